import { DEFAULT_TEMPLATES, partHeading } from './template';
import builtIn from './template-sets.json';

/** A row of the sheet 报告模板: the field of the form, the name of the paragraph and its template. */
export interface TemplateRow {
  readonly part: string;
  readonly name: string;
  readonly text: string;
}

/** Templates that are used together (模板套): those of a county department, a township… */
export interface TemplateSet {
  readonly name: string;
  readonly rows: readonly TemplateRow[];
}

interface Variant {
  readonly name: string;
  /** How the unit speaks of itself; null: as 基本情况 says. */
  readonly self: string | null;
  /** Texts that take the place of the program's, by key. */
  readonly paragraphs: Readonly<Record<string, string>>;
}

const SELF = /\{\{ 单位自称 \}\}/g;

/** The templates that come with the program, as rows of a sheet. */
export function defaultRows({ self, paragraphs }: Omit<Variant, 'name'> = { self: null, paragraphs: {} }) {
  return DEFAULT_TEMPLATES.map(({ key, part, name, text }): TemplateRow => {
    const words = new Map(Object.entries(paragraphs)).get(key) ?? text;
    return { part: partHeading(part), name, text: self === null ? words : words.replace(SELF, self) };
  });
}

/** Sets to begin with (底稿), for the kinds of offices that fill the form. */
export const BUILT_IN_SETS: readonly TemplateSet[] = (builtIn.sets as readonly Variant[]).map((variant) => ({
  name: variant.name,
  rows: defaultRows(variant),
}));

/** A name that no set has yet. @example freeName('乡镇', ['乡镇', '乡镇（2）']) // → '乡镇（3）' */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted}（${number}）`)) number += 1;
  return `${wanted}（${number}）`;
}
