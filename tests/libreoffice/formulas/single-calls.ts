import fc, { type Arbitrary } from 'fast-check';

/**
 * Calls of functions that the nested formulas leave out, each over the same data. Left out here, too, is where
 * LibreOffice is known to differ from Excel: LENB, DOLLAR and RMB (they follow the locale), DATEDIF with "MD" and "YD"
 * (Excel itself warns of it), ERROR.TYPE of #NUM! (another error there), XLOOKUP and XMATCH (it got them in 24.8), UNIQUE, SORT, FILTER and TRANSPOSE as a cell's whole formula (results of several cells).
 */
const row = fc.integer({ min: 2, max: 10 });
const amounts = fc.constantFrom('B2:B10', 'C2:C10', 'D2:D10', 'B2:D10', 'B3:B6');
const cell = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), row).map(([column, at]) => `${column}${at}`);
const day = row.map((at) => `F${at}`);
const number = fc.oneof(
  fc.tuple(fc.constantFrom('B', 'C', 'D'), row).map(([column, at]) => `${column}${at}`),
  fc.integer({ min: -30, max: 60 }).map(String),
  fc.integer({ min: -3000, max: 6000 }).map((value) => String(value / 100)),
);
const positive = number.map((value) => `(ABS(${value})+1)`);
const whole = fc.integer({ min: 1, max: 60 }).map(String);
const condition = fc.constantFrom('"*支出"', '"教育支出"', '">0"', '"<>"');
const amountCondition = fc.constantFrom('">100"', '"<=15"', '"<>0"');
const moment = fc.integer({ min: 0, max: 86_399 }).map((second) => `(45292+${second}/86400)`);
const truth = fc.tuple(number, fc.constantFrom('>', '<', '='), number).map((parts) => parts.join(''));
const text = fc.constantFrom('A2', 'A5', 'E5', 'E6', '"ab cd"', '"x-Y z"', '"支出 total"');

function call(name: string, ...given: readonly Arbitrary<string>[]): Arbitrary<string> {
  return fc.tuple(...given).map((texts) => `${name}(${texts.join(',')})`);
}

function each(names: readonly string[], ...given: readonly Arbitrary<string>[]): readonly Arbitrary<string>[] {
  return names.map((name) => call(name, ...given));
}

const is = fc.constant;

export const SINGLE_CALLS: Arbitrary<string> = fc.oneof(
  ...each(['PRODUCT', 'STDEVP', 'VAR', 'COUNTBLANK', 'MAXA', 'MINA', 'AVERAGEA', 'ROWS', 'COLUMNS'], amounts),
  ...each(['_xlfn.STDEV.S', '_xlfn.STDEV.P', '_xlfn.VAR.S', '_xlfn.VAR.P', 'MODE', '_xlfn.MODE.SNGL'], amounts),
  ...each(['SQRT', 'EXP', 'LN', 'LOG10', 'EVEN', 'ODD'], number),
  ...each(['LOG'], positive, is('2')),
  ...each(['_xlfn.CEILING.MATH', '_xlfn.FLOOR.MATH'], number, fc.constantFrom('1', '5', '0.5')),
  ...each(['QUOTIENT'], number, fc.constantFrom('3', '-4', '0.5')),
  ...each(['GCD', 'LCM'], whole, whole),
  call('FACT', fc.integer({ min: 0, max: 15 }).map(String)),
  call('AVERAGEIFS', is('D2:D10'), is('A2:A10'), condition, is('B2:B10'), amountCondition),
  ...each(['_xlfn.MAXIFS', '_xlfn.MINIFS'], is('D2:D10'), is('A2:A10'), condition),
  ...each(['PERCENTILE', '_xlfn.PERCENTILE.INC'], amounts, fc.constantFrom('0', '0.1', '0.5', '0.9', '1')),
  ...each(['QUARTILE', '_xlfn.QUARTILE.INC'], amounts, fc.constantFrom('0', '1', '2', '3', '4')),
  call('_xlfn.RANK.EQ', is('D5'), is('D2:D10'), fc.constantFrom('0', '1')),
  call('_xlfn.AGGREGATE', fc.constantFrom('1', '2', '4', '9'), fc.constantFrom('4', '6'), amounts),
  call('DATEDIF', is('36526'), day, fc.constantFrom('"Y"', '"M"', '"D"', '"YM"')),
  call('WORKDAY', day, fc.integer({ min: -40, max: 40 }).map(String)),
  ...each(['HOUR', 'MINUTE', 'SECOND'], moment),
  call('TIME', whole, whole, whole),
  call('DATEVALUE', fc.constantFrom('"2024-01-05"', '"2024-12-31"')),
  call('TIMEVALUE', fc.constantFrom('"12:30"', '"06:05:04"')),
  ...each(['TYPE', 'N', 'T', 'ROW', 'COLUMN'], cell),
  ...each(['ISNONTEXT', 'ISLOGICAL', 'ISERR', 'ISNA', 'ISREF', '_xlfn.ISFORMULA'], cell),
  ...each(['ISEVEN', 'ISODD'], whole),
  call('_xlfn.IFS', truth, number, is('TRUE'), number),
  call('_xlfn.SWITCH', fc.constantFrom('1', '2', '3'), is('1'), number, is('2'), number, number),
  call('_xlfn.IFNA', is('MATCH("无",A2:A10,0)'), number),
  call('_xlfn.XOR', truth, truth),
  call('ERROR.TYPE', fc.constantFrom('1/0', 'NA()', '"a"+1')),
  call('LOOKUP', fc.integer({ min: 0, max: 120 }).map(String), is('{0,60,80,100}'), is('{1,2,3,4}')),
  ...each(['CLEAN', 'PROPER', 'UPPER'], text),
  ...each(['CONCATENATE', '_xlfn.CONCAT'], text, text, number),
  call('CHAR', fc.integer({ min: 33, max: 126 }).map(String)),
  call('CODE', fc.constantFrom('"A"', '"z9"', '"-"')),
  call('_xlfn.UNICHAR', fc.integer({ min: 0x4e00, max: 0x4fff }).map(String)),
  call('_xlfn.UNICODE', fc.constantFrom('"支"', '"a"')),
  call('_xlfn.NUMBERVALUE', fc.constantFrom('"1,234.5"', '"12%"', '" 3 "'), is('"."'), is('","')),
  call('AREAS', is('(B2:B3,C2:C3)')),
);
