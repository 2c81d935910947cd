import { innerSplice, type Outline, outline, placeFor, prefixed, type Splice, spliced } from './edit-xml';
import type { PackageEdit } from './package-edit';

/** The children of the style sheet in the order of the schema. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Formats that every program knows by the same number. */
const SURELY_BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['@', 49],
]);

/** The look of a cell as fragments of the style sheet, without prefixes. */
export interface CellLook {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
  readonly format?: string;
}

/**
 * Adds styles to the style sheet of a workbook and gives their numbers. What is there is never changed, and what is
 * there already in the same words is used again.
 */
export class StyleEdit {
  readonly #edit: PackageEdit;
  readonly #part: string;
  #text: string;

  constructor(edit: PackageEdit, part: string) {
    this.#edit = edit;
    this.#part = part;
    this.#text = edit.text(part) ?? '';
  }

  /** The number of a cell style. */
  cell(look: CellLook): number {
    const font = this.#numberOf('fonts', look.font);
    const fill = this.#numberOf('fills', look.fill);
    const border = this.#numberOf('borders', look.border);
    const format = look.format === undefined ? 0 : this.#formatNumber(look.format);
    return this.#numberOf(
      'cellXfs',
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${look.alignment}</xf>`,
    );
  }

  /** The number of the style that differs from the style `number` in nothing but its number format. */
  withFormat(number: number, format: string): number {
    const { text, root, prefix } = this.#outline();
    const styles = root.children.find(({ name }) => name === 'cellXfs')?.children ?? [];
    const style = styles[number];
    const markup =
      style === undefined ? `<${prefix}xf fontId="0" fillId="0" borderId="0"/>` : text.slice(style.start, style.end);
    const rest = markup.replace(/\s(?:numFmtId|applyNumberFormat)="[^"]*"/g, '');
    const numbers = ` numFmtId="${this.#formatNumber(format)}" applyNumberFormat="1"`;
    const unprefixed = prefix === '' ? rest : rest.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
    return this.#numberOf(
      'cellXfs',
      unprefixed.replace(/^<xf/, (name) => name + numbers),
    );
  }

  /** The number of a format for conditional formatting. */
  conditional(markup: string): number {
    return this.#numberOf('dxfs', markup);
  }

  save(): void {
    this.#edit.set(this.#part, this.#text);
  }

  #outline(): Outline {
    return outline(this.#part, this.#text, ORDER);
  }

  #formatNumber(code: string): number {
    const builtInNumber = SURELY_BUILT_IN.get(code);
    if (builtInNumber !== undefined) return builtInNumber;
    const { text, root } = this.#outline();
    const formats = root.children.find(({ name }) => name === 'numFmts')?.children ?? [];
    const entries = formats.map(({ start, end }) => text.slice(start, end));
    const written = `formatCode="${escapeAttribute(code)}"`;
    const known = entries.find((entry) => entry.includes(written));
    const numberIn = (entry: string) => Number(/numFmtId="(\d+)"/.exec(entry)?.[1] ?? 0);
    if (known !== undefined) return numberIn(known);
    // Numbers below 164 are built in.
    const number = Math.max(163, ...entries.map(numberIn)) + 1;
    this.#numberOf('numFmts', `<numFmt numFmtId="${number}" ${written}/>`);
    return number;
  }

  #numberOf(list: string, unprefixed: string): number {
    const { text, root, prefix } = this.#outline();
    const markup = prefixed(unprefixed, prefix);
    const element = root.children.find(({ name }) => name === list);
    if (element === undefined) {
      const created = prefixed(`<${list} count="1">${unprefixed}</${list}>`, prefix);
      this.#text = spliced(text, [innerSplice(text, root, placeFor(root, list, ORDER), created)]);
      return 0;
    }
    const known = element.children.findIndex(({ start, end }) => text.slice(start, end) === markup);
    if (known >= 0) return known;
    const count = element.children.length;
    this.#text = withCount(
      spliced(text, [innerSplice(text, element, element.innerEnd, markup)]),
      element.start,
      count + 1,
    );
    return count;
  }
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Corrects the attribute `count` of the start tag at `start`, if it has one. */
function withCount(text: string, start: number, count: number): string {
  const end = text.indexOf('>', start);
  const tag = text.slice(start, end);
  const splice: Splice = { start, end, text: tag.replace(/\bcount="\d+"/, `count="${count}"`) };
  return spliced(text, [splice]);
}
