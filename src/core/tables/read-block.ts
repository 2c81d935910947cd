import type { MoneyUnit } from '../figures/unit';
import { type Area, areaName } from '../grid/address';
import type { Assigned } from './assigned';
import { withoutAttributeCodes } from './attribute-codes';
import { titleYearOf, yearsOf } from './block-years';
import { type Column, sampleRows } from './columns';
import { confirmRoles } from './confirmations';
import { isEmptyForm } from './empty-form';
import { type Evidence, newEvidence } from './evidence';
import { fieldsOf } from './fields';
import type { HeaderRows } from './header-rows';
import { isLabelMeaning } from './heading';
import { assignIncome } from './income-roles';
import { isSpendingTable } from './is-spending';
import { itemsOf } from './items';
import { kindOf } from './kinds';
import { type Labels, type Line, labelsOf, linesOf, ownLines } from './lines';
import { MONEY_ROLES } from './money-roles';
import { roughColumn } from './numbers';
import { assignRoles } from './roles';
import type { Surroundings } from './surroundings';
import type { Table } from './table';
import { unitIn } from './unit-words';
import {
  decideUnit,
  type Elsewhere,
  hasCurrencySign,
  isOtherUnitAround,
  unitAround,
  unitByMagnitude,
  unitInCells,
} from './units';
import { turnedArea, type View } from './view';

/** What is known of a block before it is read. */
export interface BlockSources {
  readonly view: View;
  readonly columns: readonly Column[];
  readonly area: Area;
  readonly header: HeaderRows;
  readonly surroundings: Surroundings;
  readonly side: 'income' | 'expenditure' | null;
  readonly isTwoSided: boolean;
  readonly elsewhere: Elsewhere;
  /** The clerk says that a table stands here: it is not asked whether it is one of spending. */
  readonly isPointedAt: boolean;
}

/** Why a block is no table of spending (`recognition.skipped.…`). */
export type NoTable = 'no-lines' | 'no-figures' | 'empty-form' | 'not-spending';

/** A column of figures; one that is still empty has the role its heading gives it. */
function holdsFigures({ heading: { meaning }, figures, texts }: Column, isLabel: boolean): boolean {
  if (isLabel || meaning === 'counter' || meaning === 'note') return false;
  return figures > 0 ? figures >= texts : texts === 0 && meaning !== 'other' && !isLabelMeaning(meaning);
}

function figureColumns({ view, columns }: BlockSources, labels: Labels, rows: readonly number[]): readonly Assigned[] {
  const isLabel = (column: Column) => labels.codes.includes(column) || labels.names.includes(column);
  return columns
    .filter((column) => holdsFigures(column, isLabel(column)))
    .map((column) => ({ column, numbers: roughColumn(view, rows, column.index), role: null }));
}

function unitOf(
  sources: BlockSources,
  money: readonly Assigned[],
  rows: readonly number[],
  evidence: Evidence,
): MoneyUnit | null {
  const { view, header, area, surroundings, elsewhere } = sources;
  let corner: MoneyUnit | undefined;
  for (let row = header.top; row <= header.bottom; row += 1) corner ??= unitIn(view.text(row, area.left));
  const indexes = money.map((each) => each.column.index);
  const numbers = money.flatMap((each) => each.numbers.filter((number) => number !== undefined));
  const isOther = isOtherUnitAround(surroundings);
  const guessed = isOther ? null : hasCurrencySign(view, rows, indexes) ? '元' : unitByMagnitude(numbers);
  return decideUnit(
    {
      headings: money.map((each) => each.column.heading.unit),
      corner,
      around: unitAround(surroundings, view.sheet.name),
      inCells: unitInCells(view, rows, indexes),
      elsewhere: isOther ? { ...elsewhere, unit: undefined } : elsewhere,
      guessed,
    },
    evidence,
  );
}

