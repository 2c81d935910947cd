import type { CellAddress } from '../../grid/address';
import type { WorkbookContent } from '../../grid/sheet';
import { unitIn } from '../../tables/unit-words';
import { compact } from '../../tables/words';
import { withoutYears } from '../../tables/years';
import { BASIC_FACTS, type BasicFact } from '../basic-facts';
import { BASICS } from '../fact-sheets';
import { factRows } from './fact-rows';
import type { Fact, FactProblem, Facts } from './facts';

const BRACKETS = /\([^()]*\)/g;

/** 部门（单位）名称 and 部门名称 are one name; so are 年度预算金额 and 2024年度预算金额（万元）. */
function nameKey(name: string): string {
  return withoutYears(compact(name)).replace(BRACKETS, '').replace(/[:*]/g, '');
}

const KNOWN: ReadonlyMap<string, BasicFact> = new Map(
  BASIC_FACTS.flatMap((fact) => [fact.name, ...fact.aliases].map((name): [string, BasicFact] => [nameKey(name), fact])),
);

/**
 * The proper name of a line of 基本情况; a name of the clerk's own stays as it is.
 * @example basicName('2024年度预算金额（万元）') // → '年度预算金额'
 * @example basicName('基本职能3') // → '单位基本职能'
 */
export function basicName(written: string): string {
  const key = nameKey(written);
  return (KNOWN.get(key) ?? KNOWN.get(key.replace(/(?<!\d)\d+$/, '')))?.name ?? written.trim();
}

export interface Basics {
  readonly basics: Facts['basics'];
  readonly placeOf: Facts['placeOf'];
  readonly found: readonly FactProblem[];
}

/** Reads 基本情况. A blank 项目 is that of the row above, so that a list needs its name but once. */
export function readBasics(content: WorkbookContent): Basics {
  const sheet = factRows(content, BASICS);
  if (sheet === undefined) return { basics: new Map(), placeOf: () => null, found: [] };
  const basics = new Map<string, Fact[]>();
  const places = new Map<string, CellAddress>();
  let written = '';
  for (const row of sheet.rows) {
    written = row.text('basic-name') || written;
    const name = basicName(written);
    const text = row.text('basic-value');
    const at = row.at('basic-value');
    if (name === '') continue;
    if (text === '') {
      if (!places.has(name)) places.set(name, at);
      continue;
    }
    const fact: Fact = { text, at, unit: unitIn(written) ?? '' };
    const list = basics.get(name);
    if (list === undefined) basics.set(name, [fact]);
    else list.push(fact);
  }
  const free = sheet.free.at('basic-value');
  return { basics, placeOf: (name) => places.get(name) ?? free, found: sheet.found };
}
