import { chineseNumber } from '../core/report/language/numbering';
import type { Report, ReportParagraph, ReportPart, ReportSection } from '../core/report/report';
import { tableRows } from '../core/report/table-text';

/** A line of the form: the field (栏目) at the left, what it holds at the right. */
export interface DocumentField {
  readonly label: string;
  readonly texts: readonly string[];
}

/**
 * A piece of the document. Levels of text as official documents have them (公文层次): `section` 一、 · `part` （一） ·
 * `point` 1. that heads the paragraphs below it · `body`.
 */
export type DocumentBlock =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'section' | 'part' | 'point' | 'body'; readonly text: string }
  | { readonly kind: 'fields'; readonly fields: readonly DocumentField[] }
  /** 填报信息 at the end: fields that are not torn over two pages. */
  | { readonly kind: 'closing'; readonly fields: readonly DocumentField[] }
  /** A table of any number of columns, its headings first. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Characters of size 2 (二号) on a line. */
const TITLE_LINE = 20;

/**
 * A title that is too long for a line is broken before its year, so that both lines are whole in meaning (词意完整).
 * @example titleLines('某县某镇人民政府2024年度部门整体支出绩效评价报告') // → ['某县某镇人民政府', '2024年度部门整体支出绩效评价报告']
 */
export function titleLines(title: string): readonly string[] {
  const year = title.search(/\d{4}年/);
  const fits = year > 0 && year <= TITLE_LINE && title.length - year <= TITLE_LINE;
  return title.length > TITLE_LINE && fits ? [title.slice(0, year), title.slice(year)] : [title];
}

/**
 * The third level is counted 1. in official documents, where forms write 1、.
 * @example officialNumber('1、夯实基础。') // → '1.夯实基础。'
 */
export function officialNumber(text: string): string {
  return text.replace(/^(\d{1,3})、(?!\d)/, '$1.');
}

function linesOf({ text }: ReportParagraph): readonly string[] {
  return text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
}

/** The parts of 部门概况 are fields of a form. */
function fieldOf({ heading, paragraphs }: ReportPart): DocumentField {
  return { label: heading, texts: paragraphs.flatMap(linesOf).map(officialNumber) };
}

/** 填报单位（盖章）：某镇 and the like: the field stands in the paragraph itself. */
function closingField(text: string): DocumentField {
  const colon = text.indexOf('：');
  return colon < 0
    ? { label: '', texts: [text] }
    : { label: text.slice(0, colon), texts: [text.slice(colon + 1)].filter((value) => value !== '') };
}

function bodyBlocks({ paragraphs }: ReportPart): readonly DocumentBlock[] {
  return paragraphs.flatMap((paragraph, index): readonly DocumentBlock[] => {
    const rows = tableRows(paragraph.text);
    if (rows !== null) return [{ kind: 'table', rows }];
    const isHead = /^\d{1,3}、/.test(paragraph.text) && paragraphs[index + 1]?.key === `${paragraph.key}.2`;
    return linesOf(paragraph).map(
      (line): DocumentBlock => ({ kind: isHead ? 'point' : 'body', text: officialNumber(line) }),
    );
  });
}

function sectionBlocks({ key, heading, parts }: ReportSection): readonly DocumentBlock[] {
  if (key === 'overview') return [{ kind: 'fields', fields: parts.map(fieldOf) }];
  const isClosing = (part: ReportPart) => part.key === 'closing';
  const headed = parts.filter((part) => part.heading !== heading && !isClosing(part));
  return parts.flatMap((part): readonly DocumentBlock[] => {
    // A single part is not counted: there is no （一） without a （二）.
    const number = headed.length > 1 && headed.includes(part) ? `（${chineseNumber(headed.indexOf(part) + 1)}）` : '';
    if (isClosing(part)) return [{ kind: 'closing', fields: part.paragraphs.flatMap(linesOf).map(closingField) }];
    const head: readonly DocumentBlock[] =
      part.heading === heading ? [] : [{ kind: 'part', text: `${number}${part.heading}` }];
    return [...head, ...bodyBlocks(part)];
  });
}

/** The report as the pieces of a document, in order; sections and parts without text are left out. */
export function layOutDocument({ title, sections }: Report): readonly DocumentBlock[] {
  const filled = sections
    .map((section) => ({ ...section, parts: section.parts.filter((part) => part.paragraphs.some(hasText)) }))
    .filter(({ parts }) => parts.length > 0);
  return [
    { kind: 'title', lines: titleLines(title) },
    ...filled.flatMap((section, index): readonly DocumentBlock[] => [
      { kind: 'section', text: `${chineseNumber(index + 1)}、${section.heading}` },
      ...sectionBlocks(section),
    ]),
  ];
}

function hasText(paragraph: ReportParagraph): boolean {
  return linesOf(paragraph).length > 0;
}
