import type { CellAddress } from '../grid/address';
import type { ReportValues } from './placeholders';
import type { ReportNotice, ReportParagraph } from './report';
import { closedRow } from './table-text';
import { createEngine, type TemplateEngine } from './templates/engine';
import { faultOf, fullWidthFault, type KnownWords } from './templates/fault-of';
import { BESIDE } from './templates/marks';
import { DEFAULT_TEMPLATES, type ParagraphTemplate } from './templates/template';
import type { TemplateFault } from './templates/template-fault';
import { MissingValue, record, type TemplateRecord, type TemplateValue } from './templates/values';

/** All templates together may take so long; a report takes a fraction of it. */
const MOST_MILLISECONDS = 2_000;

/** What one template has given. */
export interface FilledTemplate {
  readonly paragraphs: readonly ReportParagraph[];
  readonly notice: ReportNotice | null;
}

/** Fills templates, one after the other, within a common limit of time. */
export interface TemplateFiller {
  fill(template: ParagraphTemplate): FilledTemplate;
  /** The fault of a template, without filling it; undefined where there is none. */
  faultIn(text: string): TemplateFault | undefined;
}

function nestedNames(values: TemplateRecord): readonly string[] {
  const fields = Object.values(values).flatMap((value) => {
    const first: TemplateValue | undefined = Array.isArray(value) ? value[0] : undefined;
    const isPlain = typeof first === 'object' && !Array.isArray(first) && Object.getPrototypeOf(first) === null;
    return isPlain ? Object.keys(first) : [];
  });
  return [...Object.keys(values), ...new Set(fields)];
}

/** The lines of a rendering that are not blank; rows of a table (制表) that follow one another are one text. */
function blocksOf(rendered: string): readonly string[] {
  const blocks: string[] = [];
  for (const line of rendered.split(/\r\n|[\r\n]/)) {
    if (line.trim() === '') continue;
    const above = blocks.at(-1);
    const goesOn = above?.includes(BESIDE) === true && line.includes(BESIDE);
    if (goesOn) blocks[blocks.length - 1] = `${above}\n${line}`;
    else blocks.push(line);
  }
  return blocks;
}

function readBlock(block: string, { marks }: ReportValues): Omit<ReportParagraph, 'key'> {
  if (!block.includes(BESIDE)) return marks.read(block.replaceAll('\t', ' ').trim());
  const cells = block.split('\n').map((row) => row.split(BESIDE).map((cell) => marks.read(cell)));
  const text = cells.map((row) => closedRow(row.map((cell) => cell.text.replace(/\s+/g, ' ').trim()))).join('\n');
  const all = cells.flat();
  return { text, figures: all.flatMap(({ figures }) => figures), missing: all.flatMap(({ missing }) => missing) };
}

/** One rendering: each line that is not blank is a paragraph, and so is each table. */
function paragraphsOf(key: string, rendered: string, report: ReportValues): readonly ReportParagraph[] {
  return blocksOf(rendered).map((block, index) => ({
    key: index === 0 ? key : `${key}.${index + 1}`,
    ...readBlock(block, report),
  }));
}

function entryKey(entry: TemplateValue, position: number): string {
  if (typeof entry !== 'object' || Object.getPrototypeOf(entry) !== null) return String(position);
  const number = (entry as TemplateRecord).编号;
  return typeof number === 'string' && number !== '' ? number : String(position);
}

interface Rendering {
  readonly key: string;
  /** Names of this rendering alone, beside those of the whole report. */
  readonly inner: TemplateRecord;
}

/** What a template is filled with: once, or once for every entry of its list. */
function renderingsOf({ key, each }: ParagraphTemplate, values: TemplateRecord): readonly Rendering[] | MissingValue {
  if (each === null) return [{ key, inner: record([]) }];
  const list = values[each.list];
  if (list instanceof MissingValue) return list;
  const entries: readonly TemplateValue[] = Array.isArray(list) ? list : list === undefined ? [] : [list];
  const used = new Map<string, number>();
  return entries.map((entry, index) => {
    const own = `${key}-${entryKey(entry, index + 1)}`;
    const times = (used.get(own) ?? 0) + 1;
    used.set(own, times);
    const inner = record([
      [each.as, entry],
      ['序号', String(index + 1)],
    ]);
    return { key: times === 1 ? own : `${own}~${times}`, inner };
  });
}

function fillOne(template: ParagraphTemplate, report: ReportValues, engine: TemplateEngine, deadline: number) {
  const renderings = renderingsOf(template, report.values);
  if (renderings instanceof MissingValue) {
    return template.required ? paragraphsOf(template.key, report.filters.print(renderings), report) : [];
  }
  const parsed = engine.parse(template.text);
  return renderings.flatMap(({ key, inner }) => {
    const rendered = engine.render(parsed, report.values, inner, Math.max(1, deadline - Date.now()));
    const paragraphs = paragraphsOf(key, rendered, report);
    const isWhole = template.required || paragraphs.every(({ missing }) => missing.length === 0);
    return isWhole ? paragraphs : [];
  });
}

export function templateFiller(report: ReportValues): TemplateFiller {
  const engine = createEngine(report.filters);
  const known: KnownWords = { names: nestedNames(report.values), filters: engine.filters, tags: engine.tags };
  const deadline = Date.now() + MOST_MILLISECONDS;
  const notice = (fault: TemplateFault, at: CellAddress | null): ReportNotice => ({ at, message: fault.message });
  const fill = (template: ParagraphTemplate): FilledTemplate => {
    const wide = fullWidthFault(template.text, known);
    try {
      if (wide !== undefined) throw new Error(wide.code);
      return { paragraphs: fillOne(template, report, engine, deadline), notice: null };
    } catch (error) {
      const fault = wide ?? faultOf(error, known);
      // A broken template of the clerk's: the one that came with the program tells the same until it is mended.
      const own = DEFAULT_TEMPLATES.find(({ key }) => key === template.key);
      const instead = template.at === null || own === undefined ? undefined : fill(own);
      return { paragraphs: instead?.paragraphs ?? [], notice: notice(fault, template.at) };
    }
  };
  return {
    fill,
    faultIn: (text) => {
      const wide = fullWidthFault(text, known);
      if (wide !== undefined) return wide;
      try {
        engine.render(engine.parse(text), report.values, record([]), MOST_MILLISECONDS);
        return undefined;
      } catch (error) {
        return faultOf(error, known);
      }
    },
  };
}
