import type { Table } from '../tables/table';
import type { Facts } from './facts/facts';
import { figuresOfTable, type Spending } from './figures-of-table';
import type { HouseStyle } from './language/house-style';
import { chooseTable, type TableChoice } from './report-table';
import { styleOfReport } from './style-of-report';
import { createFilters, type Filters } from './templates/filters';
import { createMarks, type Marks } from './templates/marks';
import { FigureValue, MissingValue, record, type TemplateRecord, type TemplateValue } from './templates/values';
import { companionValues } from './values/companion-values';
import { basicValues } from './values/fact-values';
import { goalValues } from './values/goal-values';
import { type Entry, missing } from './values/money-values';
import { problemValues } from './values/problem-values';
import { spendingValues } from './values/spending-values';

/** Everything that templates are filled from. */
export interface ReportValues {
  readonly choice: TableChoice;
  readonly spending: Spending | null;
  readonly style: HouseStyle;
  readonly marks: Marks;
  readonly filters: Filters;
  /** By name, as a template reads them. */
  readonly values: TemplateRecord;
}

/** The year that all tables agree on that name one. */
function agreedYear(tables: readonly Table[]): number | undefined {
  const years = new Set(tables.flatMap(({ currentYear }) => currentYear ?? []));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

/** The year told: that of the table, else the one the clerk states, else the one that the other tables agree on. */
function yearOf(spending: Spending | null, facts: Facts, tables: readonly Table[]): TemplateValue {
  if (spending?.year != null) return String(spending.year);
  const written = facts.basics.get('年度')?.[0]?.text ?? '';
  const stated = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(written)?.[1];
  const year = stated ?? agreedYear(tables);
  return year === undefined ? missing('年度', facts.placeOf('年度')) : String(year);
}

/**
 * The values of all names that templates may use, from the tables and the fact sheets.
 * @param chosen the table that the clerk has chosen, or null
 */
export function reportValues(facts: Facts, tables: readonly Table[], chosen: string | null): ReportValues {
  const choice = chooseTable(tables, chosen);
  const spending = choice.table === null ? null : figuresOfTable(choice.table, tables);
  const style = styleOfReport(spending, tables);
  const marks = createMarks();
  const own: Entry = ['单位自称', facts.basics.get('单位自称')?.[0]?.text ?? '本部门'];
  const entries: readonly Entry[] = [
    ...basicValues(facts),
    own,
    ...spendingValues(spending, style, yearOf(spending, facts, tables)),
    ...companionValues(tables, spending, style),
    ...goalValues(facts, marks),
    ...problemValues(facts),
  ];
  return { choice, spending, style, marks, filters: createFilters(style, marks), values: record(entries) };
}

/** A name that a template may use (占位符), as the clerk is shown it. */
export interface Placeholder {
  readonly name: string;
  /** What is put into a template by a click. */
  readonly insert: string;
  /** Its present value in words; null where the fact is missing. */
  readonly value: string | null;
}

/** Names that liquid can read without brackets. */
const SIMPLE = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

function path(names: readonly string[]): string {
  return names
    .map((name, index) => (SIMPLE.test(name) ? (index === 0 ? name : `.${name}`) : `["${name.replace(/["\\]/g, '')}"]`))
    .join('');
}

function loop(name: string, entry: TemplateValue | undefined): string {
  const isRecord = typeof entry === 'object' && !(entry instanceof FigureValue) && !(entry instanceof MissingValue);
  const inside =
    isRecord && !Array.isArray(entry)
      ? Object.keys(entry)
          .map((field) => `{{ 项.${field} }}`)
          .join('')
      : '{{ 项 }}';
  return `{% for 项 in ${name} %}${inside}{% endfor %}`;
}

/** Every name that a template may use, with its present value, in the order in which they are to be shown. */
export function placeholdersOf({ values, filters, marks }: ReportValues): readonly Placeholder[] {
  const shown = (value: TemplateValue) => marks.read(filters.print(value)).text;
  return Object.entries(values).map(([name, value]): Placeholder => {
    const written = path([name]);
    if (value instanceof MissingValue) return { name, insert: `{{ ${written} }}`, value: null };
    if (!Array.isArray(value)) return { name, insert: `{{ ${written} }}`, value: shown(value) };
    const isOfTexts = value.every((entry) => typeof entry === 'string');
    return {
      name,
      insert: isOfTexts ? `{{ ${written} | 列举 }}` : loop(written, value[0]),
      value: isOfTexts ? shown(value) : value.map((entry) => nameOf(entry, shown)).join('、'),
    };
  });
}

function nameOf(entry: TemplateValue, shown: (value: TemplateValue) => string): string {
  if (typeof entry !== 'object' || entry instanceof FigureValue || entry instanceof MissingValue) return shown(entry);
  return Array.isArray(entry) ? '' : shown((entry as TemplateRecord).名称 ?? '');
}
