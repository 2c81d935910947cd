import type { WorkbookContent } from '../grid/sheet';
import type { Table } from '../tables/table';
import { type FilledTemplate, templateFiller } from './fill-templates';
import { reportValues } from './placeholders';
import { readFacts } from './read-facts';
import type { Report, ReportPart, ReportSection } from './report';
import { FORM_PARTS, type ParagraphTemplate } from './templates/template';
import { readTemplates } from './templates/template-sheet';

export interface ReportOptions {
  /** `Table.id` of the table that the clerk has chosen, if he has. */
  readonly table?: string | null;
  /** The set of templates that the clerk has chosen, see `readTemplates`. */
  readonly templateSet?: string | null;
  /** Instead of those of the workbook (报告模板) or of the program. */
  readonly templates?: readonly ParagraphTemplate[];
}

function sectionsOf(partsByKey: ReadonlyMap<string, ReportPart['paragraphs']>): readonly ReportSection[] {
  const sections: { -readonly [Key in keyof ReportSection]: ReportSection[Key] }[] = [];
  for (const { section, sectionHeading, key, heading } of FORM_PARTS) {
    const paragraphs = partsByKey.get(key) ?? [];
    let last = sections.at(-1);
    if (last?.key !== section) {
      last = { key: section, heading: sectionHeading, parts: [] };
      sections.push(last);
    }
    if (paragraphs.length > 0) last.parts = [...last.parts, { key, heading, paragraphs }];
  }
  return sections;
}

/**
 * Tells the checked figures and the clerk's facts as 部门整体支出绩效评价报告. Facts that are missing stand as
 * 【待填写：…】 in the fields of the form; every other paragraph is left out where its figures are missing. Nothing throws:
 * what could not be used is said in `notices`.
 */
export function buildReport(content: WorkbookContent, tables: readonly Table[], options: ReportOptions = {}): Report {
  const facts = readFacts(content);
  const values = reportValues(facts, tables, options.table ?? null);
  const filler = templateFiller(values);
  const kept = readTemplates(content, options.templateSet ?? null);
  const templates = options.templates ?? kept.templates;
  const filled = templates.map((template): readonly [ParagraphTemplate, FilledTemplate] => [
    template,
    filler.fill(template),
  ]);
  const byPart = new Map<string, ReportPart['paragraphs']>();
  for (const [{ part }, { paragraphs }] of filled) byPart.set(part, [...(byPart.get(part) ?? []), ...paragraphs]);
  return {
    title: (byPart.get('title') ?? []).map(({ text }) => text).join(''),
    sections: sectionsOf(byPart),
    table: values.choice.table?.id ?? null,
    alternatives: values.choice.alternatives.map(({ id }) => id),
    notices: [
      ...facts.found.map(({ at, message }) => ({ at, message })),
      ...kept.notices,
      ...filled.flatMap(([, { notice }]) => notice ?? []),
    ],
  };
}
