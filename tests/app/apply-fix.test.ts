import { applyFix } from '../../src/app/apply-fix';
import { check } from '../../src/app/check';
import { undo } from '../../src/app/undo';
import type { Diagnosis } from '../../src/core/findings/finding';
import type { WorkbookPort } from '../../src/workbook/port';
import { stopOffice } from '../excel-host/open-excel';
import { codeOf, type StartSheet } from '../workbook/contract/fixtures';
import { changed, diagnosisOf, EXPENDITURE, HOSTS } from './open';

afterAll(stopOffice);

const SENTENCE_ROW = EXPENDITURE.rows.length + 1;

function withSentence(text: string): StartSheet {
  return { ...EXPENDITURE, rows: [...EXPENDITURE.rows, [null], [text]] };
}

async function cellOf(port: WorkbookPort, row: number, column: number) {
  const sheet = (await port.read()).content.sheets[0];
  return [sheet?.content(row, column), sheet?.format(row, column)];
}

async function transposed(port: WorkbookPort): Promise<readonly Diagnosis[]> {
  const { findings } = (await check(port)).result;
  return findings
    .flatMap(({ diagnoses }) => diagnoses.filter(({ cause }) => cause === 'transposed-digits'))
    .slice(0, 1);
}

describe.each(HOSTS)('a fix in %s', (_, open) => {
  async function fixed(sheet: StartSheet, diagnosis: Diagnosis) {
    const port = await open(sheet);
    const receipt = await applyFix(port, await check(port), diagnosis);
    return { port, receipt, cell: () => cellOf(port, diagnosis.cell.row, diagnosis.cell.column) };
  }

  test('found by the check is written as a number, and the finding is gone', async () => {
    const port = await open(changed([[5, 1, 381.21]]));
    const checked = await check(port);
    for (const diagnosis of await transposed(port)) await applyFix(port, checked, diagnosis);
    expect([await cellOf(port, 5, 1), (await check(port)).result.findings]).toEqual([[381.12, 'General'], []]);
  });

  describe('of a number kept as text', () => {
    const formats = { B4: '#,##0.00', B5: '#,##0.00', B6: '@', B7: '#,##0.00' };
    const TEXT: StartSheet = { ...changed([[5, 1, '381.12']]), formats };

    test('gets the number format of its column', async () => {
      const { cell } = await fixed(TEXT, { ...diagnosisOf(5, 1, '381.12', '381.12'), cause: 'text-number' });
      expect(await cell()).toEqual([381.12, '#,##0.00']);
    });

    test('is a text again when it is taken back', async () => {
      const { port, receipt, cell } = await fixed(TEXT, diagnosisOf(5, 1, '381.12', '381.12'));
      await undo(port, receipt);
      expect(await cell()).toEqual(['381.12', '@']);
    });

    test('is a number in a workbook whose other cells have no format of their own', async () => {
      const { cell } = await fixed({ ...TEXT, formats: { B6: '@' } }, diagnosisOf(5, 1, '381.12', '381.12'));
      expect(await cell()).toEqual([381.12, 'General']);
    });
  });

  describe('of several numbers kept as text', () => {
    const texts = changed([
      [4, 1, '48.20'],
      [5, 1, '381.12'],
      [7, 1, '1,236.40'],
    ]);
    const SEVERAL: StartSheet = { ...texts, formats: { B4: '#,##0.00', B5: '@', B6: '@', B7: '#,##0.00', B8: '@' } };

    async function converted() {
      const port = await open(SEVERAL);
      const checked = await check(port);
      const fixes = checked.result.findings.flatMap(({ diagnoses }) => diagnoses);
      const receipts = await Promise.all(fixes.map((each) => applyFix(port, checked, each)));
      const cells = async () =>
        (await Promise.all([4, 5, 7].map((row) => cellOf(port, row, 1)))).map(([value]) => value);
      return { port, receipts, cells };
    }

    test('is one, turns all of them into numbers, and nothing is found any more', async () => {
      const { port, receipts, cells } = await converted();
      const { findings } = (await check(port)).result;
      expect([receipts.length, await cells(), findings]).toEqual([1, [48.2, 381.12, 1236.4], []]);
    });

    test('is taken back as a whole', async () => {
      const { port, receipts, cells } = await converted();
      for (const receipt of receipts) await undo(port, receipt);
      expect(await cells()).toEqual(['48.20', '381.12', '1,236.40']);
    });
  });

  test('of a word in the place of a figure puts the figure in its place', async () => {
    const { cell } = await fixed(changed([[5, 3, '持平']]), diagnosisOf(5, 3, '0.00', '11.12'));
    expect((await cell())[0]).toBe(11.12);
  });

  test('of a rate is stored as a fraction where the cell shows percent', async () => {
    const rates = [5.03, -3.6, 3.01, 1.67, 2.18, 2.86, 3.6].map((rate, index) => [3 + index, 4, rate / 100] as const);
    const formats = Object.fromEntries(rates.map(([row]) => [`E${row + 1}`, '0.00%']));
    const { cell } = await fixed({ ...changed(rates), formats }, diagnosisOf(8, 4, '2.86', '2.68'));
    expect(await cell()).toEqual([0.0268, '0.00%']);
  });

  test('in a sentence changes the number and leaves the words', async () => {
    const sheet = withSentence('本年支出4,163.20万元，比上年增加144.62万元。');
    const { cell } = await fixed(sheet, diagnosisOf(SENTENCE_ROW, 0, '4163.20', '4163.02'));
    expect((await cell())[0]).toBe('本年支出4,163.02万元，比上年增加144.62万元。');
  });

  test('in a sentence that the check proposes makes the sentence right', async () => {
    const text = '2024年本部门支出4163.20万元，较上年4018.40万元增加144.62万元，增长3.60%。';
    const port = await open(withSentence(text));
    for (const diagnosis of await transposed(port)) await applyFix(port, await check(port), diagnosis);
    expect((await cellOf(port, SENTENCE_ROW, 0))[0]).toBe(text.replace('4163.20', '4163.02'));
  });

  test('in a sentence that holds the number twice is refused', async () => {
    const text = '本年支出100万元，上年支出100万元。';
    const port = await open(withSentence(text));
    const code = await codeOf(applyFix(port, await check(port), diagnosisOf(SENTENCE_ROW, 0, '100', '120')));
    expect([code, (await cellOf(port, SENTENCE_ROW, 0))[0]]).toEqual(['ambiguous-text', text]);
  });

  test('of a name is written as a text', async () => {
    const { cell } = await fixed(changed([[6, 0, '医疗卫生支出']]), diagnosisOf(6, 0, '医疗卫生支出', '卫生健康支出'));
    expect((await cell())[0]).toBe('卫生健康支出');
  });

  test('is refused on a sheet that is gone', async () => {
    const port = await open(EXPENDITURE);
    const diagnosis = { ...diagnosisOf(5, 1, '1', '2'), cell: { sheet: '没有', row: 5, column: 1 } };
    expect(await codeOf(applyFix(port, await check(port), diagnosis))).toBe('sheet-gone');
  });
});
