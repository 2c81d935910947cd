import { createStore } from '../../src/taskpane/store';
import { createWorkRunner } from '../../src/taskpane/work-runner';
import { WorkbookError } from '../../src/workbook/port';

function setUp() {
  const store = createStore();
  const done: string[] = [];
  return { store, done, runner: createWorkRunner(store), take: (outcome: string) => void done.push(outcome) };
}

const never = () => new Promise<string>(() => undefined);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('the work of the pane', () => {
  it('hands over its outcome and is over', async () => {
    const { runner, store, done, take } = setUp();
    await runner.run('checking', async () => 'result', take);
    expect([done, store.state().work]).toEqual([['result'], null]);
  });

  it('says what it is doing', () => {
    const { runner, store, take } = setUp();
    void runner.run('checking', never, take);
    expect(store.state().work).toEqual({ kind: 'checking', waitsForCellEdit: false });
  });

  it('drops the outcome of what was cancelled', async () => {
    const { runner, store, done, take } = setUp();
    const work = runner.run('checking', async () => 'late', take);
    runner.cancel();
    expect([await work, done, store.state().work]).toEqual([false, [], null]);
  });

  it('lets a check take the place of a reading that does not end', async () => {
    const { runner, done, take } = setUp();
    void runner.run('reading', never, take);
    await runner.run('checking', async () => 'checked', take);
    expect(done).toEqual(['checked']);
  });

  it('lets a write come to its end', async () => {
    const { runner, take, done } = setUp();
    void runner.run('writing', never, take);
    runner.cancel();
    expect([await runner.run('checking', async () => 'checked', take), done]).toEqual([false, []]);
  });

  it('waits for the end of a cell edit and goes on by itself', async () => {
    const { runner, store, done, take } = setUp();
    let editing = true;
    const work = runner.run(
      'writing',
      async () => {
        if (editing) throw new WorkbookError('cell-edit-mode');
        return 'written';
      },
      take,
    );
    await jest.advanceTimersByTimeAsync(100);
    const waiting = store.state().work?.waitsForCellEdit;
    editing = false;
    await jest.advanceTimersByTimeAsync(1000);
    await work;
    expect([waiting, done]).toEqual([true, ['written']]);
  });

  it('can be cancelled while it waits for the end of a cell edit', async () => {
    const { runner, store, done, take } = setUp();
    void runner.run('writing', () => Promise.reject(new WorkbookError('cell-edit-mode')), take);
    await jest.advanceTimersByTimeAsync(100);
    runner.cancel();
    await jest.advanceTimersByTimeAsync(5000);
    expect([store.state().work, store.state().problem, done]).toEqual([null, null, []]);
  });

  it('says what went wrong', async () => {
    const { runner, store, take } = setUp();
    await runner.run('writing', () => Promise.reject(new WorkbookError('protected-sheet', { sheet: '支出表' })), take);
    expect(store.state().problem).toMatchObject({ code: 'protected-sheet', values: { sheet: '支出表' } });
  });
});
