import { functionNames } from '../../../src/excel-host/formulas/functions/all';
import { result } from './workbook';

const ROWS = [
  ['科目', '本年', '上年'],
  ['一般公共服务支出', 2894.67, 2800],
  ['教育支出', 1200, null],
  ['社会保障和就业支出', 750.5, 800],
  ['小计', '1,300.00', true],
];

/** Formula → value, over the rows above. */
const CASES: readonly (readonly [string, string | number | boolean])[] = [
  ['=SUM(B2:B5)', 4845.17],
  ['=SUM("5",TRUE,B2:B5)', 4851.17],
  ['=SUM(0.1,0.2,0.3)=0.6', true],
  ['=0.1+0.2=0.3', true],
  ['=0.1+0.2-0.3', 0],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(2.675,2)', 2.68],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(6291.03,-2)', 6300],
  ['=ROUNDUP(1.001,2)', 1.01],
  ['=ROUNDDOWN(-1.009,2)', -1],
  ['=INT(-1.5)', -2],
  ['=TRUNC(-1.5)', -1],
  ['=MOD(-7,3)', 2],
  ['=MROUND(10,3)', 9],
  ['=CEILING(2.1,0.5)', 2.5],
  ['=FLOOR(2.9,0.5)', 2.5],
  ['=SUMPRODUCT((B2:B4>1000)*1)', 2],
  ['=SUMPRODUCT(--(C2:C4=0))', 1],
  ['=SUMIF(A2:A4,"*服务*",B2:B4)', 2894.67],
  ['=SUMIF(B2:B4,">=1000")', 4094.67],
  ['=SUMIFS(B2:B4,A2:A4,"<>教育支出",B2:B4,"<1000")', 750.5],
  ['=COUNTIF(A:A,"*支出")', 3],
  ['=COUNTIF(C1:C5,"")', 1],
  ['=COUNTIFS(B2:B4,">0",C2:C4,">0")', 2],
  ['=AVERAGEIF(B2:B4,">1000")', 2047.335],
  ['=COUNT(B1:B5)', 3],
  ['=COUNTA(C1:C5)', 4],
  ['=COUNTBLANK(C1:C5)', 1],
  ['=MAX(C2:C5)', 2800],
  ['=MIN(C6:C9)', 0],
  ['=MEDIAN(B2:B4)', 1200],
  ['=LARGE(B2:B4,2)', 1200],
  ['=RANK(750.5,B2:B4)', 3],
  ['=VLOOKUP("教育支出",A2:B4,2,FALSE)', 1200],
  ['=VLOOKUP("没有",A2:B4,2,0)', '#N/A'],
  ['=INDEX(B2:B4,MATCH("社会*",A2:A4,0))', 750.5],
  ['=XLOOKUP("教育支出",A2:A4,B2:B4)', 1200],
  ['=_xlfn.XLOOKUP("无",A2:A4,B2:B4,"没有")', '没有'],
  ['=SUM(OFFSET(B1,1,0,3,1))', 4845.17],
  ['=SUM(INDIRECT("B2:B"&4))', 4845.17],
  ['=SUM(B2:INDEX(B:B,4))', 4845.17],
  ['=SUM(B2:B4 A3:C3)', 1200],
  ['=SUM((B2,B4))', 3645.17],
  ['=SUBTOTAL(9,B2:B4)', 4845.17],
  ['=IF(B2>C2,"增加","减少")', '增加'],
  ['=IFERROR(B3/C3,0)', 0],
  ['=B3/C3', '#DIV/0!'],
  ['=IFS(B3>2000,"高",B3>1000,"中",TRUE,"低")', '中'],
  ['=SWITCH(2,1,"甲",2,"乙")', '乙'],
  ['=AND(B2>0,C3=0)', true],
  ['=B5+0', 1300],
  ['=A2+1', '#VALUE!'],
  ['=10%*B3', 120],
  ['=-2^2', 4],
  ['=LET(x,B3,y,2,x*y)', 2400],
  ['=SUM({1,2;3,4})', 10],
  ['=LEFT(A2,2)&LEN(A2)', '一般8'],
  ['=MID(A2,3,2)', '公共'],
  ['=SUBSTITUTE(A3,"支出","收入")', '教育收入'],
  ['=FIND("支",A3)', 3],
  ['=TEXTJOIN("、",TRUE,A2:A3,"")', '一般公共服务支出、教育支出'],
  ['=TEXT(0.0222,"0.00%")', '2.22%'],
  ['=TEXT(1234567.891,"#,##0.00")', '1,234,567.89'],
  ['=TEXT(45657,"yyyy年m月d日")', '2024年12月31日'],
  ['=VALUE("45%")', 0.45],
  ['=FIXED(1234.567,1)', '1,234.6'],
  ['=DATE(2024,2,30)', 45352],
  ['=EOMONTH(DATE(2024,1,31),1)', 45351],
  ['=DATEDIF(DATE(2023,1,31),DATE(2024,3,1),"m")', 13],
  ['=WEEKDAY(DATE(2024,12,31),2)', 2],
  ['=NETWORKDAYS(DATE(2024,12,1),DATE(2024,12,31))', 22],
  ['=TODAY()', 45657],
  ['=YEAR("2024-12-31")', 2024],
  ['=ISNUMBER(B5)', false],
  ['=ISBLANK(C3)', true],
  ['=ERROR.TYPE(NA())', 7],
  ['=1/3&""', '0.333333333333333'],
  ['=1E21&""', '1E+21'],
  ['=TRUE&""', 'TRUE'],
  ['="a"="A"', true],
  ['="5"=5', false],
  ['=C3=""', true],
  ['=C3=0', true],
  ['=没有这个名称', '#NAME?'],
  ['=没有!A1', '#REF!'],
  ['=HYPERLINK("#支出!A1","见支出表")', '见支出表'],
  ['=#REF!+1', '#REF!'],
];

test.each(CASES)('%s comes to %s', (formula, expected) => {
  const value = result(formula, ROWS);
  if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
  else expect(value).toBe(expected);
});

test('a range in place of one value means the cell in the own row', () => {
  expect(result('=B:B', ROWS)).toBe(0);
});

test('knows more than 120 functions', () => {
  expect(functionNames().length).toBeGreaterThan(120);
});
