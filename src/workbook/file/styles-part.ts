import builtIn from './built-in-formats.json';
import { type Package, partText } from './package';
import { scanXml } from './xml-scanner';

/** What the checks need of the cell styles (单元格样式), by the number that a cell names. */
export interface Styles {
  readonly formats: readonly string[];
  readonly indents: readonly number[];
}

const BUILT_IN: ReadonlyMap<string, string> = new Map(Object.entries(builtIn.formats));

/** Reads the styles part; a workbook without one shows everything as General. @throws {WorkbookError} `corrupt` */
export function readStyles(file: Package, part: string | undefined): Styles {
  const entry = part === undefined ? undefined : file.find(part);
  if (entry === undefined) return { formats: [], indents: [] };
  const codes = new Map(BUILT_IN);
  const used: string[] = [];
  const indents: number[] = [];
  let list = '';
  scanXml(entry.name, partText(entry), {
    open: (tag) => {
      if (tag.name === 'numFmts' || tag.name === 'cellXfs') list = tag.name;
      else if (list === 'numFmts' && tag.name === 'numFmt') {
        codes.set(tag.attribute('numFmtId') ?? '', tag.attribute('formatCode') ?? 'General');
      } else if (list === 'cellXfs' && tag.name === 'xf') {
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
