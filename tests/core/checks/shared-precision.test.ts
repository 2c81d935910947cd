import { withSharedPrecision } from '../../../src/core/checks/shared-precision';
import { cellKey } from '../../../src/core/grid/dense-sheet';
import { type TableParts, tableOf } from './table-of';

const decimalsOf = (parts: TableParts) =>
  withSharedPrecision([tableOf(parts)]).flatMap((table) => table.fields.map((field) => field.decimals));

describe('the precision of a column', () => {
  test('with few amounts is that of its sheet', () => {
    expect(
      decimalsOf({
        roles: ['current', 'prior'],
        rows: [
          ['甲', 100.25, 90],
          ['乙', 30.5, 30],
          ['合计', 130.75, 120],
        ],
      }),
    ).toEqual([2, 2]);
  });

  test('with many whole amounts stays whole', () => {
    const rows = Array.from({ length: 6 }, (_row, index): [string, number, number] => [
      `第${index}项`,
      index + 0.25,
      index + 10,
    ]);
    expect(decimalsOf({ roles: ['current', 'prior'], rows })).toEqual([2, 0]);
  });

  test('with a number format is that of the format', () => {
    const rows: TableParts['rows'] = [
      ['甲', 100.25, 90],
      ['乙', 30.5, 30],
    ];
    const formats = new Map([cellKey(1, 2), cellKey(2, 2)].map((key) => [key, '0'] as const));
    expect(decimalsOf({ roles: ['current', 'prior'], rows, sheet: { formats } })).toEqual([2, 0]);
  });

  test('is not raised by one cell alone', () => {
    const rows = Array.from({ length: 6 }, (_row, index): [string, number] => [`第${index}项`, index + 0.25]);
    expect(decimalsOf({ roles: ['current'], rows: [...rows, ['其他', 1.2345]] })).toEqual([2]);
  });

  test('is raised by two cells', () => {
    const rows = Array.from({ length: 6 }, (_row, index): [string, number] => [`第${index}项`, index + 0.25]);
    expect(decimalsOf({ roles: ['current'], rows: [...rows, ['甲', 1.2345], ['乙', 2.3456]] })).toEqual([4]);
  });

  test('is not shared between units', () => {
    const table = tableOf({
      roles: ['current', 'prior'],
      rows: [
        ['甲', 100.25, 90],
        ['乙', 30.5, 30],
      ],
    });
    const fields = table.fields.map((field, index) => (index === 1 ? { ...field, unit: '元' as const } : field));
    const [shared] = withSharedPrecision([{ ...table, fields }]);
    expect(shared?.fields.map((field) => field.decimals)).toEqual([2, 0]);
  });
});
