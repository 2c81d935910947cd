import { ZERO } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import type { Relation } from '../relations/relation';
import type { Item, Role, Table } from '../tables/table';
import type { Claim } from './claim';
import { bareName, equal, figureIn, isSame, isTelling, isTotalOf, linesOf, roleFor, TOLD } from './claims-of-tables';
import type { Directed, Entry, Passage } from './entry';
import { figureOf } from './figure-of';
import type { Quantity } from './quantity';
import { relationBasics } from './relation-basics';
import { sentenceAt } from './sentence-at';
import type { TextRun } from './text-run';
import { namesTotal } from './words';

/** Comparisons that are not made with the figures as they stand (可比口径). */
const ADJUSTED = /口径|可比|剔除|扣除|不含|除外|因素/;

interface NamedLines {
  readonly table: Table;
  readonly lines: ReadonlyMap<string, Item>;
}

/** The line of a table that a passage speaks of, with the figures of this year and last year. */
interface Told {
  readonly table: Table;
  readonly current: Figure;
  readonly prior: Figure | null;
  readonly total: Figure | null;
}

/** Lines of this name whose figure of this year the entry gives to the 分: they are of the same scope (同一口径). */
function toldBy(run: TextRun, entry: Entry, table: Table, lines: ReadonlyMap<string, Item>): Told | null {
  const { amount } = entry;
  if (amount === null || entry.isPrior || roleFor(table, entry, null) !== 'current') return null;
  const total = table.items.find((item) => item.kind === 'total');
  const line = lines.get(bareName(entry.subject)) ?? (namesTotal(entry.subject) ? total : undefined);
  const of = (item: Item | undefined, role: Role) => figureIn(table, item, role);
  const current = of(line, 'current');
  if (current === null || !isTelling(run, amount, current)) return null;
  const prior = of(line, 'prior');
  return { table, current, prior: prior?.unit === current.unit ? prior : null, total: of(total, 'current') };
}

/** Last year's figure of the table, unless the passage gives another one: that is told apart. */
function agreedPrior(run: TextRun, entry: Entry, { prior }: Told): Figure | null {
  return prior !== null && (entry.prior === null || isSame(run, entry.prior, prior)) ? prior : null;
}

/** The rate is that of the table, whose figures are finer than those of the sentence. */
function rateOf(run: TextRun, entry: Entry, rate: Directed, told: Told): Relation | null {
  const result = figureOf(run, rate.quantity, rate.sign);
  const { current } = told;
  const prior = agreedPrior(run, entry, told);
  if (rate.base !== 'prior' || result === null || prior === null || prior.value.lte(ZERO)) return null;
  const basics = relationBasics('rate', run, entry.subject, rate.quantity);
  return { ...basics, type: 'ratio', result, numerator: current, less: prior, denominator: prior };
}

/** So is the change. */
function changeOf(run: TextRun, entry: Entry, change: Directed, told: Told): Relation | null {
  const result = figureOf(run, change.quantity, change.sign);
  const { current } = told;
  const prior = agreedPrior(run, entry, told);
  if (change.base !== 'prior' || result === null || prior === null) return null;
  const basics = relationBasics('change', run, entry.subject, change.quantity);
  return { ...basics, type: 'difference', result, minuend: current, subtrahend: prior };
}

/** Last year's amount as the table has it. */
function priorOf(run: TextRun, entry: Entry, quantity: Quantity, { prior }: Told): Relation | null {
  const result = figureOf(run, quantity);
  if (result === null || prior === null) return null;
  return { ...relationBasics('table', run, entry.subject, quantity), type: 'equal', result, other: prior };
}

/** 占总支出的…%, where the passage does not give the total. */
function shareOf(run: TextRun, entry: Entry, passage: Passage, told: Told): Relation | null {
  const [share] = entry.shares;
  const result = share === undefined ? null : figureOf(run, share.quantity);
  if (share === undefined || share.base !== null || result === null || told.total === null) return null;
  const isGiven = passage.entries.some((each) => each !== entry && namesTotal(each.subject) && each.amount !== null);
  if (isGiven || !namesTotal(share.of) || told.total.value.lte(ZERO) || told.total.unit !== told.current.unit)
    return null;
  const basics = relationBasics('share', run, entry.subject, share.quantity);
  return { ...basics, type: 'ratio', result, numerator: told.current, less: null, denominator: told.total };
}

/** What a sentence that gives the total of a table says of its lines (主要是…). */
function besideTotal(run: TextRun, passage: Passage, told: readonly NamedLines[]): readonly Claim[] {
  return told.flatMap(({ table, lines }) => {
    const leads = passage.entries.filter((entry) => isTotalOf(run, entry, table));
    const sentences = new Set(leads.map(({ sentence }) => sentence));
    return passage.entries.flatMap((entry): Claim[] => {
      const line = lines.get(bareName(entry.subject));
      if (line === undefined || entry.amount === null || entry.isPrior || !sentences.has(entry.sentence)) return [];
      if (roleFor(table, entry, null) !== 'current') return [];
      const figure = figureIn(table, line, 'current');
      const relation = equal(run, entry, entry.amount, figure, figureIn(table, line, 'prior'));
      return relation === null ? [] : [{ readings: [relation] }];
    });
  });
}

/**
 * A passage that gives the amount of a line to the 分 speaks of that line, and what else it says of it (上年数、增减额、增减率、
 * 占比) is compared with the table. A name alone binds nothing: it may be of another scope.
 */
export function claimsOfLines(run: TextRun, passage: Passage, tables: readonly Table[]): readonly Claim[] {
  const told = tables.filter((table) => TOLD.includes(table.kind)).map((table) => ({ table, lines: linesOf(table) }));
  if (told.length === 0) return [];
  const listed = new Set(passage.lists.flatMap(({ lead }) => lead ?? []));
  const ofEntries = passage.entries.flatMap((entry): Claim[] => {
    const says = entry.rates.length + entry.changes.length + entry.shares.length + (entry.prior === null ? 0 : 1);
    if (says === 0 || entry.amount === null || entry.budgetBase !== null || entry.amount.value.eq(ZERO)) return [];
    const { start, end } = sentenceAt(run.text, entry.amount.start);
    if (ADJUSTED.test(run.text.slice(start, end))) return [];
    const lines = told.flatMap(({ table, lines: named }) => toldBy(run, entry, table, named) ?? []);
    if (lines.length === 0) return [];
    const claim = (relationOf: (line: Told) => Relation | null): Claim[] => {
      const readings = lines.flatMap((line) => relationOf(line) ?? []);
      return readings.length < lines.length ? [] : [{ readings }];
    };
    const { prior } = entry;
    return [
      ...entry.rates.flatMap((rate) => claim((line) => rateOf(run, entry, rate, line))),
      ...entry.changes.flatMap((change) => claim((line) => changeOf(run, entry, change, line))),
      ...(prior === null || listed.has(entry) ? [] : claim((line) => priorOf(run, entry, prior, line))),
      ...claim((line) => shareOf(run, entry, passage, line)),
    ];
  });
  return [...ofEntries, ...besideTotal(run, passage, told)];
}
