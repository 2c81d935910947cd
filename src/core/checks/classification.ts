import { judgeName, type NameVerdict } from '../classification/judge-name';
import { matchSubject } from '../classification/match-subject';
import type { Scheme, Subject } from '../classification/subjects';
import type { CellAddress } from '../grid/address';
import { cellName } from '../grid/address';
import type { Item, Table } from '../tables/table';
import type { Check, CheckContext, Inspection, Statement } from './check';
import { linesOf } from './lines';
import { nameFor } from './place';

/** How the lines of a table are meant: by the codes they carry, else by the names of the highest level. */
interface Meaning {
  readonly scheme: Scheme;
  /** Most lines of the highest level are official 类, so that one that is none stands out. */
  readonly hasClasses: boolean;
}

function share(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

function isClassName(item: Item, scheme: Scheme): boolean {
  const match = matchSubject(item.name, item.code, undefined, scheme);
  return (match.kind === 'exact' || match.kind === 'short' || match.kind === 'former') && match.subject.level === 1;
}

function meaningOf(table: Table): Meaning | undefined {
  const details = table.items.filter((item) => item.kind === 'detail').slice(0, 1000);
  const { top } = linesOf(table);
  for (const scheme of ['function', 'economic'] as const) {
    const first = scheme === 'function' ? '2' : '3';
    const hasClasses = top.length > 2 && share(top.slice(0, 200), (item) => isClassName(item, scheme)) >= 0.6;
    const isCoded = share(details, (item) => item.code?.startsWith(first) === true) >= 0.5;
    if (isCoded || hasClasses) return { scheme, hasClasses };
  }
  return undefined;
}

interface NameCell {
  readonly at: CellAddress;
  readonly text: string;
}

/** The cell in which the name of a line stands, with its text. */
function nameCell(table: Table, item: Item): NameCell {
  const isAcross = table.orientation === 'columns';
  const cellAt = (index: number): NameCell => {
    const [row, column] = isAcross ? [index, item.namedAt] : [item.namedAt, index];
    const content = table.sheet.content(row, column);
    return { at: { sheet: table.sheet.name, row, column }, text: typeof content === 'string' ? content : '' };
  };
  const cells = table.fields.filter((field) => field.role === 'name').map((field) => cellAt(field.index));
  const named = cells.find((cell) => cell.text.replace(/\s/g, '').includes(item.name));
  return named ?? cells.findLast((cell) => cell.text !== '') ?? cellAt(isAcross ? table.area.top : table.area.left);
}

function statementOf(table: Table, item: Item, verdict: NameVerdict, year: number): Statement | undefined {
  if (verdict.kind === 'fine') return undefined;
  const { at, text } = nameCell(table, item);
  const name = nameFor(item.name);
  const code = item.code ?? '';
  const official = 'subject' in verdict ? verdict.subject : null;
  const named = verdict.kind === 'other-code' ? verdict.named : null;
  const key = `checks.classification.${verdict.kind}${named === null ? '' : '-named'}`;
  const values = {
    name,
    code,
    year: String(year),
    official: official?.name ?? '',
    officialCode: official?.code ?? '',
    since: verdict.kind === 'former' ? String(verdict.since) : '',
    namedCode: named?.code ?? '',
  };
  const statement: Statement = { cells: [at], table: table.id, message: { key, values } };
  const isRename = official !== null && (verdict.kind === 'near' || verdict.kind === 'former');
  const from = isRename && text.includes(item.name) ? text : undefined;
  if (from === undefined || official === null) return statement;
  const to = from.replace(item.name, official.name);
  const message = {
    key: 'causes.wrong-name',
    values: { cell: cellName(at.row, at.column), from: name, to: official.name },
  };
  return {
    ...statement,
    diagnoses: [{ cause: 'wrong-name', cell: at, from, to, verified: 0, certain: false, message }],
  };
}

/** The same subject on two lines of one parent. */
function duplicates(table: Table, subjects: ReadonlyMap<Item, Subject>): readonly Statement[] {
  const first = new Map<string, Item>();
  const statements: Statement[] = [];
  for (const item of table.items) {
    if (item.kind !== 'detail') continue;
    const subject = subjects.get(item);
    const code = item.code ?? (subject?.level === 1 ? subject.code : undefined);
    if (code === undefined) continue;
    const key = `${item.parent ?? ''}|${code}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, item);
      continue;
    }
    const [one, other] = [nameCell(table, item), nameCell(table, before)];
    const values = { name: nameFor(item.name), code, other: cellName(other.at.row, other.at.column) };
    statements.push({
      cells: [one.at, other.at],
      table: table.id,
      message: { key: 'checks.classification.duplicate', values },
    });
  }
  return statements;
}

function inspectTable(table: Table, year: number): Inspection {
  const meaning = meaningOf(table);
  if (meaning === undefined) return { looked: 0, statements: [] };
  const subjects = new Map<Item, Subject>();
  const statements: Statement[] = [];
  let looked = 0;
  for (const item of table.items) {
    if (item.kind !== 'detail' || item.name === '') continue;
    looked += 1;
    const above = item.parent === null ? undefined : table.items[item.parent];
    const parent = above === undefined ? null : (subjects.get(above) ?? null);
    const line = { name: item.name, code: item.code, parent, isClass: meaning.hasClasses && item.parent === null };
    const verdict = judgeName(line, year, meaning.scheme);
    if ('subject' in verdict && verdict.subject !== null) subjects.set(item, verdict.subject);
    const statement = statementOf(table, item, verdict, year);
    if (statement !== undefined) statements.push(statement);
  }
  return { looked, statements: [...statements, ...duplicates(table, subjects)] };
}

function inspect({ tables, ruleSet }: CheckContext): Inspection {
  const inspections = tables.map((table) => inspectTable(table, table.currentYear ?? Number(ruleSet)));
  return {
    looked: inspections.reduce((sum, each) => sum + each.looked, 0),
    statements: inspections.flatMap((each) => each.statements),
  };
}

/** 科目名称与编码: names and codes are the official ones of the year, belong together and stand once. */
export const classification: Check = { id: 'classification', severity: 'warning', parameters: [], inspect };
