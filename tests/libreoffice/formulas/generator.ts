import fc, { type Arbitrary } from 'fast-check';
import type { Content } from '../../../src/core/grid/cell';
import { SINGLE_CALLS } from './single-calls';

/**
 * The data under the generated formulas: mixed numbers, texts, texts that spell numbers and blanks, as in a clerk's
 * table. Left out is where LibreOffice is known to differ from Excel: logical values inside ranges (it counts them),
 * numbers as criteria for texts that spell them (it does not match them), times of day in DAYS
 * (it keeps them), IFERROR as a reference (there it is one) and the last digits of MOD (it rounds them).
 */
export const DATA: readonly (readonly Content[])[] = [
  ['科目', '本年', '上年', '预算', '备注', '日期'],
  ['一般公共服务支出', 2894.67, 2800.12, 3000, '含基本支出', 45292],
  ['国防支出', 12.5, 0, 15, null, 45351],
  ['教育支出', 1200, 1180.55, 1250.5, '教育支出', 45412],
  ['社会保障和就业支出', 750.5, 800, 700, 'abc', 45473],
  ['卫生健康支出', 333.33, null, 350, 'ABC', 45565],
  ['城乡社区支出', -20.05, 61.3, 0.1, '12', 45657],
  ['农林水支出', 0.1, 0.2, 0.3, '3.5', 36526],
  ['住房保障支出', 219.995, 219.995, 220, '-', 44927],
  ['其他支出', null, 5, null, 'x y', 40000],
];

export const SUMMARY: readonly (readonly Content[])[] = [
  ['支出', 5000, 0.5],
  ['收入', 6154.17, 2],
];

export const NAMES: Readonly<Record<string, string>> = {
  支出合计: "'支出 明细'!$B$2:$B$10",
  税率: '0.13',
};

const row = fc.integer({ min: 2, max: 10 });
const amountCell = fc.tuple(fc.constantFrom('B', 'C', 'D', '$B', 'F'), row).map(([column, at]) => `${column}${at}`);
const anyCell = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E'), row).map(([column, at]) => `${column}${at}`);
const span = fc.tuple(row, row).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
const amountRange = fc
  .tuple(fc.constantFrom('B', 'C', 'D'), fc.constantFrom('B', 'C', 'D'), span)
  .map(([left, right, [top, bottom]]) =>
    left < right ? `${left}${top}:${right}${bottom}` : `${right}${top}:${left}${bottom}`,
  );
const ranges = fc.oneof(
  { weight: 6, arbitrary: amountRange },
  { weight: 1, arbitrary: fc.constantFrom('支出合计', 'B:B', '汇总!B1:B2', 'B2:D10 C:C', "'支出 明细'!D2:D10") },
  { weight: 1, arbitrary: fc.tuple(span, span).map(([a, b]) => `(B${a[0]}:B${a[1]},D${b[0]}:D${b[1]})`) },
);
const constant = fc.oneof(
  fc.integer({ min: -20, max: 200 }).map(String),
  fc.integer({ min: -9999, max: 99999 }).map((value) => String(value / 100)),
  fc.constantFrom('0.1', '1.005', '2.675', '1E3', '50%', '0'),
);
const places = fc.integer({ min: -2, max: 4 });
const word = fc.constantFrom('"支出"', '"教育*"', '"*服务*"', '"a?c"', '"社会"', '"12"', '""', '"无"');
const condition = fc.oneof(
  fc
    .tuple(fc.constantFrom('>', '<', '>=', '<=', '<>', '='), fc.integer({ min: -20, max: 1300 }))
    .map(([sign, at]) => `"${sign}${at}"`),
  fc.constantFrom('"教育支出"', '"*支出"', '"<>教育支出"', '"12"', '"abc"'),
);

type Formula = Arbitrary<string>;

interface Grammar {
  readonly number: string;
  readonly text: string;
  readonly truth: string;
}

const shown = fc.constantFrom('0', '0.00', '#,##0.00', '0.0%', '#,##0', '0.000', '0.00E+00');
const shownDate = fc.constantFrom('yyyy-mm-dd', 'yyyy"年"m"月"d"日"', 'yy/m/d');
const day = fc.oneof(
  row.map((at) => `F${at}`),
  fc
    .tuple(fc.integer({ min: 1950, max: 2060 }), fc.integer({ min: -3, max: 15 }), fc.integer({ min: -10, max: 40 }))
    .map((parts) => `DATE(${parts.join(',')})`),
);

