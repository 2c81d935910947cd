import { textOf } from '../../src/excel-host/number-text';
import { calculatedByLibreOffice } from './formulas/libreoffice';
import { plainWorkbook } from './formulas/package';

const SHEET = '数';

const VALUES = [
  ...[0, 1, -1, 0.5, -0.5, 0.005, 0.0222, -0.004, 1e-7, 1.005, 2.675, 99.995, 999.995, 1234.5, -1234.567],
  ...[6291.03, 62_910_300, 1_234_567.891, -98_765_432.1, 1e10, 45_657, 45_657.75, 36_526.5, 60.25],
];

const FORMATS = [
  ...['0', '0.0', '0.00', '0.000', '#', '#.##', '#.00', '000000', '#,##0', '#,##0.0', '#,##0.00', '0,', '0.00,,'],
  ...['#,##0.00;-#,##0.00', '#,##0;[Red]-#,##0', '#,##0.00;[Red](#,##0.00)', '0.00;-0.00;"-"', '+0.00;-0.00;0.00'],
  ...['0%', '0.0%', '0.00%', '0.00E+00', '0.0E+0', '#,##0"元"', '"约"0.0"万元"', '¥#,##0.00', '0.00"%"'],
  ...['[>=10000]0.00,"千元";0.00"元"', '[<100]"少";[<1000]"中";"多"', '\\a0', '0.0 ;(0.0)', '??0.0?'],
];

const DATES = [45_657, 45_657.75, 36_526.5, 44_927, 60.25, 45_000.999];

const DATE_FORMATS = [
  ...['yyyy-mm-dd', 'yyyy/m/d', 'yy/mm/dd', 'm/d/yyyy', 'yyyy"年"m"月"d"日"', 'yyyy"年"m"月"', 'd-mmm-yy', 'mmmm yyyy'],
  ...['h:mm', 'hh:mm:ss', 'h:mm AM/PM', '[h]:mm', 'yyyy-mm-dd hh:mm', 'mm:ss', 'dddd'],
];

interface Case {
  readonly value: number;
  readonly format: string;
}

/** Where LibreOffice is known to differ from Excel, which this program follows. */
const KNOWN: readonly ((shown: Case) => boolean)[] = [
  // Excel writes the point of a format although no decimal follows it.
  ({ format }) => format === '#.##',
  // Excel rounds the fifteen digits that it keeps: 1.005 is 100.5 %, not a little less.
  ({ value, format }) => value === 1.005 && format === '0%',
  // Excel writes the sign of a negative number in a part that is chosen by a condition.
  ({ value, format }) => value < 0 && format.startsWith('['),
  // Excel counts a 29th of February 1900.
  ({ value }) => value === 60.25,
  // Excel rounds to whole seconds, LibreOffice cuts them off.
  ({ value, format }) => value === 45_000.999 && format.endsWith('ss'),
];

test('numbers and dates show as in LibreOffice', () => {
  const cases: readonly Case[] = [
    ...FORMATS.flatMap((format) => VALUES.map((value) => ({ value, format }))),
    ...DATE_FORMATS.flatMap((format) => DATES.map((value) => ({ value, format }))),
  ];
  const rows = cases.map(({ value, format }) => [`=TEXT(${value},"${format.replaceAll('"', '""')}")`]);
  const workbook = calculatedByLibreOffice(plainWorkbook([{ name: SHEET, rows }], {}));
  const shown = workbook.Sheets[SHEET]?.['!data'] ?? [];
  const differences = cases.flatMap(({ value, format }, row) => {
    const ours = textOf(value, format);
    const theirs = String(shown[row]?.[0]?.v ?? '');
    const known = KNOWN.some((differs) => differs({ value, format }));
    return ours === theirs || known ? [] : [`${value} under ${format}: "${ours}", LibreOffice "${theirs}"`];
  });
  expect(differences).toEqual([]);
});
