import type { Check } from '../../src/core/checks/check';
import { CHECK_IDS, type CheckId } from '../../src/core/checks/check-id';
import { checkWorkbook } from '../../src/core/checks/check-workbook';
import { CHECKS } from '../../src/core/checks/registry';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds';
import type { Finding } from '../../src/core/findings/finding';
import { addressText, parseAddress } from '../../src/core/grid/address';
import type { Content } from '../../src/core/grid/cell';
import { cellKey, denseSheet } from '../../src/core/grid/dense-sheet';
import type { WorkbookContent } from '../../src/core/grid/sheet';
import { sayMessage } from '../../src/messages/format';
import examples from './examples.json';

interface ExampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly Content[])[];
  readonly formulas?: Readonly<Record<string, string>>;
}

const EXAMPLES: ReadonlyMap<string, readonly ExampleSheet[]> = new Map(
  Object.entries(examples as Readonly<Record<string, readonly ExampleSheet[]>>),
);

function formulasOf(sheet: ExampleSheet): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(sheet.formulas ?? {}).flatMap(([cell, formula]) => {
      const at = parseAddress(`${sheet.name}!${cell}`);
      return at === undefined ? [] : [[cellKey(at.row, at.column), formula] as const];
    }),
  );
}

/** The workbook of a check's example. */
export function exampleOf(check: CheckId): WorkbookContent {
  const sheets = (EXAMPLES.get(check) ?? []).map((sheet) =>
    denseSheet({ name: sheet.name, rows: sheet.rows, formulas: formulasOf(sheet) }),
  );
  return { sheets, names: [], calculation: 'automatic' };
}

/** What the check really says about its example. */
export function findingsOfExample(check: CheckId): readonly Finding[] {
  return checkWorkbook(exampleOf(check)).findings.filter((finding) => finding.check === check);
}

function say(key: string): string {
  return sayMessage('zh-CN', { key, values: {} });
}

function cell(content: Content | undefined, formula: string | undefined): string {
  if (formula !== undefined) return `\`${formula}\` ${String(content)}`;
  return content === null || content === undefined || typeof content === 'object' ? '' : String(content);
}

function tableOf(content: WorkbookContent): readonly string[] {
  return content.sheets.flatMap((sheet) => {
    const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_unused, column) =>
        cell(sheet.content(row, column), sheet.formula(row, column)),
      ),
    );
    const letters = Array.from({ length: sheet.columnCount }, (_, column) => String.fromCharCode(65 + column));
    return [
      '',
      `| ${sheet.name} | ${letters.join(' | ')} |`,
      `|---|${letters.map(() => '---|').join('')}`,
      ...rows.map((row, index) => `| ${index + 1} | ${row.join(' | ')} |`),
    ];
  });
}

function sectionOf(check: Check): readonly string[] {
  const parameters = check.parameters.map(
    (name) => `\`${name}\`（默认 ${DEFAULT_THRESHOLDS[name]}）：${say(`checks.threshold.${name}`)}`,
  );
  return [
    `## ${say(`checks.${check.id}.title`)} \`${check.id}\``,
    '',
    say(`checks.${check.id}.why`),
    '',
    `- 依据：${say(`checks.${check.id}.source`)}`,
    `- 级别：${say(`result.severity.${check.severity}`)}`,
    ...(parameters.length > 0 ? [`- 参数：${parameters.join('；')}`] : []),
    '',
    '示例：',
    ...tableOf(exampleOf(check.id)),
    '',
    ...findingsOfExample(check.id).map((finding) => {
      const [at] = finding.cells;
      const place = at === undefined ? '' : `${addressText(at)}：`;
      return `> ${say(`result.severity.${finding.severity}`)}｜${place}${sayMessage('zh-CN', finding.message)}`;
    }),
    '',
  ];
}

/** The reference of all checks (校验项说明), from their metadata, their words and their examples, which are run. */
export function checksPage(): string {
  const own = CHECK_IDS.flatMap((id) => CHECKS.find((check) => check.id === id) ?? []);
  const absent = CHECK_IDS.filter((id) => own.every((check) => check.id !== id));
  return [
    '# 校验项说明',
    '',
    '本页由 `npm run docs` 根据各校验项的说明和示例生成，示例中的问题是实际运行的结果。',
    '',
    '判断一个勾稽关系时，依次看：存储的数是否完全相符（差额不到半分，比率不到百万分之一个百分点）；差额是否在四舍五入的范围之内（n 个数相加为 ½ 个末位单位乘以 n + 1，比率按区间判断），在范围之内的尾差每张表只提示一行；比率是否只是截去了尾数；是否只在该数自己较少的小数位数上相符；否则为不符。金额显示到分的，不允许有尾差。单元格里存有更多小数的，以存储的数为准。',
    '',
    ...own.flatMap(sectionOf),
    ...(absent.length > 0 ? ['## 尚未实现', '', ...absent.map((id) => `- \`${id}\``), ''] : []),
  ].join('\n');
}
