import { addressText } from '../../../../src/core/grid/address';
import { cellKey, denseSheet } from '../../../../src/core/grid/dense-sheet';
import { ownSheetName } from '../../../../src/core/grid/own-sheets';
import type { WorkbookContent } from '../../../../src/core/grid/sheet';
import { FACT_SHEETS } from '../../../../src/core/report/fact-sheets';
import { readFacts } from '../../../../src/core/report/read-facts';
import { type Rows, workbookOf } from '../workbook-of';

const basics = (rows: Rows, name = '基本情况') => readFacts(workbookOf({ [name]: rows })).basics;

test('every fact knows its cell', () => {
  const [fact] =
    basics([
      ['内容', '项目'],
      ['云山镇', '单位名称'],
    ]).get('单位名称') ?? [];
  expect([fact?.text, fact && addressText(fact.at)]).toEqual(['云山镇', '基本情况!A2']);
});

test('names may be written in other ways', () => {
  expect([
    ...basics([
      ['项目', '内容'],
      ['部门（单位）名称', '甲'],
      ['2024年度预算金额（万元）', 5],
      ['三公经费管理', '乙'],
    ]).keys(),
  ]).toEqual(['单位名称', '年度预算金额', '自由段落']);
});

test('rows of one name make a list, and a blank name is that of the row above', () => {
  expect(
    basics([
      ['项目', '内容'],
      ['主要职责', '甲'],
      [null, '乙'],
      ['主管部门', '丙'],
      ['单位基本职能', '丁'],
    ])
      .get('单位基本职能')
      ?.map(({ text }) => text),
  ).toEqual(['甲', '乙', '丁']);
});

test('a title above the headings does no harm', () => {
  expect(
    basics([['云山镇基本情况表'], [], ['序号', '项目', '内容'], [1, '主管部门', '县政府']]).get('主管部门')?.[0]?.text,
  ).toBe('县政府');
});

test('a sheet is known by its name and its headings together', () => {
  expect([
    basics([
      ['姓名', '电话'],
      ['某', 1],
    ]).size,
    basics(
      [
        ['项目', '内容'],
        ['主管部门', '县政府'],
      ],
      '通讯录',
    ).size,
  ]).toEqual([0, 0]);
});

test('a sheet with our hidden name is read whatever it is called, and before one that only has the name', () => {
  const content: WorkbookContent = {
    ...workbookOf({
      改名: [
        ['项目', '内容'],
        ['主管部门', '甲'],
      ],
      基本情况: [
        ['项目', '内容'],
        ['主管部门', '乙'],
      ],
    }),
    names: [{ name: ownSheetName('facts'), reference: "'改名'!$A$1", hidden: true }],
  };
  expect(
    readFacts(content)
      .basics.get('主管部门')
      ?.map(({ text }) => text),
  ).toEqual(['甲']);
});

test('our sheet whose headings are gone is read in the order of an empty one, and that is said', () => {
  const content: WorkbookContent = {
    ...workbookOf({
      基本情况: [
        ['主管部门', '县政府'],
        ['单位名称', '云山镇'],
      ],
    }),
    names: [{ name: ownSheetName('facts'), reference: '基本情况!$A$1', hidden: true }],
  };
  const facts = readFacts(content);
  expect([facts.basics.get('主管部门')?.[0]?.text, facts.found.map(({ code }) => code)]).toEqual([
    '县政府',
    ['missing-heading'],
  ]);
});

test('of two sheets for one purpose the first is read, and the other is named', () => {
  const facts = readFacts(
    workbookOf({
      基本情况: [
        ['项目', '内容'],
        ['主管部门', '甲'],
      ],
      部门概况: [
        ['项目', '内容'],
        ['主管部门', '乙'],
      ],
    }),
  );
  expect([facts.basics.get('主管部门')?.length, facts.found.map(({ code, at }) => [code, at.sheet])]).toEqual([
    1,
    [['second-sheet', '部门概况']],
  ]);
});

test('numbers keep the decimals that the cell shows; dates are written out', () => {
  const rows: Rows = [
    ['项目', '内容'],
    ['在编人数', 56],
    ['面积', 10.6],
    ['比例', 0.905],
    ['填报日期', 45728],
  ];
  const formats = new Map([
    [cellKey(2, 1), '#,##0.00'],
    [cellKey(3, 1), '0.0%'],
    [cellKey(4, 1), 'yyyy"年"m"月"d"日"'],
  ]);
  const sheet = denseSheet({ name: '基本情况', rows, formats });
  const facts = readFacts({ sheets: [sheet], names: [], calculation: 'automatic' });
  expect(['在编人数', '面积', '比例', '填报日期'].map((name) => facts.basics.get(name)?.[0]?.text)).toEqual([
    '56',
    '10.60',
    '90.5%',
    '2025年3月12日',
  ]);
});

test('a sum that a double holds with noise is read as shown', () => {
  expect(
    basics([
      ['项目', '内容'],
      ['面积', 0.1 + 0.2],
    ]).get('面积')?.[0]?.text,
  ).toBe('0.3');
});

test('the three sheets have distinct headings and aliases, so that a column means one thing', () => {
  for (const { columns } of FACT_SHEETS) {
    const names = columns.flatMap(({ heading, aliases }) => [heading, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('two themes with one number and two names are two themes', () => {
  const { themes } = readFacts(
    workbookOf({
      绩效指标: [
        ['主题序号', '主题', '指标值'],
        [1, '甲', 1],
        [1, '乙', 2],
        [1, '甲', 3],
      ],
    }),
  );
  expect(
    themes.map(({ name, points }) => [
      name,
      points.flatMap(({ indicators }) => indicators.map(({ value }) => value?.text)),
    ]),
  ).toEqual([
    ['甲', ['1', '3']],
    ['乙', ['2']],
  ]);
});
