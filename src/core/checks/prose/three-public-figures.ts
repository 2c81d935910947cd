import type { Figure } from '../../figures/figure';
import type { Role, Table } from '../../tables/table';
import { amountAt } from '../amount';
import { fieldsOf } from '../fields';
import { figureAtPlace, type Place } from '../place';
import { partNamed } from '../three-public';

/** What the “三公”经费 form holds of one of its parts. */
interface ThreePublicFigures {
  readonly account: readonly Figure[];
  readonly budget: readonly Figure[];
  /** The final account of all parts together. */
  readonly total: readonly Figure[];
  /** Cells of the final account that hold nothing. */
  readonly blanks: readonly Place[];
}

type Part = NonNullable<ReturnType<typeof partNamed>>;

/** The part that a sentence names; a text may say 公务用车购置支出 for 公务用车购置费. */
function partSpokenOf(subject: string): Part | undefined {
  if (!/三公|因公出国|公务用车|公务接待|公车/.test(subject)) return undefined;
  if (/国内|外宾|外事|批次|保有/.test(subject)) return undefined;
  if (/购置[及和与、]?运行/.test(subject)) return 'vehicles';
  return partNamed(subject.replace(/支出|决算|预算|数/g, ''));
}

function placesOf(table: Table, part: Part, role: Role): readonly Place[] {
  const items = table.items.filter((item) => partNamed(item.name) === part);
  return items.flatMap((item) => fieldsOf(table, role).map((field) => ({ table, item, field })));
}

/** The figures that a sentence on “三公”经费 speaks of; null where it names none of its parts. */
export function threePublicFigures(subject: string, tables: readonly Table[]): ThreePublicFigures | null {
  const part = partSpokenOf(subject);
  const forms = tables.filter((table) => table.kind === 'three-public');
  if (part === undefined || forms.length === 0) return null;
  const places = (of: Part, role: Role) => forms.flatMap((table) => placesOf(table, of, role));
  const all = (of: Part, role: Role) => places(of, role).flatMap((place) => figureAtPlace(place) ?? []);
  return {
    account: all(part, 'current'),
    budget: [...all(part, 'initial-budget'), ...all(part, 'adjusted-budget')],
    total: all('total', 'current'),
    blanks: places(part, 'current').filter(({ table, item, field }) => amountAt(table, item, field) === null),
  };
}
