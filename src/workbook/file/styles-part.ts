import { WorkbookError } from '../port';
import builtIn from './built-in-formats.json';
import { COUNT_LIMITS } from './limits';
import type { Parts } from './package';
import { scanXml } from './xml-scanner';

/** What the checks need of the cell styles (单元格样式), by the number that a cell names. */
export interface Styles {
  readonly formats: readonly string[];
  readonly indents: readonly number[];
}

const BUILT_IN: ReadonlyMap<string, string> = new Map(Object.entries(builtIn.formats));

/** Reads the styles part; a workbook without one shows everything as General. @throws {WorkbookError} `corrupt`, `too-large` */
export function readStyles(parts: Parts, part: string | undefined): Styles {
  const text = part === undefined ? undefined : parts.text(part);
  if (part === undefined || text === undefined) return { formats: [], indents: [] };
  const codes = new Map(BUILT_IN);
  const used: string[] = [];
  const indents: number[] = [];
  let list = '';
  scanXml(part, text, {
    open: (tag) => {
      if (tag.name === 'numFmts' || tag.name === 'cellXfs') list = tag.name;
      else if (list === 'numFmts' && tag.name === 'numFmt') {
        codes.set(tag.attribute('numFmtId') ?? '', tag.attribute('formatCode') ?? 'General');
      } else if (list === 'cellXfs' && tag.name === 'xf') {
        if (used.length >= COUNT_LIMITS.styles) throw new WorkbookError('too-large', { part });
        used.push(tag.attribute('numFmtId') ?? '0');
        indents.push(0);
      } else if (list === 'cellXfs' && tag.name === 'alignment') {
        indents[indents.length - 1] = Number(tag.attribute('indent') ?? 0) || 0;
      }
    },
    close: (name) => {
      if (name === list) list = '';
    },
  });
  return { formats: used.map((id) => codes.get(id) ?? 'General'), indents };
}
