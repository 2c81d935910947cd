import { denseSheet } from '../../../src/core/grid/dense-sheet';
import { placeIn } from '../../../src/core/prose/text-run';
import { runsOf } from '../../../src/core/prose/text-runs';

const sheetOf = (...texts: readonly (string | null)[]) =>
  denseSheet({ name: '说明', rows: texts.map((text) => [text]) });
const sizes = (...texts: readonly (string | null)[]) =>
  runsOf(sheetOf(...texts), []).map(({ pieces }) => pieces.length);

describe('texts in consecutive rows', () => {
  test.each([
    ['that end are read one by one', ['全年支出十分平稳，没有变化。', '全年收入十分平稳，没有变化。'], [1, 1]],
    ['that go on are read as one', ['全年支出十分平稳，没有变化，', '全年收入十分平稳，没有变化。'], [2]],
    ['are kept apart by a blank row', ['全年支出十分平稳，没有变化，', null, '全年收入十分平稳，没有变化。'], [1, 1]],
    ['are kept apart by a heading', ['全年支出十分平稳，没有变化，', '二、全年收入情况，以及有关的说明。'], [1, 1]],
    [
      'of an announced list are read as one',
      ['全年支出的情况，具体如下：', '1、教育支出平稳，没有变化。', '2、其他支出平稳，没有变化。'],
      [3],
    ],
    ['of a list without announcement are not', ['1、教育支出平稳，没有变化；', '2、其他支出平稳，没有变化；'], [1, 1]],
  ])('%s', (_name, texts, expected) => {
    expect(sizes(...texts)).toEqual(expected);
  });

  test('keep the place of each character', () => {
    const [run] = runsOf(sheetOf('全年支出十分平稳，没有变化，', '全年收入十分平稳，没有变化。'), []);
    expect(run && placeIn(run, 16)).toEqual({ at: { sheet: '说明', row: 1, column: 0 }, offset: 2 });
  });

  test('in a table are read cell by cell', () => {
    const area = { top: 0, left: 0, bottom: 5, right: 3 };
    const runs = runsOf(sheetOf('增加的原因是人员增加，此外无他，', '减少的原因是项目减少，没有安排。'), [area]);
    expect(runs.map(({ pieces }) => pieces.length)).toEqual([1, 1]);
  });
});
