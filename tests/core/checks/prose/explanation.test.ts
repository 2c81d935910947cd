import { checkWorkbook } from '../../../../src/core/checks/check-workbook';
import { denseSheet } from '../../../../src/core/grid/dense-sheet';
import { publishedForms } from '../published-forms';

/** What is found in an explanation beside the forms that agree: severity and sentence, with figures where there are. */
function found(...paragraphs: readonly string[]): readonly string[] {
  const forms = publishedForms();
  const sheet = denseSheet({ name: '说明', rows: paragraphs.map((text) => [text]) });
  const { findings } = checkWorkbook({ ...forms, sheets: [...forms.sheets, sheet] });
  return findings
    .filter(({ check }) => check === 'prose')
    .map(({ severity, actual, expected, message, diagnoses }) =>
      [
        ...[severity, message.key.replace('checks.prose.', ''), actual, expected === null ? '' : `→ ${expected}`],
        ...diagnoses.map(({ cause, to, certain }) => `${cause} ${to}${certain ? '' : '?'}`),
      ]
        .filter((part) => part !== '' && part !== null)
        .join(' '),
    );
}

describe('an explanation that agrees with the forms', () => {
  test.each([
    ['收入支出总计', '示例局2024年度收入支出总计1030.50万元。'],
    ['本年收入合计', '本年收入合计1020.50万元，其中：财政拨款收入1000.00万元；其他收入20.50万元。'],
    ['本年支出合计', '本年支出合计1010.25万元，其中：基本支出700.25万元；项目支出310.00万元。'],
    [
      'two classes only',
      '一般公共预算财政拨款支出890.25万元，主要用于以下方面：教育相关支出等。住房保障支出（类）49.50万元。',
    ],
    [
      '基本支出',
      '一般公共预算财政拨款基本支出690.25万元。其中：人员经费600.00万元，主要包括：工资等；公用经费90.25万元。',
    ],
    ['上年', '上年度收入支出总计900.00万元。'],
    ['another year', '2023年度收入支出总计900.00万元。'],
    ['“三公”', '公务接待费支出决算7.00万元，占21.05%。公务用车购置支出0.00万元。'],
  ])('of %s gives no finding', (_name, text) => {
    expect(found('2024年度决算情况说明，2024年度。', text)).toEqual([]);
  });
});

describe('the right line of the wrong form', () => {
  test('is found and named', () => {
    expect(found('一般公共预算财政拨款基本支出700.25万元。')).toEqual([
      'error table 700.25 → 690.25 wrong-table 690.25',
    ]);
  });
});

describe('a sentence whose figures agree with one another but not with the form', () => {
  test('is corrected as a whole', () => {
    expect(found('一般公共预算财政拨款基本支出700.25万元。其中：人员经费610.00万元；公用经费90.25万元。')).toEqual([
      'error table 700.25 → 690.25 wrong-table 690.25',
      'error table 610.00 → 600.00 single-digit-slip 600.00',
    ]);
  });
});

describe('a share of a total that stands in a form', () => {
  test('is checked though the sentence does not give the total', () => {
    expect(found('一般公共预算财政拨款支出890.25万元，占本年支出合计的89.12%。')).toEqual([
      'error share 89.12 → 88.12 single-digit-slip 88.12',
    ]);
  });
});

describe('a paragraph spread over rows', () => {
  test('is read as one', () => {
    expect(found('本年支出合计1010.25万元，其中：', '基本支出700.25万元，', '项目支出320.00万元。')).toEqual([
      'error sum 1010.25 → 1020.25 single-digit-slip 310.00',
      'error table 320.00 → 310.00 single-digit-slip 310.00',
    ]);
  });

  test('keeps headings apart from what follows', () => {
    expect(found('三、支出决算情况说明', '本年支出合计1010.25万元。')).toEqual([]);
  });

  test('takes 公用经费 of the next row with 人员经费', () => {
    expect(
      found(
        '一般公共预算财政拨款基本支出690.25万元，其中：',
        '人员经费600.00万元，主要包括工资等。',
        '公用经费80.25万元，主要包括办公费等。',
      ),
    ).toContain('error table 80.25 → 90.25 single-digit-slip 90.25');
  });
});

describe('words that compare with the budget', () => {
  test.each([
    [
      '大于 though it is less',
      '年初预算为10.00万元，支出决算为8.00万元。决算数大于预算数的主要原因是新增项目。',
      ['error budget-word 决算数大于预算数'],
    ],
    [
      '小于 though it is more',
      '年初预算为10.00万元，支出决算为12.00万元，决算数小于预算数的主要原因是节约。',
      ['error budget-word 决算数小于预算数'],
    ],
    [
      '持平 though it differs',
      '年初预算为10.00万元，支出决算为12.00万元。决算数与预算数持平。',
      ['error budget-word 决算数与预算数持平'],
    ],
    [
      '小于 though they look alike',
      '年初预算为10.00万元，支出决算为10.00万元。决算数小于预算数。',
      ['warning budget-word 决算数小于预算数'],
    ],
    ['rightly', '年初预算为10.00万元，支出决算为8.00万元。决算数小于预算数的主要原因是节约。', []],
    ['基本持平, which is left to the reader', '年初预算为10.00万元，支出决算为9.90万元。决算数与预算数基本持平。', []],
    ['of another subject', '年初预算为10.00万元，支出决算为8.00万元。会议费支出决算数大于预算数。', []],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('the name of a figure in a message', () => {
  const nameIn = (text: string) => {
    const sheet = denseSheet({ name: '说明', rows: [[text]] });
    const { findings } = checkWorkbook({ sheets: [sheet], names: [], calculation: 'automatic' });
    return findings.map(({ message }) => message.values.name);
  };

  test('of what was spent is not that of the budget named first', () => {
    expect(nameIn('公务接待费支出预算为8.00万元，支出决算为6.00万元，完成预算的85.00%。')).toEqual([
      '公务接待费支出决算',
    ]);
  });

  test('keeps the name of a fund', () => {
    expect(nameIn('一般公共预算年初预算为80.00万元，支出决算为60.00万元，完成年初预算的85.00%。')).toEqual([
      '一般公共预算决算',
    ]);
  });
});

describe('a cell of the “三公” form left blank', () => {
  const THREE_PUBLIC = [
    ['财政拨款“三公”经费支出决算表'],
    ['单位：万元'],
    ['项目', '预算数', '决算数'],
    ['合计', 30, 26.25],
    ['1.因公出国（境）费', 0, 0],
    ['2.公务用车购置及运行维护费', 20, 19.25],
    ['（1）公务用车购置费', 0, 0],
    ['（2）公务用车运行维护费', 20, 19.25],
    ['3.公务接待费', 10, null],
  ];
  const blanksOf = (text: string) => {
    const sheets = [denseSheet({ name: '三公', rows: THREE_PUBLIC }), denseSheet({ name: '说明', rows: [[text]] })];
    const { findings } = checkWorkbook({ sheets, names: [], calculation: 'automatic' });
    return findings.flatMap(({ cells: [cell], message }) =>
      message.key === 'checks.prose.blank-in-form' ? [`${message.values.actual} ${cell?.row}`] : [],
    );
  };

  test('is found where the text gives an amount', () => {
    expect(blanksOf('公务接待费支出决算7.00万元，主要用于接待。')).toEqual(['7.00万元 8']);
  });

  test('is none where the text gives nothing', () => {
    expect(blanksOf('公务接待费支出决算0万元，与上年持平。')).toEqual([]);
  });
});
