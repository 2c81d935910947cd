import type { Content } from '../../../src/core/grid/cell';
import { type MessageKey, say, sayMessage } from '../../../src/messages/format';
import { zhCN } from '../../../src/messages/zh-CN';
import { grid, onlyTable, recognise } from './grid';

function evidence(...parameters: Parameters<typeof grid>): readonly string[] {
  return onlyTable(grid(...parameters)).evidence.map((message) => sayMessage('zh-CN', message));
}

const ROWS: readonly (readonly Content[])[] = [
  ['2024年支出（元）'],
  ['项目', '本年', '上年', '增减额', '增减率'],
  ['国防支出', 110, 100, 10, 10],
  ['教育支出', 15, 20, -5, -25],
  ['农林水支出', 33, 30, 3, 10],
];

/** The rows with each change replaced. */
function withChanges(replace: (change: Content) => Content): readonly (readonly Content[])[] {
  return ROWS.map((row) => row.map((content, index) => (index === 3 ? replace(content) : content)));
}

const turned = (change: Content) => (typeof change === 'number' ? -change : change);

test('a table says why it was read so', () => {
  expect(evidence(ROWS)).toEqual([
    say('zh-CN', 'recognition.heading', { first: '2', last: '2' }),
    say('zh-CN', 'recognition.change-holds', { change: 'D', current: 'B', prior: 'C', held: '3', tried: '3' }),
    say('zh-CN', 'recognition.rate-holds', { rate: 'E', current: 'B', prior: 'C', held: '3', tried: '3' }),
    say('zh-CN', 'recognition.kind-by-lines'),
    say('zh-CN', 'recognition.unit-stated', { unit: '元' }),
    say('zh-CN', 'recognition.year-in-title', { year: '2024' }),
  ]);
});

test('headings that all figures speak against are kept, and asked about', () => {
  const table = onlyTable(grid(withChanges(turned)));
  expect([table.fields[3]?.role, table.confirmed]).toEqual(['change', false]);
});

test('a column of decreases is not taken for one', () => {
  const rows = withChanges((change) => (change === '增减额' ? '减少额' : turned(change)));
  expect(onlyTable(grid(rows)).confirmed).toBe(true);
});

test('one wrong change is left to the checks', () => {
  const rows = withChanges((change) => (change === -5 ? 5 : change));
  expect(onlyTable(grid(rows)).confirmed).toBe(true);
});

test('everything that is said has a sentence', () => {
  const sheets = [
    grid(ROWS, { name: '甲' }),
    grid(
      [
        ['项目', '甲栏'],
        ['国防支出', 5],
        ['教育支出', 2],
      ],
      { name: '乙' },
    ),
    grid(
      [
        ['姓名', '职务', '金额'],
        ['张三', '科员', 5],
      ],
      { name: '丙' },
    ),
    grid(
      [
        [1, 2],
        [3, 4],
      ],
      { name: '丁' },
    ),
    grid(ROWS, { name: '戊', hidden: true }),
  ];
  const { tables, skipped } = recognise(...sheets);
  const keys = [...tables.flatMap((table) => table.evidence), ...skipped.map((each) => each.message)].map(
    ({ key }) => key,
  );
  expect(keys.filter((key) => !Object.hasOwn(zhCN, key as MessageKey))).toEqual([]);
});
