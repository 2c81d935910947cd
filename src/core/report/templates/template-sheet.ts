import type { WorkbookContent } from '../../grid/sheet';
import type { FactColumn, FactSheet } from '../fact-sheets';
import { type FactRow, factRows } from '../facts/fact-rows';
import type { ReportNotice } from '../report';
import { DEFAULT_TEMPLATES, PART_HEADINGS, type ParagraphTemplate, partNamed } from './template';
import type { TemplateSet } from './template-set';

export type TemplateField = 'template-part' | 'template-name' | 'template-text' | 'template-set';

function column(
  field: TemplateField,
  heading: string,
  width: number,
  aliases: readonly string[],
  choices: readonly string[] = [],
): FactColumn<TemplateField> {
  return { field, heading, width, aliases, choices, hint: `report.hint.${field}` };
}

/** 报告模板: a paragraph a row, which the clerk may word differently, in one set or in several (模板套). */
export const TEMPLATE_SHEET: FactSheet<TemplateField> = {
  own: 'templates',
  name: '报告模板',
  aliases: ['模板', '段落模板'],
  columns: [
    column('template-part', '栏目', 24, ['所在栏目'], PART_HEADINGS),
    column('template-name', '段落', 20, ['段落名称', '名称']),
    column('template-text', '模板', 100, ['段落模板', '内容', '模板内容']),
    column('template-set', '模板套', 14, ['套', '所属模板', '适用单位']),
  ],
};

export interface KeptTemplates {
  readonly templates: readonly ParagraphTemplate[];
  readonly notices: readonly ReportNotice[];
  /** The names of the sets that the sheet has. */
  readonly sets: readonly string[];
  /** The set in use; null where the sheet names none. */
  readonly set: string | null;
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

function setNames(rows: readonly FactRow<TemplateField>[]): readonly string[] {
  return [...new Set(rows.map((row) => row.text('template-set')).filter((name) => name !== ''))];
}

/** The sets of the sheet 报告模板, with the rows that all sets share under the name "". */
export function templateSets(content: WorkbookContent): readonly TemplateSet[] {
  const rows = factRows(content, TEMPLATE_SHEET)?.rows ?? [];
  const rowsOf = (set: string) =>
    rows
      .filter((row) => row.text('template-set') === set)
      .map((row) => ({
        part: row.text('template-part'),
        name: row.text('template-name'),
        text: row.text('template-text'),
      }));
  return ['', ...setNames(rows)]
    .map((name) => ({ name, rows: rowsOf(name) }))
    .filter(({ rows: own }) => own.length > 0);
}

/**
 * The templates of a report: those of the sheet 报告模板 in place of ours of the same name, and the clerk's own paragraphs
 * behind them. Rows without a set belong to all; those of the set in use come before them. An empty template leaves its
 * paragraph out, unless the form asks for it.
 * @param chosen the set to use; where it is not there, the first one is
 */
export function readTemplates(content: WorkbookContent, chosen: string | null): KeptTemplates {
  const sheet = factRows(content, TEMPLATE_SHEET);
  if (sheet === undefined) return { templates: DEFAULT_TEMPLATES, notices: [], sets: [], set: null };
  const sets = setNames(sheet.rows);
  const set = sets.find((name) => name === chosen) ?? sets[0] ?? null;
  const rowsOf = (name: string | null) => sheet.rows.filter((row) => row.text('template-set') === name);
  const changed = new Map<string, ParagraphTemplate>();
  const added = new Map<string, ParagraphTemplate>();
  const notices: ReportNotice[] = sheet.found.map(({ at, message }) => ({ at, message }));
  for (const row of [...rowsOf(''), ...rowsOf(set)]) {
    const heading = row.text('template-part');
    const part = partNamed(heading);
    const name = row.text('template-name');
    const own = ownOf(name, part);
    const text = row.text('template-text');
    if (own !== undefined) changed.set(own.key, { ...own, text, at: row.at('template-text') });
    else if (part !== undefined) {
      const place = `${part} ${name === '' ? row.row : name}`;
      if (text === '') added.delete(place);
      else added.set(place, addedTemplate(row, part, name));
    } else if (text !== '') {
      const message = { key: 'report.templates.unknown-part', values: { part: heading } };
      notices.push({ at: row.at('template-part'), message });
    }
  }
  const kept = DEFAULT_TEMPLATES.flatMap((template): readonly ParagraphTemplate[] => {
    const own = changed.get(template.key);
    if (own === undefined || (own.text === '' && template.required)) return [template];
    return own.text === '' ? [] : [own];
  });
  return { templates: [...kept, ...added.values()], notices, sets, set };
}
