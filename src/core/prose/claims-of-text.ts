import { figuresOf, judge } from '../relations/judge';
import type { Relation } from '../relations/relation';
import type { Table } from '../tables/table';
import type { Claim } from './claim';
import { claimsOfBalance } from './claims-of-balance';
import { claimsOfEntry } from './claims-of-entry';
import { claimsOfLines } from './claims-of-lines';
import { claimsOfList } from './claims-of-list';
import { claimsOfShares, claimsOfWholes } from './claims-of-shares';
import { claimsOfTables } from './claims-of-tables';
import type { Passage } from './entry';
import { readPassage } from './read-passage';
import type { TextRun } from './text-run';

/** A text that makes claims (含数据的文字). */
export interface ReadText {
  readonly run: TextRun;
  readonly passage: Passage;
  readonly relations: readonly Relation[];
  /** Relations that hold only if each figure is as coarse as it is written (小数位数不一致). */
  readonly coarse: readonly Relation[];
}

function holds(relation: Relation): boolean {
  return judge(relation).outcome !== 'failed';
}

/** Whether a relation of a sentence holds when 5 means anything that rounds to 5. */
function holdsCoarsely(relation: Relation): boolean {
  const verdict = judge(relation, (figure) => ({ ...figure, decimals: figure.ownDecimals }));
  return verdict.outcome !== 'failed';
}

/** The reading of a claim that is to be judged: one that holds, else the likeliest. */
function chosen(claim: Claim): Relation | undefined {
  const [first, ...others] = claim.readings;
  return others.length === 0 ? first : (claim.readings.find(holds) ?? first);
}

/**
 * Reads a text and sets up everything it claims of itself and of the tables.
 * @param more what else it claims, of the public forms for instance
 */
export function readText(
  run: TextRun,
  tables: readonly Table[],
  more: (run: TextRun, passage: Passage) => readonly Claim[] = () => [],
): ReadText {
  const passage = readPassage(run.text);
  const claims = [
    ...passage.entries.flatMap((entry) => claimsOfEntry(run, entry)),
    ...passage.lists.flatMap((list) => claimsOfList(run, list)),
    ...claimsOfWholes(run, passage),
    ...claimsOfShares(run, passage),
    ...claimsOfBalance(run, passage),
    ...claimsOfTables(run, passage, tables),
    ...claimsOfLines(run, passage, tables),
    ...more(run, passage),
  ];
  // What is said once may be claimed in two ways: of its list and of its line.
  const byId = new Map(claims.flatMap((claim) => chosen(claim) ?? []).map((relation) => [relation.id, relation]));
  const relations = [...byId.values()];
  const isOwn = (relation: Relation) =>
    figuresOf(relation).every((figure) => figure.offset !== undefined || figure.rounding !== undefined);
  const coarse = relations.filter((relation) => isOwn(relation) && !holds(relation) && holdsCoarsely(relation));
  return { run, passage, relations: relations.filter((relation) => !coarse.includes(relation)), coarse };
}
