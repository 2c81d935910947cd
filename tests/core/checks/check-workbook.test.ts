import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import type { Content } from '../../../src/core/grid/cell';
import { denseSheet } from '../../../src/core/grid/dense-sheet';
import { ownSheetName } from '../../../src/core/grid/own-sheets';
import type { WorkbookContent } from '../../../src/core/grid/sheet';

const rows = (total: number, second: Content = 2036.32): readonly (readonly Content[])[] => [
  ['2024年度支出表（单位：万元）'],
  ['科目名称', '2024年'],
  ['一般公共服务支出', 2894.67],
  ['农林水支出', second],
  ['合计', total],
];

const workbook = (total: number, more: Partial<WorkbookContent> = {}): WorkbookContent => ({
  sheets: [denseSheet({ name: '支出表', rows: rows(total) })],
  names: [],
  calculation: 'automatic',
  ...more,
});

const RIGHT = 4930.99;
const WRONG = 4390.99;

describe('a workbook', () => {
  test('without a fault is ready', () => {
    expect(checkWorkbook(workbook(RIGHT)).summary).toEqual({
      errors: 0,
      warnings: 0,
      infos: 0,
      accepted: 0,
      ready: true,
    });
  });

  test('with an error is not', () => {
    expect(checkWorkbook(workbook(WRONG)).summary).toMatchObject({ errors: 1, ready: false });
  });

  test('without a table is not', () => {
    expect(checkWorkbook({ sheets: [], names: [], calculation: 'automatic' }).summary.ready).toBe(false);
  });

  test('in which the clerk points at a list without amounts is not ready, and that is said', () => {
    const staff = denseSheet({
      name: '名单',
      rows: [
        ['姓名', '职务'],
        ['张三', '科员'],
      ],
    });
    const content = workbook(RIGHT, { sheets: [denseSheet({ name: '支出表', rows: rows(RIGHT) }), staff] });
    const corrections = [{ sheet: '名单', area: { top: 0, left: 0, bottom: 1, right: 1 } }];
    const { skipped, summary } = checkWorkbook(content, { corrections });
    expect([summary.ready, skipped.map(({ code }) => code)]).toEqual([false, ['pointed-at']]);
  });

  test('with a sheet of ours is checked without it', () => {
    const result = denseSheet({ name: '校验结果', rows: rows(WRONG) });
    const names = [{ name: ownSheetName('result'), reference: '校验结果!$A$1', hidden: true }];
    const content = workbook(RIGHT, { sheets: [denseSheet({ name: '支出表', rows: rows(RIGHT) }), result], names });
    expect(checkWorkbook(content).tables.map((table) => table.sheet.name)).toEqual(['支出表']);
  });

  test('whose report still has something to fill in is not ready', () => {
    const report = denseSheet({ name: '报告', rows: [['主管部门：【待填写：主管部门】']] });
    const names = [{ name: ownSheetName('report'), reference: '报告!$A$1', hidden: true }];
    const content = workbook(RIGHT, { sheets: [denseSheet({ name: '支出表', rows: rows(RIGHT) }), report], names });
    expect(checkWorkbook(content).summary.ready).toBe(false);
  });

  test('gives the same ids in every run', () => {
    expect(checkWorkbook(workbook(WRONG)).findings).toEqual(checkWorkbook(workbook(WRONG)).findings);
  });

  test('gives another id when the figures change', () => {
    const [one] = checkWorkbook(workbook(WRONG)).findings;
    const [other] = checkWorkbook(workbook(WRONG + 1)).findings;
    expect(one?.id).not.toBe(other?.id);
  });
});

describe('a check', () => {
  const outcome = (content: WorkbookContent, check: string) =>
    checkWorkbook(content).outcomes.find((each) => each.check === check);

  test('that found nothing has passed', () => {
    expect(outcome(workbook(RIGHT), 'category-sum')).toEqual({
      check: 'category-sum',
      outcome: 'passed',
      relations: 1,
    });
  });

  test('that found an error has failed', () => {
    expect(outcome(workbook(WRONG), 'category-sum')?.outcome).toBe('failed');
  });

  test('that had nothing to look at is not applicable', () => {
    expect(outcome(workbook(RIGHT), 'growth-rate')).toEqual({
      check: 'growth-rate',
      outcome: 'not-applicable',
      relations: 0,
    });
  });
});

describe('an accepted finding', () => {
  const [finding] = checkWorkbook(workbook(WRONG)).findings;
  if (finding === undefined) throw new Error('the workbook has a wrong total');
  const { id, expected, actual } = finding;
  const accepted = [{ finding: id, reason: '上级要求', expected, actual }];

  test('keeps its reason', () => {
    const [first] = checkWorkbook(workbook(WRONG), { accepted }).findings;
    expect(first?.accepted).toEqual({ reason: '上级要求' });
  });

  test('is counted apart, and an accepted error keeps the workbook from being ready', () => {
    expect(checkWorkbook(workbook(WRONG), { accepted }).summary).toMatchObject({
      errors: 0,
      accepted: 1,
      ready: false,
    });
  });

  test('does not hinder where the rules allow it', () => {
    const rules = { allowAcceptedErrors: true };
    expect(checkWorkbook(workbook(WRONG), { accepted, rules }).summary.ready).toBe(true);
  });

  test('lapses when its figures change', () => {
    const other = [{ finding: id, reason: '上级要求', expected, actual: '1.00' }];
    expect(checkWorkbook(workbook(WRONG), { accepted: other }).summary).toMatchObject({ errors: 1, accepted: 0 });
  });
});

describe('the rules', () => {
  test('may switch a check off', () => {
    const result = checkWorkbook(workbook(WRONG), { rules: { off: ['category-sum'] } });
    expect(result.findings).toEqual([]);
  });

  test('may make a check less grave', () => {
    const result = checkWorkbook(workbook(WRONG), { rules: { severity: { 'category-sum': 'warning' } } });
    expect(result.findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('name the year of the forms', () => {
    expect(checkWorkbook(workbook(RIGHT), { rules: { ruleSet: '2023' } }).ruleSet).toBe('2023');
  });
});

test('last year’s workbook is compared with last year’s column', () => {
  const sheet = (year: string, more: readonly Content[][]) =>
    denseSheet({ name: '支出表', rows: [[`${year}年度支出表（单位：万元）`], ...more] });
  const now = sheet('2024', [
    ['科目名称', '2024年', '2023年'],
    ['一般公共服务支出', 2894.67, 2716.4],
    ['农林水支出', 2036.32, 2011.05],
  ]);
  const before = sheet('2023', [
    ['科目名称', '2023年'],
    ['一般公共服务支出', 2761.4],
    ['农林水支出', 2011.05],
  ]);
  const { findings } = checkWorkbook(workbook(0, { sheets: [now] }), { prior: workbook(0, { sheets: [before] }) });
  expect(findings.map(({ check, expected }) => [check, expected])).toEqual([['prior-year', '2761.40']]);
});