function call(name: string, ...given: readonly Formula[]): Formula {
  return fc.tuple(...given).map((texts) => `${name}(${texts.join(',')})`);
}

function oneOf(names: readonly string[], ...given: readonly Formula[]): Formula {
  return fc.constantFrom(...names).chain((name) => call(name, ...given));
}

const GRAMMAR = fc.letrec<Grammar>((tie: fc.LetrecTypedTie<Grammar>) => {
  const number = tie('number');
  const text = tie('text');
  const truth = tie('truth');
  const exact = fc.constantFrom('0', 'FALSE');
  return {
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      amountCell,
      constant,
      anyCell,
      fc.tuple(number, fc.constantFrom('+', '-', '*', '/'), number).map((parts) => `(${parts.join('')})`),
      number.map((value) => `(-${value})`),
      number.map((value) => `(${value}%)`),
      oneOf(['SUM', 'AVERAGE', 'MAX', 'MIN', 'COUNT', 'COUNTA', 'SUMSQ', 'MEDIAN', 'STDEV', 'VARP'], ranges),
      call('SUM', ranges, number, ranges),
      oneOf(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'TRUNC'], number, places.map(String)),
      oneOf(['INT', 'ABS', 'SIGN'], number),
      call('MOD', call('INT', number), fc.constantFrom('3', '7', '-4', '0.5')),
      oneOf(['CEILING', 'FLOOR', 'MROUND'], call('ABS', number), fc.constantFrom('1', '5', '0.5', '10')),
      call(
        'SUMIF',
        fc.constantFrom('A2:A10', 'B2:B10', 'E2:E10'),
        condition,
        fc.constantFrom('B2:B10', 'D2:D10', 'C2:C10'),
      ),
      call('COUNTIF', fc.constantFrom('A2:A10', 'B2:B10', 'C2:D10', 'E2:E10'), condition),
      call(
        'SUMIFS',
        fc.constantFrom('B2:B10', 'C2:C10'),
        fc.constant('A2:A10'),
        condition,
        fc.constant('D2:D10'),
        condition,
      ),
      call('COUNTIFS', fc.constant('A2:A10'), condition, fc.constant('D2:D10'), condition),
      call('AVERAGEIF', fc.constant('D2:D10'), condition, fc.constant('B2:B10')),
      span.map(([top, bottom]) => `SUMPRODUCT((B${top}:B${bottom}>100)*(D${top}:D${bottom}))`),
      span.map(([top, bottom]) => `SUMPRODUCT(B${top}:B${bottom},D${top}:D${bottom})`),
      span.map(([top, bottom]) => `SUMPRODUCT(--(C${top}:C${bottom}=0))`),
      oneOf(['LARGE', 'SMALL'], amountRange, fc.integer({ min: 1, max: 6 }).map(String)),
      call('RANK', fc.constantFrom('D2', 'D5', '$D7'), fc.constant('D2:D10')),
      call(
        'VLOOKUP',
        fc.oneof(
          row.map((at) => `A${at}`),
          word,
        ),
        fc.constant('A2:D10'),
        fc.constantFrom('2', '3', '4'),
        exact,
      ),
      call(
        'VLOOKUP',
        fc.integer({ min: 36000, max: 46000 }).map(String),
        fc.constant('{36526,1;40000,2;45292,3;45473,4}'),
        fc.constant('2'),
        fc.constant('TRUE'),
      ),
      call('HLOOKUP', fc.constantFrom('"本年"', '"预算"', '"无"'), fc.constant('A1:D10'), row.map(String), exact),
      call(
        'MATCH',
        fc.oneof(
          row.map((at) => `A${at}`),
          word,
        ),
        fc.constant('A2:A10'),
        fc.constant('0'),
      ),
      call(
        'INDEX',
        fc.constant('B2:D10'),
        fc.integer({ min: 1, max: 10 }).map(String),
        fc.integer({ min: 1, max: 3 }).map(String),
      ),
      row.map((at) => `SUM(OFFSET(B1,1,0,${at},2))`),
      row.map((at) => `SUM(INDIRECT("B2:C${at}"))`),
      row.map((at) => `SUM(B2:INDEX(D2:D10,${at - 1}))`),
      call('SUBTOTAL', fc.constantFrom('1', '2', '4', '5', '9', '109'), amountRange),
      call('IF', truth, number, number),
      call('IFERROR', number, number).map((value) => `(${value}+0)`),
      call('CHOOSE', fc.constantFrom('1', '2'), number, number),
      oneOf(['YEAR', 'MONTH', 'DAY'], day),
      call('WEEKDAY', day, fc.constantFrom('1', '2', '3')),
      call('EDATE', day, fc.integer({ min: -20, max: 20 }).map(String)),
      call('EOMONTH', day, fc.integer({ min: -20, max: 20 }).map(String)),
      call(
        'NETWORKDAYS',
        row.map((at) => `F${at}`),
        row.map((at) => `F${at}`),
      ),
      call('_xlfn.DAYS', day, day),
      call('LEN', text),
      oneOf(['FIND', 'SEARCH'], fc.constantFrom('"支"', '"c"', '"出"'), text),
      call('VALUE', fc.constantFrom('"12.5"', '"45%"', '"2024-01-05"', 'E7', 'E8')),
      fc.tuple(number, number).map((parts) => `SUM({1,2;3,4})+税率*${parts[0]}`),
      call('POWER', amountCell, fc.constantFrom('2', '0.5', '-1')),
    ),
    text: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      anyCell.filter((at) => /[AE]/.test(at)),
      word,
      fc.tuple(text, text).map((parts) => parts.join('&')),
      oneOf(['LEFT', 'RIGHT'], text, fc.integer({ min: 0, max: 5 }).map(String)),
      call('MID', text, fc.integer({ min: 1, max: 4 }).map(String), fc.integer({ min: 0, max: 4 }).map(String)),
      call('SUBSTITUTE', text, fc.constantFrom('"支出"', '"a"'), word),
      call('REPLACE', text, fc.constant('2'), fc.constantFrom('0', '1', '3'), word),
      oneOf(['UPPER', 'LOWER', 'TRIM'], text),
      call('REPT', text, fc.constantFrom('0', '1', '3')),
      call('_xlfn.TEXTJOIN', fc.constant('"、"'), fc.constantFrom('TRUE', 'FALSE'), fc.constantFrom('A2:A5', 'E2:E10')),
      call(
        'TEXT',
        amountCell,
        shown.map((pattern) => `"${pattern}"`),
      ),
      call(
        'TEXT',
        day,
        shownDate.map((pattern) => `"${pattern.replaceAll('"', '""')}"`),
      ),
      call('FIXED', amountCell, fc.constantFrom('0', '1', '2')),
      call('IF', truth, text, text),
      call('INDEX', fc.constant('A2:A10'), fc.integer({ min: 1, max: 9 }).map(String)),
      call('ROUND', number, fc.constant('2')).map((value) => `${value}&"万元"`),
      call('ADDRESS', row.map(String), fc.constantFrom('1', '28'), fc.constantFrom('1', '2', '3', '4')),
    ),
    truth: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.tuple(number, fc.constantFrom('=', '<>', '<', '>', '<=', '>='), number).map((parts) => `(${parts.join('')})`),
      fc.tuple(text, fc.constantFrom('=', '<>'), text).map((parts) => `(${parts.join('')})`),
      oneOf(['AND', 'OR'], truth, truth),
      call('NOT', truth),
      oneOf(['ISNUMBER', 'ISTEXT', 'ISBLANK', 'ISERROR'], anyCell),
      call('EXACT', text, text),
    ),
  };
});

/** Formulas of all kinds, nested to a small depth. */
export const FORMULAS: Arbitrary<string> = fc
  .oneof(
    { weight: 5, arbitrary: GRAMMAR.number },
    { weight: 2, arbitrary: GRAMMAR.text },
    { weight: 1, arbitrary: GRAMMAR.truth },
    { weight: 4, arbitrary: SINGLE_CALLS },
  )
  .map((formula) => `=${formula}`);
