import type { CellAddress } from '../../grid/address';
import { compact } from '../../tables/words';
import type { ReportSection } from '../report';
import defaults from './default-templates.json';
import form from './form.json';

/** A paragraph of the report as a template (段落模板). */
export interface ParagraphTemplate {
  readonly key: string;
  /** The field of the form it stands in, or "title". */
  readonly part: string;
  /** As it is called on the sheet 报告模板. */
  readonly name: string;
  /** A paragraph of the form: what is missing stands in it as 【待填写：…】. Any other is left out where a figure is missing. */
  readonly required: boolean;
  /** Names people or telephone numbers: left out of a public report, see `publicReport`. */
  readonly personal: boolean;
  /** Filled once for every entry of a list. */
  readonly each: { readonly list: string; readonly as: string } | null;
  readonly text: string;
  /** Where the clerk keeps it, or null for one of ours. */
  readonly at: CellAddress | null;
}

/** A field of the form with its section. */
export interface FormPart {
  readonly section: ReportSection['key'];
  readonly sectionHeading: string;
  readonly key: string;
  readonly heading: string;
}

const SECTION_KEYS: readonly ReportSection['key'][] = ['overview', 'performance', 'problems', 'other'];

/** The fields of the form, in order. */
export const FORM_PARTS: readonly FormPart[] = form.sections.flatMap(({ key, heading, parts }) => {
  const section = SECTION_KEYS.find((each) => each === key);
  return section === undefined ? [] : parts.map((part) => ({ section, sectionHeading: heading, ...part }));
});

const PART_NAMES: ReadonlyMap<string, string> = new Map([
  ['title', '报告标题'],
  ...FORM_PARTS.map(({ key, heading }): [string, string] => [key, heading]),
]);

/** The headings of all fields that a template may stand in. */
export const PART_HEADINGS: readonly string[] = [...PART_NAMES.values()];

/** How a field is called on the sheet 报告模板. @example partHeading('problems') // → '存在的问题' */
export function partHeading(part: string): string {
  return PART_NAMES.get(part) ?? part;
}

/** The field with a heading, or undefined. @example partNamed('存在的 问题') // → 'problems' */
export function partNamed(heading: string): string | undefined {
  return [...PART_NAMES].find(([, name]) => compact(name) === compact(heading))?.[0];
}

interface TemplateData {
  readonly key: string;
  readonly part: string;
  readonly name: string;
  readonly required: boolean;
  readonly personal?: boolean;
  readonly each?: { readonly list: string; readonly as: string };
  readonly text: readonly string[];
}

/** The templates that come with the program, one for each kind of paragraph. */
export const DEFAULT_TEMPLATES: readonly ParagraphTemplate[] = (defaults.paragraphs as readonly TemplateData[]).map(
  ({ personal, each, text, ...rest }) => ({
    ...rest,
    personal: personal ?? false,
    each: each ?? null,
    text: text.join(''),
    at: null,
  }),
);
