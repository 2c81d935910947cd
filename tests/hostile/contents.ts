import { cells, type HostileCell } from './cells';
import { RUNS } from './runs';
import type { HostileWorkbook } from './workbooks';
import { packageWith } from './zip-tricks';

/** A longest cell (32,767 characters) of a piece again and again. */
const long = (piece: string) => piece.repeat(Math.ceil(32_767 / piece.length)).slice(0, 32_767);

const TABLE: readonly (readonly HostileCell[])[] = [
  ['2024年支出决算表'],
  ['单位：万元'],
  ['项目', '2024年', '2023年', '增减额', '增长率（%）'],
  ['国防支出', 5, 4, 1, 25],
  ['教育支出', 5, 4, 1, 25],
  ['合计', 10, 8, 2, 25],
];

function tableWith(extra: readonly (readonly HostileCell[])[], sheet = '支出表'): Uint8Array {
  return packageWith({}, { sheets: { [sheet]: cells([...TABLE, ...extra]) } });
}

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u202e表',
  '&lt;img src=x onerror=alert(1)&gt;',
];
const DDE = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1',
  '@SUM(1)',
  '=HYPERLINK("http://x.invalid")',
  '\t=1',
  '<script>alert(1)</script>',
];

export const HOSTILE_CONTENTS: readonly HostileWorkbook[] = [
  {
    name: 'sheets with the names of object members',
    make: () => packageWith({}, { sheets: Object.fromEntries(NAMES.map((name) => [name, cells(TABLE)])) }),
    answers: ['checked'],
  },
  {
    name: 'categories with the names of object members',
    make: () =>
      packageWith(
        {},
        {
          sheets: { 表: cells([...TABLE.slice(0, 3), ...NAMES.map((name) => [name, 0, 0, 0, 0]), ...TABLE.slice(3)]) },
        },
      ),
    answers: ['checked'],
  },
  {
    name: 'facts with formulas in them',
    make: () =>
      packageWith(
        {},
        {
          sheets: {
            支出表: cells(TABLE),
            报告信息: cells([
              ['项目', '内容'],
              ...DDE.map((text) => [text, text]),
              ...NAMES.map((name) => [name, name]),
            ]),
          },
        },
      ),
    answers: ['checked'],
  },
  {
    name: 'cells at both ends of the sheet',
    make: () =>
      packageWith(
        {},
        {
          sheets: {
            表: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
          },
        },
      ),
    answers: ['no-table'],
  },
  {
    name: 'thousands of sheets',
    make: (size) =>
      packageWith(
        {},
        {
          sheets: Object.fromEntries(
            Array.from({ length: Math.min(5000, Math.floor(size / 1000)) }, (_, index) => [`表${index}`, cells(TABLE)]),
          ),
        },
      ),
    answers: ['checked'],
  },
  ...[0, 1].map(
    (part): HostileWorkbook => ({
      name: `runs that make patterns slow, ${part === 0 ? 'as sentences' : 'in a table'}`,
      make: (size) => {
        const runs = RUNS.slice(0, Math.max(8, Math.floor(size / 32_767))).map(long);
        return part === 0
          ? tableWith([[], ...runs.map((run) => [run])])
          : tableWith(runs.map((run) => [run, run, run]));
      },
      answers: ['checked'],
    }),
  ),
  {
    name: 'headings of the longest cells',
    make: () => packageWith({}, { sheets: { 表: cells([['支', '年', '('].map(long), ...TABLE]) } }),
    answers: ['checked', 'no-table'],
  },
  {
    name: 'very many long sentences',
    make: (size) =>
      tableWith([
        [],
        ...Array.from({ length: Math.floor(size / 40_000) }, () => [
          long('2024年国防支出5万元，较上年4万元增加1万元，增长25%。'),
        ]),
      ]),
    answers: ['checked'],
  },
  {
    name: 'numbers of thousands of digits',
    make: () => tableWith(['9', '1', '9.'].map((digit) => ['教育支出', long(digit), '1e308', '1e-308', long('0.')])),
    answers: ['checked'],
  },
  {
    name: 'numbers at the ends of their range',
    make: () =>
      tableWith([
        ['交通支出', 1.7e308, -1.7e308, 5e-324, 0],
        ['农林支出', 1e300, 1e-300, 1, 1],
      ]),
    answers: ['checked'],
  },
  {
    name: 'formulas nested as deeply as they can be',
    make: () =>
      tableWith([
        [
          '=',
          { formula: `${'('.repeat(8000)}1${')'.repeat(8000)}`, value: 1 },
          { formula: 'SUM('.repeat(4000), value: 1 },
          { formula: '-'.repeat(16_000), value: 1 },
        ],
      ]),
    answers: ['checked'],
  },
  {
    name: 'very many formulas that refer to everything',
    make: (size) =>
      packageWith(
        {},
        {
          sheets: {
            表: cells([
              ...TABLE.slice(0, 3),
              ...Array.from({ length: Math.floor(size / 2000) }, (_, row) => [
                '国防支出',
                { formula: 'SUM(A1:XFD1048576)', value: 5 },
                { formula: `SUM(B$4:B${row + 3})`, value: 1 },
                0,
                0,
              ]),
              ['合计', { formula: `SUM(B4:B${size})`, value: 1 }, 0, 0, 0],
            ]),
          },
        },
      ),
    answers: ['checked', 'too-large'],
  },
  {
    name: 'very many rows with one name',
    make: (size) =>
      packageWith(
        {},
        {
          sheets: {
            表: cells([
              ...TABLE.slice(0, 3),
              ...Array.from({ length: Math.floor(size / 200) }, () => ['国防支出', 1, 1, 0, 0]),
              ['合计', 10, 8, 2, 25],
            ]),
          },
        },
      ),
    answers: ['checked'],
  },
  {
    name: 'very many tables in one sheet',
    make: (size) =>
      packageWith(
        {},
        { sheets: { 表: cells(Array.from({ length: Math.floor(size / 1000) }, () => [...TABLE, []]).flat()) } },
      ),
    answers: ['checked'],
  },
  {
    name: 'very many tables side by side',
    make: (size) =>
      packageWith(
        {},
        {
          sheets: {
            表: cells(
              TABLE.map((row) =>
                Array.from({ length: Math.min(2700, Math.floor(size / 1000)) }, () => [
                  ...row,
                  ...Array(6 - row.length).fill(null),
                ]).flat(),
              ),
            ),
          },
        },
      ),
    answers: ['checked', 'no-table'],
  },
];
