import { check } from '../../../src/app/check';
import { fillReport } from '../../../src/app/fill-report';
import { marksOf } from '../../../src/app/marks';
import { resultSheet } from '../../../src/app/result-sheet';
import { openInExcel } from '../../workbook/excel/open';

/** What goes to and fro between the program and Excel. */
export interface Traffic {
  readonly requests: number;
  readonly kilobytes: number;
}

const SHEET = {
  rows: [
    ['2024年支出决算表', null, null, null],
    ['单位：万元', null, null, null],
    ['项目', '2024年', '2023年', '增减额'],
    ['教育支出', 120.5, 110.5, 10],
    ['国防支出', 30, 20, 10],
    // Both sums are wrong: every sheet has findings to mark.
    ['合计', 150.6, 130.6, 20],
  ],
};

/** The traffic of a check, of its marks and result sheet, and of filling the report, in a workbook of `count` sheets. */
export async function trafficOf(
  count: number,
): Promise<{ readonly findings: number } & Record<'check' | 'mark' | 'fill', Traffic>> {
  const { port, host } = await openInExcel(
    Array.from({ length: count }, (_, index) => ({ ...SHEET, name: `支出表${index}` })),
  );
  const traffic = async <Result>(work: () => Promise<Result>): Promise<[Result, Traffic]> => {
    const { requests, bytesIn, bytesOut } = { ...host.counts };
    const result = await work();
    const bytes = host.counts.bytesIn - bytesIn + host.counts.bytesOut - bytesOut;
    return [result, { requests: host.counts.requests - requests, kilobytes: bytes / 1000 }];
  };
  const [checked, ofCheck] = await traffic(() => check(port));
  const [, ofMarks] = await traffic(() =>
    port.write({ marks: marksOf(checked.result), sheets: [resultSheet(checked, 'zh-CN')] }),
  );
  const [, ofFill] = await traffic(() => fillReport(port, checked, 'zh-CN', new Set()));
  return { findings: checked.result.findings.length, check: ofCheck, mark: ofMarks, fill: ofFill };
}
