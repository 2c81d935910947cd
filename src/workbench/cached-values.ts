import { type Content, isCellError } from '../core/grid/cell';
import { escapeXml, prefixed, type Splice, spliced } from '../workbook/file/edit-xml';
import { cellIndex } from '../workbook/file/reference';
import { escapeText } from '../workbook/file/text-value';
import { scanXml } from '../workbook/file/xml-scanner';
import type { XmlTag } from '../workbook/file/xml-tag';

interface FormulaCell {
  readonly tag: { readonly start: number; readonly end: number };
  readonly content: Content;
  formulaEnd: number;
}

/** The type and the value element of a cell that shows `content`. */
function written(content: Content): { readonly type: string; readonly value: string } {
  if (content === null) return { type: '', value: '' };
  if (typeof content === 'number') return { type: '', value: `<v>${content}</v>` };
  if (typeof content === 'boolean') return { type: ' t="b"', value: `<v>${content ? 1 : 0}</v>` };
  if (isCellError(content)) return { type: ' t="e"', value: `<v>${content.error}</v>` };
  return { type: ' t="str"', value: `<v>${escapeXml(escapeText(content))}</v>` };
}

/**
 * A worksheet part in which formulas have other results (缓存值), by cell key; formulas and everything else stay.
 * @throws {WorkbookError} `corrupt`
 */
export function withCachedValues(part: string, text: string, results: ReadonlyMap<number, Content>): string {
  const splices: Splice[] = [];
  let prefix = '';
  let cell: FormulaCell | undefined;
  const openCell = ({ start, end, qualifiedName }: XmlTag, reference: string): void => {
    const content = results.get(cellIndex(reference));
    prefix = qualifiedName.slice(0, -1);
    cell = content === undefined ? undefined : { tag: { start, end }, content, formulaEnd: 0 };
  };
  scanXml(part, text, {
    open(tag) {
      if (tag.name === 'c') openCell(tag, tag.attribute('r') ?? '');
    },
    close(name, start, end) {
      if (name === 'f' && cell !== undefined) cell.formulaEnd = end;
      if (name !== 'c' || cell === undefined) return;
      const { tag, content, formulaEnd } = cell;
      cell = undefined;
      if (formulaEnd === 0) return;
      const { type, value } = written(content);
      const opened = text.slice(tag.start, tag.end - 1).replace(/\st=("[^"]*"|'[^']*')/, '');
      splices.push({ start: tag.start, end: tag.end, text: `${opened}${type}>` });
      splices.push({ start: formulaEnd, end: start, text: prefixed(value, prefix) });
    },
  });
  return spliced(text, splices);
}
