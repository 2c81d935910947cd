import { createChanges } from '../../src/app/changes';
import { createOwnWrites } from '../../src/taskpane/own-writes';
import type { reduce } from '../../src/taskpane/reducer';
import { createStore } from '../../src/taskpane/store';
import type { WriteReceipt } from '../../src/workbook/port';

const cell = { sheet: '支出表', row: 8, column: 1 };
const receipt: WriteReceipt = {
  undo: { cells: [{ at: cell, before: { value: 1 }, after: { value: 2 } }] },
  addedSheets: [],
  unmarkedSheets: [],
};
const changed = (row: number) =>
  ({ kind: 'changed', sheet: '支出表', area: { top: row, left: 1, bottom: row, right: 1 } }) as const;

function setUp() {
  let time = 0;
  const store = createStore();
  const actions: string[] = [];
  const watched = { ...store, dispatch: (action: Parameters<typeof reduce>[1]) => void actions.push(action.type) };
  const wait = (ms: number): void => {
    time += ms;
  };
  return { actions, wait, writes: createOwnWrites(watched, createChanges(), () => time) };
}

describe('changes in the workbook', () => {
  it('put the results out of date', () => {
    const { writes, actions } = setUp();
    writes.listen(changed(8));
    expect(actions).toEqual(['edited']);
  });

  it('do not when the pane has just made them', () => {
    const { writes, actions } = setUp();
    writes.remember(receipt);
    writes.listen(changed(8));
    expect(actions).toEqual([]);
  });

  it('do when the clerk changes another cell right after the pane', () => {
    const { writes, actions } = setUp();
    writes.remember(receipt);
    writes.listen(changed(9));
    expect(actions).toEqual(['edited']);
  });

  it('do when the clerk changes the same cell later', () => {
    const { writes, actions, wait } = setUp();
    writes.remember(receipt);
    wait(4000);
    writes.listen(changed(8));
    expect(actions).toEqual(['edited']);
  });

  it('are not meant by a new selection', () => {
    const { writes, actions } = setUp();
    writes.listen({ ...changed(8), kind: 'selected' });
    expect(actions).toEqual(['selected']);
  });
});
