import type { GridEdit } from './book';

type Input = GridEdit['input'];

/** A table as text, as Excel and WPS put it into the clipboard: tabs between cells, quotes around what holds line ends. */
export function tableOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const end = text.endsWith('\r\n') ? text.length - 2 : text.endsWith('\n') ? text.length - 1 : text.length;
  let at = 0;
  while (at <= end) {
    let cell: string;
    if (text.charAt(at) === '"' && /^"(?:[^"]|"")*"(?=[\t\r\n]|$)/.test(text.slice(at, at + LONGEST))) {
      let close = text.indexOf('"', at + 1);
      while (text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    } else {
      let stop = at;
      while (stop < end && text.charAt(stop) !== '\t' && text.charAt(stop) !== '\n' && text.charAt(stop) !== '\r')
        stop += 1;
      cell = text.slice(at, stop);
      at = stop;
    }
    rows.at(-1)?.push(cell);
    if (at >= end) break;
    if (text.charAt(at) === '\t') at += 1;
    else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      rows.push([]);
    }
  }
  return rows;
}

/** A cell takes so many characters; a quoted one may be a few longer. */
const LONGEST = 70_000;

/** The classes whose cells hold text whatever it looks like (数字格式“文本”). */
function textClasses(document: Document): ReadonlySet<string> {
  const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? '').join('\n');
  const classes = [...styles.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)];
  return new Set(classes.flatMap(([, name = '', rules = '']) => (isTextFormat(rules) ? [name] : [])));
}

const isTextFormat = (rules: string): boolean => /mso-number-format:\s*"?\\?@/.test(rules);

function inputOf(cell: Element, texts: ReadonlySet<string>): Input {
  const number = cell.getAttribute('x:num');
  if (number !== null && number.trim() !== '' && Number.isFinite(Number(number))) return Number(number);
  const text = (cell.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
  const isText = isTextFormat(cell.getAttribute('style') ?? '') || [...cell.classList].some((name) => texts.has(name));
  return isText && text !== '' ? `'${text}` : text;
}

/**
 * A table as markup, as Excel and WPS put it into the clipboard: numbers as they are, not as they are shown. Undefined
 * where there is no table. Nothing of the markup is shown or run: it is parsed into a document of its own.
 */
export function tableOfMarkup(markup: string): readonly (readonly Input[])[] | undefined {
  const document = new DOMParser().parseFromString(markup, 'text/html');
  const table = document.querySelector('table');
  if (table === null) return undefined;
  const texts = textClasses(document);
  const covered = new Set<string>();
  return [...table.rows].map((row, index) => {
    const cells: Input[] = [];
    for (const cell of row.cells) {
      while (covered.has(`${index} ${cells.length}`)) cells.push('');
      const [height, width] = [Math.min(cell.rowSpan, 1_000), Math.min(cell.colSpan, 1_000)];
      for (let down = 1; down < height; down += 1) {
        for (let across = 0; across < width; across += 1) covered.add(`${index + down} ${cells.length + across}`);
      }
      cells.push(inputOf(cell, texts), ...Array.from({ length: width - 1 }, () => ''));
    }
    return cells;
  });
}

/** What a table puts into which cells, from a place on; one cell fills the whole selected area. */
export function editsOfTable(
  table: readonly (readonly Input[])[],
  selected: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
): readonly GridEdit[] {
  const { top, left, bottom, right } = selected;
  const [single] = table[0] ?? [];
  if (table.length === 1 && table[0]?.length === 1 && single !== undefined) {
    const edits: GridEdit[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) edits.push({ row, column, input: single });
    }
    return edits;
  }
  return table.flatMap((cells, row) =>
    cells.map((input, column) => ({ row: top + row, column: left + column, input })),
  );
}
