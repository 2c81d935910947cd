import type { Severity } from '../../core/findings/finding';
import { cellName } from '../../core/grid/address';
import { MARK_LOOKS, markFormula, markSeverity } from '../mark-look';
import type { Mark } from '../port';
import { escapeXml, innerSplice, outline, placeFor, prefixed, type Splice, spliced } from './edit-xml';
import { areaOfReference } from './reference';
import { SHEET_ORDER } from './sheet-order';
import { decodeXml } from './xml-tag';

/** The format that marks a cell, as the style sheet keeps it for conditional formatting. */
export function markStyle(severity: Severity): string {
  const { fill, text } = MARK_LOOKS[severity];
  return `<dxf><font><color rgb="FF${text}"/></font><fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`;
}

interface Found {
  readonly marks: readonly Mark[];
  readonly removals: readonly Splice[];
}

// Marks are single cells; other programs may have joined neighbours, but never this many.
const MOST_CELLS = 100_000;

function cellsOf(reference: string): readonly { readonly row: number; readonly column: number }[] {
  const area = areaOfReference(reference);
  if (area === undefined) return [];
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  return Array.from({ length: Math.min(height * width, MOST_CELLS) }, (_, index) => ({
    row: area.top + Math.floor(index / width),
    column: area.left + (index % width),
  }));
}

/** The rules of ours in a sheet. A block of rules that holds others, too, keeps those. */
function findMarks(sheet: string, text: string, blocks: ReturnType<typeof outline>['root']['children']): Found {
  const marks: Mark[] = [];
  const removals: Splice[] = [];
  for (const block of blocks) {
    const rules = block.children.filter(({ name }) => name === 'cfRule');
    const ours = rules.flatMap((rule) => {
      const formula = rule.children.find(({ name }) => name === 'formula');
      const severity = formula && markSeverity(decodeXml(text.slice(formula.innerStart, formula.innerEnd)));
      return severity === undefined ? [] : [{ rule, severity }];
    });
    if (ours.length === 0) continue;
    const areas = /\bsqref="([^"]*)"/.exec(text.slice(block.start, block.innerStart))?.[1] ?? '';
    const severity = ours[0]?.severity;
    for (const reference of areas.split(/\s+/)) {
      if (severity !== undefined) marks.push(...cellsOf(reference).map((at) => ({ at: { sheet, ...at }, severity })));
    }
    const gone = ours.length === rules.length ? [block] : ours.map(({ rule }) => rule);
    removals.push(...gone.map(({ start, end }) => ({ start, end, text: '' })));
  }
  return { marks, removals };
}

/** A worksheet with other marks in place of the ones it had. */
export interface Remarked {
  /** Undefined where nothing had to change. */
  readonly text: string | undefined;
  readonly before: readonly Mark[];
}

/**
 * Replaces the marks of a sheet. They come behind the clerk's own conditional formats, which stay as they are.
 * @throws {WorkbookError} `corrupt`
 */
export function replaceMarks(
  part: string,
  text: string,
  sheet: string,
  marks: readonly Mark[],
  styleOf: (severity: Severity) => number,
): Remarked {
  if (marks.length === 0 && !text.includes('_ecr_')) return { text: undefined, before: [] };
  const { root, prefix } = outline(part, text, ['conditionalFormatting'], 2);
  const blocks = root.children.filter(({ name }) => name === 'conditionalFormatting');
  const found = findMarks(sheet, text, blocks);
  if (found.removals.length === 0 && marks.length === 0) return { text: undefined, before: [] };
  const priorities = [...text.matchAll(/\bpriority="(\d{1,9})"/g)].map(([, priority]) => Number(priority));
  let priority = Math.max(0, ...priorities);
  const markup = marks.map(({ at, severity }) => {
    priority++;
    const formula = escapeXml(markFormula(severity));
    return `<conditionalFormatting sqref="${cellName(at.row, at.column)}"><cfRule type="expression" dxfId="${styleOf(severity)}" priority="${priority}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  });
  const place = placeFor(root, 'conditionalFormatting', SHEET_ORDER);
  const addition = innerSplice(text, root, place, prefixed(markup.join(''), prefix));
  return { text: spliced(text, [...found.removals, addition]), before: found.marks };
}
