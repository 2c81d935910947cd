import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import type { Content } from '../../../src/core/grid/cell';
import { denseSheet } from '../../../src/core/grid/dense-sheet';
import type { Sheet } from '../../../src/core/grid/sheet';
import { findingsOf, linesOf } from './findings-of';
import { publishedForms } from './published-forms';

const capital = (...rows: readonly (readonly Content[])[]) =>
  denseSheet({
    name: '国有资本经营',
    rows: [['国有资本经营预算财政拨款支出决算表'], ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...rows],
  });

const note = ['说明：本部门没有国有资本经营预算财政拨款支出，故本表为空。'];

function found(...more: ReturnType<typeof capital>[]): readonly string[] {
  const forms = publishedForms([], ['国有资本经营']);
  const { findings } = checkWorkbook({ ...forms, sheets: [...forms.sheets, ...more] });
  return linesOf(findings.filter((finding) => finding.check === 'completeness'));
}

describe('the published forms', () => {
  test('that are all there, the empty one with note and zeros, give no finding', () => {
    expect(found(capital(['合计', null, 0, 0, 0], note))).toEqual([]);
  });

  describe('in another order', () => {
    const ordered = (move: (sheets: readonly Sheet[]) => readonly Sheet[]) => {
      const forms = publishedForms();
      const { findings } = checkWorkbook({ ...forms, sheets: move(forms.sheets) });
      return linesOf(findings.filter((finding) => finding.check === 'completeness'));
    };

    test('are a hint at the first that stands too early', () => {
      expect(
        ordered(([first, second, third, ...rest]) => [first, third, second, ...rest].flatMap((each) => each ?? [])),
      ).toEqual(['info 支出决算表!A1 completeness.order']);
    });

    test('of the last three, which differs from place to place, give no finding', () => {
      expect(ordered((sheets) => [...sheets.slice(0, 6), ...sheets.slice(6).toReversed()])).toEqual([]);
    });
  });

  test('of which one is missing are a warning', () => {
    expect(found()).toEqual(['warning  completeness.missing']);
  });

  test('of which an empty one has no note are a warning', () => {
    expect(found(capital(['合计', null, 0, 0, 0]))).toEqual(['warning 国有资本经营!A1 completeness.no-note']);
  });

  test.each<[string, readonly (readonly Content[])[]]>([
    [
      'codes',
      [
        ['223', '国有资本经营预算支出', null, null, null],
        ['合计', null, 0, 0, 0],
      ],
    ],
    [
      'numbers of columns',
      [
        ['栏次', null, 1, 2, 3],
        ['合计', null, 0, 0, 0],
      ],
    ],
    [
      'numbers of columns without a word',
      [
        [null, null, 1, 2, 3],
        ['合计', null, 0, 0, 0],
      ],
    ],
  ])('of which an empty one has %s but no note are a warning', (_what, rows) => {
    expect(found(capital(...rows))).toEqual(['warning 国有资本经营!A1 completeness.no-note']);
  });

  test.each([
    ['number', 2.5],
    ['text', '2.50'],
  ])('of which one has an amount as %s in a layout that is not understood are not called empty', (_what, amount) => {
    const sheet = denseSheet({
      name: '国有资本经营',
      rows: [['国有资本经营预算财政拨款支出决算表'], ['本年安排了', amount]],
    });
    expect(found(sheet)).toEqual([]);
  });

  test('of which an empty one has dashes for zeros give no finding', () => {
    expect(found(capital(['合计', null, '—', '—', '—'], note))).toEqual([]);
  });

  test.each(['注：本单位2024年度无国有资本经营预算财政拨款支出。', '备注：本表为空表', '本部门不涉及国有资本经营预算'])(
    'of which an empty one says %s give no finding',
    (words) => {
      expect(found(capital(['合计', null, 0, 0, 0], [words]))).toEqual([]);
    },
  );

  test('of which an empty one has blanks for zeros are an info', () => {
    expect(found(capital(note))).toEqual(['info 国有资本经营!A1 completeness.no-zeros']);
  });

  test('are not asked for where a workbook holds a table of another kind', () => {
    const sheet = denseSheet({
      name: '支出表',
      rows: [
        ['科目', '2024年'],
        ['国防支出', 2.88],
        ['合计', 2.88],
      ],
    });
    const { outcomes } = checkWorkbook({ sheets: [sheet], names: [], calculation: 'automatic' });
    expect(outcomes.find(({ check }) => check === 'completeness')?.outcome).toBe('not-applicable');
  });
});

describe('a reason that the form asks for', () => {
  const roles = ['current', 'prior', 'note'] as const;
  const headings = ['本年', '上年', '增减原因'];

  test('is missed where a line changed much', () => {
    expect(findingsOf('completeness', { roles, headings, rows: [['甲', 200, 100, null]] })).toEqual([
      'warning D2 completeness.no-reason',
    ]);
  });

  test('is not missed where a line changed little', () => {
    expect(findingsOf('completeness', { roles, headings, rows: [['甲', 101, 100, null]] })).toEqual([]);
  });

  test('may be given', () => {
    expect(findingsOf('completeness', { roles, headings, rows: [['甲', 200, 100, '新增项目']] })).toEqual([]);
  });
});
