import { readFileSync } from 'node:fs';
import { sampleFiles } from '../../scripts/samples/sample-files';
import { judgeReading } from '../../src/app/check';
import { addressText } from '../../src/core/grid/address';
import { readXlsx } from '../../src/workbook/file/read-xlsx';

const clean = readXlsx(new Uint8Array(readFileSync('assets/samples/huashi-2024.xlsx')));
const faulty = readXlsx(new Uint8Array(readFileSync('assets/samples/huashi-2024-faults.xlsx')));

/** The figures of 绩效目标完成情况 in the published report, in its order. */
const PUBLISHED = [
  ...[1276, 111, 18, 20.53, 6.13, 3, 1.8, 212, 2.1, 5],
  ...[10.6, 5.2, 0.63, 7.9, 2050, 400, 50, 485.56, 7, 1, 2],
  ...[1761, 4796, 85, 185, 4, 19, 2, 7],
  ...[4, 10, 19, 24, 351, 90, 186, 248, 25, 11],
  ...[194, 29, 400, 15, 15, 7.9, 24, 4],
  ...[1108, 2303, 531, 5.6, 100],
];

/** Every text of a sheet. */
function textsOf(name: string): string {
  const sheet = clean.sheets.find((each) => each.name === name);
  const texts: unknown[] = [];
  for (let row = 0; row < (sheet?.rowCount ?? 0); row++) {
    for (let column = 0; column < (sheet?.columnCount ?? 0); column++) texts.push(sheet?.content(row, column));
  }
  return texts.filter((text) => typeof text === 'string').join('\n');
}

test('the files in the repository are those that the script makes', async () => {
  for (const [name, bytes] of await sampleFiles()) {
    expect(Buffer.compare(readFileSync(`assets/samples/${name}`), bytes)).toBe(0);
  }
});

describe('the consistent sample', () => {
  const { result } = judgeReading({ content: clean, state: clean.state });

  test('has no error', () => {
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has one table with the published total', () => {
    expect(
      result.tables.map(({ sheet, kind, unit, currentYear, priorYear }) => [
        sheet.name,
        kind,
        unit,
        currentYear,
        priorYear,
      ]),
    ).toEqual([['支出表', 'function-expenditure', '万元', 2024, 2023]]);
  });

  test("holds the published amounts, and nothing for last year's categories", () => {
    const sheet = clean.sheets[0];
    const amounts = Array.from({ length: 15 }, (_, index) => sheet?.content(3 + index, 1));
    const lastYear = Array.from({ length: 15 }, (_, index) => sheet?.content(3 + index, 2));
    expect([amounts.at(0), amounts.at(-2), amounts.at(-1), lastYear.at(0), lastYear.at(-1)]).toEqual([
      2894.67,
      5,
      6291.03,
      null,
      6154.17,
    ]);
  });

  test('names nothing but its fact sheets', () => {
    expect(clean.names.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['_ecr_facts', true],
      ['_ecr_indicators', true],
      ['_ecr_problems', true],
    ]);
  });

  test('tells every published indicator figure', () => {
    const sheet = clean.sheets.find(({ name }) => name === '绩效指标');
    const headings = Array.from({ length: 10 }, (_, column) => sheet?.content(0, column));
    const column = headings.indexOf('指标值');
    const values = Array.from({ length: (sheet?.rowCount ?? 1) - 1 }, (_, row) => sheet?.content(row + 1, column));
    expect(values.filter((value) => value !== null)).toEqual(PUBLISHED);
  });

  test.each([
    '湘潭县花石镇人民政府',
    '6291.1万元',
    '湘潭县人民政府',
    '《湘潭县花石镇预算管理制度》',
    '《湘潭县花石镇政府采购管理办法》',
    '《湘潭县花石镇财务管理制度》',
    '《湘潭县花石镇支出管理制度》',
    '《湘潭县花石镇固定资产管理办法》',
  ])('names %s', (name) => {
    expect(textsOf('基本情况')).toContain(name);
  });

  test.each([
    '湖南驰邦设备租赁有限公司',
    '湘莲加工园',
    '诚信超市',
    '雪亮工程·平安镇村',
    '五包一',
    '7.28',
    '106',
    '1225',
    '金枫村',
  ])('tells of %s', (name) => {
    expect(textsOf('绩效指标')).toContain(name);
  });
});

describe('the sample with faults', () => {
  const { result } = judgeReading({ content: faulty, state: faulty.state });

  test.each([
    ['类级数字错', ['类级数字错!B9', '类级数字错!B23'], '类级数字错!B9'],
    ['合计数错', ['合计数错!B18', '合计数错!D18'], '合计数错!B18'],
    ['增减率错', ['增减率错!E18'], '增减率错!E18'],
    ['增减额符号错', ['增减额符号错!D18', '增减额符号错!E18'], '增减额符号错!D18'],
  ])('%s: one change explains all of its errors', (sheet, cells, cause) => {
    const errors = result.findings.filter((each) => each.severity === 'error' && each.cells[0]?.sheet === sheet);
    expect([
      errors.flatMap((each) => each.cells.slice(0, 1).map(addressText)),
      [...new Set(errors.map(({ diagnoses }) => diagnoses[0] && addressText(diagnoses[0].cell)))],
    ]).toEqual([cells, [cause]]);
  });

  test('文本数字: the total that passes over it is an error, and the text is found at its cell', () => {
    const found = result.findings.filter((each) => each.cells[0]?.sheet === '文本数字');
    const cellsOf = (severity: string) =>
      new Set(
        found.filter((each) => each.severity === severity).flatMap(({ cells }) => cells.slice(0, 1).map(addressText)),
      );
    expect([[...cellsOf('error')], [...cellsOf('info')]]).toEqual([['文本数字!B18'], ['文本数字!B15']]);
  });

  test('every sheet says that its figures are an example', () => {
    for (const sheet of faulty.sheets) {
      expect(String(sheet.content(sheet.rowCount - 1, 0))).toMatch(/^示例数据/);
    }
  });
});
