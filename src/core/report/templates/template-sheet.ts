import type { WorkbookContent } from '../../grid/sheet';
import { compact } from '../../tables/words';
import type { FactColumn, FactSheet } from '../fact-sheets';
import { type FactRow, factRows } from '../facts/fact-rows';
import type { ReportNotice } from '../report';
import { DEFAULT_TEMPLATES, FORM_PARTS, type ParagraphTemplate } from './template';

type TemplateField = 'template-part' | 'template-name' | 'template-text';

const PART_NAMES: ReadonlyMap<string, string> = new Map([
  ['title', '报告标题'],
  ...FORM_PARTS.map(({ key, heading }): [string, string] => [key, heading]),
]);

function column(
  field: TemplateField,
  heading: string,
  width: number,
  aliases: readonly string[],
  choices: readonly string[] = [],
): FactColumn<TemplateField> {
  return { field, heading, width, aliases, choices, hint: `report.hint.${field}` };
}

/** 报告模板: a paragraph a row, which the clerk may word differently. */
export const TEMPLATE_SHEET: FactSheet<TemplateField> = {
  own: 'templates',
  name: '报告模板',
  aliases: ['模板', '段落模板'],
  columns: [
    column('template-part', '栏目', 24, ['所在栏目'], [...PART_NAMES.values()]),
    column('template-name', '段落', 20, ['段落名称', '名称']),
    column('template-text', '模板', 100, ['段落模板', '内容', '模板内容']),
  ],
};

/** The rows of a new template sheet: the templates that come with the program, in the order of its columns. */
export function templateRows(): readonly (readonly string[])[] {
  return DEFAULT_TEMPLATES.map(({ part, name, text }) => [PART_NAMES.get(part) ?? part, name, text]);
}

export interface KeptTemplates {
  readonly templates: readonly ParagraphTemplate[];
  readonly notices: readonly ReportNotice[];
}

function partNamed(heading: string): string | undefined {
  return [...PART_NAMES].find(([, name]) => compact(name) === compact(heading))?.[0];
}

/** A row that takes the place of one of our paragraphs, by name and, where it says one, field of the form. */
function ownOf(name: string, part: string | undefined): ParagraphTemplate | undefined {
  return DEFAULT_TEMPLATES.find((each) => each.name === name && (part === undefined || each.part === part));
}

function addedTemplate(row: FactRow<TemplateField>, part: string, name: string): ParagraphTemplate {
  return {
    key: `own-${name === '' ? row.row + 1 : name}`,
    part,
    name,
    required: false,
    personal: false,
    each: null,
    text: row.text('template-text'),
    at: row.at('template-text'),
  };
}

/**
 * The templates of a report: those of the sheet 报告模板 in place of ours of the same name, and the clerk's own paragraphs
 * behind them. An empty template leaves its paragraph out, unless the form asks for it.
 */
export function readTemplates(content: WorkbookContent): KeptTemplates {
  const sheet = factRows(content, TEMPLATE_SHEET);
  if (sheet === undefined) return { templates: DEFAULT_TEMPLATES, notices: [] };
  const changed = new Map<string, ParagraphTemplate>();
  const added: ParagraphTemplate[] = [];
  const notices: ReportNotice[] = sheet.found.map(({ at, message }) => ({ at, message }));
  for (const row of sheet.rows) {
    const heading = row.text('template-part');
    const part = partNamed(heading);
    const name = row.text('template-name');
    const own = ownOf(name, part);
    const text = row.text('template-text');
    if (own !== undefined) changed.set(own.key, { ...own, text, at: row.at('template-text') });
    else if (part !== undefined && text !== '') added.push(addedTemplate(row, part, name));
    else if (text !== '') {
      const message = { key: 'report.templates.unknown-part', values: { part: heading } };
      notices.push({ at: row.at('template-part'), message });
    }
  }
  const kept = DEFAULT_TEMPLATES.flatMap((template): readonly ParagraphTemplate[] => {
    const own = changed.get(template.key);
    if (own === undefined || (own.text === '' && template.required)) return [template];
    return own.text === '' ? [] : [own];
  });
  return { templates: [...kept, ...added], notices };
}
