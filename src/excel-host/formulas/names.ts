import { type Formula, readFormula } from './formula';

/** Defined names (名称): those of the workbook and those of single sheets, which go first on their sheet. */
export interface DefinedNames {
  get(name: string, sheet: string | undefined): Formula | undefined;
  /** Exactly the name of this sheet or of the workbook. */
  own(name: string, sheet: string | undefined): Formula | undefined;
  set(name: string, sheet: string | undefined, formula: string): void;
  remove(name: string, sheet: string | undefined): void;
  /** Replaces the formulas of all names; gives the names (lower case) whose formula is another one now. */
  rewrite(change: (formula: string, sheet: string | undefined) => string): readonly string[];
  /** Takes along or drops the names of a sheet. */
  moveSheet(sheet: string, newName: string | undefined): void;
}

interface Entry {
  readonly name: string;
  readonly sheet: string | undefined;
  readonly formula: Formula;
}

function keyOf(name: string, sheet: string | undefined): string {
  return `${(sheet ?? '').toLowerCase()}!${name.toLowerCase()}`;
}

export function createNames(): DefinedNames {
  const entries = new Map<string, Entry>();
  const own = (name: string, sheet: string | undefined): Formula | undefined =>
    entries.get(keyOf(name, sheet))?.formula;
  const set = (name: string, sheet: string | undefined, formula: string): void => {
    entries.set(keyOf(name, sheet), { name: name.toLowerCase(), sheet, formula: readFormula(formula) });
  };
  return {
    get: (name, sheet) => (sheet === undefined ? undefined : own(name, sheet)) ?? own(name, undefined),
    own,
    set,
    remove: (name, sheet) => {
      entries.delete(keyOf(name, sheet));
    },
    rewrite: (change) =>
      [...entries.values()].flatMap(({ name, sheet, formula }) => {
        const text = change(formula.text, sheet);
        if (text === formula.text) return [];
        set(name, sheet, text);
        return [name];
      }),
    moveSheet: (sheet, newName) => {
      for (const [key, entry] of [...entries]) {
        if (entry.sheet?.toLowerCase() !== sheet.toLowerCase()) continue;
        entries.delete(key);
        if (newName !== undefined) entries.set(keyOf(entry.name, newName), { ...entry, sheet: newName });
      }
    },
  };
}
