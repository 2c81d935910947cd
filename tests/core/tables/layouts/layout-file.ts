import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Area } from '../../../../src/core/grid/address';
import { type Content, errorCodeOf } from '../../../../src/core/grid/cell';
import { cellKey, denseSheet } from '../../../../src/core/grid/dense-sheet';
import type { Sheet } from '../../../../src/core/grid/sheet';

/**
 * Grids as clerks keep them, with the reading that is expected, in text files:
 *
 *   # what is special about it
 *   @sheet name, or @sheet !name for a hidden one (left out: Sheet1)
 *   a row to a line, its cells between "|"
 *   ---
 *   for each table three lines: range, kind, orientation, unit, this/last year, ok or ask · roles · lines; or "none"
 *
 * A cell "<" is merged with the one before it, "^" with the one above; %0.5 is 0.5 in the format 0.00%, 'x is text,
 * {2}x is indented twice, {f:0.00}5 has a number format, \n breaks the line. The lines of a table are a sign each: the
 * level of a category, T total, G grand total, S subtotal, o 其中, b balance.
 */
export interface LayoutOfClerk {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly expected: readonly string[];
}

interface Cell {
  readonly content: Content;
  readonly format?: string;
  readonly indent?: number;
}

function cellOf(text: string): Cell {
  if (text === '' || text.trim() === '<' || text.trim() === '^') return { content: null };
  const error = errorCodeOf(text);
  if (error !== undefined) return { content: { error } };
  if (text.startsWith("'")) return { content: text.slice(1) };
  const [, percent] = /^%(-?[\d.]+)$/.exec(text) ?? [];
  if (percent !== undefined) return { content: Number(percent), format: '0.00%' };
  const [, format, number] = /^\{f:([^}]*)\}(.*)$/.exec(text) ?? [];
  if (format !== undefined) return { content: Number(number), format };
  const [, indent, indented] = /^\{(\d)\}(.*)$/.exec(text) ?? [];
  if (indented !== undefined) return { content: indented, indent: Number(indent) };
  return { content: /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text.replaceAll('\\n', '\n') };
}

function mergesOf(rows: readonly (readonly string[])[]): readonly Area[] {
  const merges: Area[] = [];
  const at = (row: number, column: number) => rows[row]?.[column]?.trim();
  for (const [top, cells] of rows.entries()) {
    for (let left = 0; left < cells.length; left += 1) {
      if (at(top, left) === '<' || at(top, left) === '^') continue;
      let [right, bottom] = [left, top];
      while (at(top, right + 1) === '<') right += 1;
      while (at(bottom + 1, left) === '^') bottom += 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    }
  }
  return merges;
}

function sheetOf(title: string, lines: readonly string[]): Sheet {
  const texts = lines.map((line) => line.split('|'));
  const rows = texts.map((cells) => cells.map(cellOf));
  const byCell = <Value>(pick: (cell: Cell) => Value | undefined) =>
    new Map(
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column): readonly (readonly [number, Value])[] => {
          const value = pick(cell);
          return value === undefined ? [] : [[cellKey(row, column), value]];
        }),
      ),
    );
  return denseSheet({
    name: title.replace(/^!/, ''),
    hidden: title.startsWith('!'),
    rows: rows.map((cells) => cells.map((cell) => cell.content)),
    formats: byCell((cell) => cell.format),
    indents: byCell((cell) => cell.indent),
    merges: mergesOf(texts),
  });
}

function layoutOf(block: string): LayoutOfClerk {
  const [name = '', ...lines] = block.split('\n');
  const cut = lines.indexOf('---');
  const sheets: { title: string; lines: string[] }[] = [];
  for (const line of lines.slice(0, cut)) {
    if (line.startsWith('@sheet ')) sheets.push({ title: line.slice(7), lines: [] });
    else {
      if (sheets.length === 0) sheets.push({ title: 'Sheet1', lines: [] });
      sheets.at(-1)?.lines.push(line);
    }
  }
  const expected = lines.slice(cut + 1).filter((line) => line !== '' && line !== 'none');
  return { name, sheets: sheets.map((sheet) => sheetOf(sheet.title, sheet.lines)), expected };
}

/** The layouts of a text file. */
export function layoutsIn(file: string): readonly LayoutOfClerk[] {
  const [, ...blocks] = readFileSync(file, 'utf8').split(/^# /m);
  return blocks.map(layoutOf);
}

/** The text files of a folder. */
export function layoutFiles(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => path.join(folder, name));
}