/** Reads one block of a region as a table, or says why it is none. */
export function readBlock(sources: BlockSources): Table | NoTable {
  const { view, columns, header, surroundings, side, isTwoSided } = sources;
  const sheetName = view.sheet.name;
  const evidence = newEvidence(view.across);
  const labels = labelsOf(columns);
  const read = linesOf(view, columns, labels, header.bottom + 1, sources.area.bottom);
  const lines = withoutAttributeCodes(ownLines(read));
  const lastRow = lines.at(-1)?.row;
  if (lastRow === undefined) return 'no-lines';
  const rows = sampleRows(header.bottom + 1, lastRow);
  const assigned = figureColumns(sources, labels, rows);
  if (assigned.length === 0) return 'no-figures';
  const titleYear = titleYearOf(surroundings, sheetName);
  evidence.add('heading', {
    first: evidence.line(header.top),
    last: evidence.line(Math.max(header.top, header.bottom)),
  });
  assignRoles(assigned, titleYear, evidence);
  confirmRoles(assigned, evidence);
  if (side === 'income') assignIncome(assigned);
  const money = assigned.filter((each) => each.role !== null && MONEY_ROLES.has(each.role));
  const { items, basis, headings: chapters } = itemsOf(view, lines, provingColumns(money));
  const roles = new Set(assigned.flatMap((each) => each.role ?? []));
  const headings = columns.map((each) => each.heading.tiers.join('/'));
  const { title } = surroundings;
  const ofYears = assigned.find(({ column: { heading } }) => /^(?:年度|年份)$/.test(heading.tiers.at(-1) ?? ''));
  if (ofYears !== undefined) evidence.doubt('years-in-lines', { column: evidence.place(ofYears.column.index) });
  const isGuessed = evidence.messages.some((message) => message.key === 'recognition.current-guessed');
  if (!sources.isPointedAt && !isSpendingTable({ title, sheetName, headings, roles, items, isGuessed }))
    return 'not-spending';
  if (
    isEmptyForm(
      view,
      items,
      assigned.map((each) => each.column.index),
    )
  )
    return 'empty-form';
  const { kind, basis: told } = kindOf({
    title,
    sheetName,
    headings: headings.join('|'),
    roles,
    items,
    side,
    isTwoSided,
  });
  evidence.add(`kind-by-${told}`, told === 'title' ? { title: title === '' ? sheetName : title } : {});
  if (kind === 'income') assignIncome(assigned);
  const unit = money.length === 0 ? null : unitOf(sources, money, rows, evidence);
  const years = yearsOf(assigned, titleYear, sources.elsewhere.year, evidence);
  if (basis !== 'flat') evidence.add(`levels-by-${basis}`);
  if (chapters.length > 0) {
    evidence.add('headings-only', { count: String(chapters.length), names: chapters.slice(0, 3).join('、') });
  }
  const firstRow = header.bottom + 1;
  const fields = fieldsOf({ view, columns, labels, assigned, unit, ...years, firstRow, lastRow }, evidence);
  const units = new Set(fields.flatMap((field) => (MONEY_ROLES.has(field.role) ? [field.unit] : [])));
  const area = tableArea(sources, lines);
  return {
    id: `${sheetName}!${areaName(area)}`,
    sheet: view.sheet,
    area,
    title,
    kind,
    orientation: view.across ? 'columns' : 'rows',
    unit: units.size === 1 ? ([...units][0] ?? null) : null,
    ...years,
    fields,
    items,
    confirmed: !evidence.isDoubtful,
    evidence: evidence.messages,
  };
}

/** Columns by which levels are proved: this year's first; three are enough to outvote one wrong figure. */
function provingColumns(money: readonly Assigned[]): readonly number[] {
  const adding = money.filter((each) => each.role !== 'change');
  const first = adding.filter((each) => each.role === 'current' || each.role === 'income');
  return [...new Set([...first, ...adding])].slice(0, 3).map((each) => each.column.index);
}

/** From the heading to the last line. */
function tableArea({ view, columns, header, area }: BlockSources, lines: readonly Line[]): Area {
  const inView = {
    top: header.top,
    left: columns[0]?.index ?? area.left,
    bottom: lines.at(-1)?.row ?? header.bottom,
    right: columns.at(-1)?.index ?? area.right,
  };
  return view.across ? turnedArea(inView) : inView;
}
