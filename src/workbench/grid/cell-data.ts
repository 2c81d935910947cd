import type { IBorderData, ICellData, IStyleData } from '@univerjs/core';
import type { Content } from '../../core/grid/cell';
import type { Border, CellLook, GridCell } from './book';

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const WRAP = 3;
const WEIGHT = { thin: 1, medium: 8, thick: 13 } as const;
/** Pixels between text and the left edge, for each level of indent. */
const INDENT = 9;

function typeOf(content: Content): 1 | 2 | 3 {
  if (typeof content === 'number') return NUMBER;
  return typeof content === 'boolean' ? BOOLEAN : TEXT;
}

/** Numbers stand right, logical values and errors in the middle, as in Excel. */
function naturalAlignment(content: Content): 'left' | 'center' | 'right' {
  if (typeof content === 'number') return 'right';
  return content === null || typeof content === 'string' ? 'left' : 'center';
}

function side(border: Border | undefined) {
  return border === undefined ? null : { s: WEIGHT[border.weight], cl: { rgb: border.color } };
}

function borders({ borders: sides = {} }: CellLook): IBorderData {
  return { t: side(sides.top), r: side(sides.right), b: side(sides.bottom), l: side(sides.left) };
}

/**
 * The style of a cell in Univer's terms. Every key is there, since Univer keeps the old value of a missing one.
 */
function styleData(look: CellLook, content: Content): IStyleData {
  return {
    bg: look.fill === undefined ? null : { rgb: look.fill },
    cl: look.color === undefined ? null : { rgb: look.color },
    bl: look.bold === true ? 1 : 0,
    it: look.italic === true ? 1 : 0,
    ul: { s: look.underline === true ? 1 : 0 },
    st: { s: look.struck === true ? 1 : 0 },
    ff: look.fontName ?? null,
    fs: look.fontSize ?? 11,
    ht: HORIZONTAL[look.horizontal ?? naturalAlignment(content)],
    vt: VERTICAL[look.vertical ?? 'bottom'],
    tb: look.wrap === true ? WRAP : null,
    pd: look.indent === undefined ? null : { l: look.indent * INDENT },
    bd: borders(look),
  };
}

/** Looks are few and cells are many: each style is made once for each kind of content. */
const styles = new WeakMap<CellLook, Map<string, IStyleData>>();

function knownStyle(look: CellLook, content: Content): IStyleData {
  const ofLook = styles.get(look) ?? new Map<string, IStyleData>();
  styles.set(look, ofLook);
  const alignment = naturalAlignment(content);
  const style = ofLook.get(alignment) ?? styleData(look, content);
  ofLook.set(alignment, style);
  return style;
}

/** A cell of a new sheet in Univer's terms; its text is asked for when it is drawn, see `display-text.ts`. */
export function newCellData({ content, formula, look }: GridCell): ICellData {
  const v = typeof content === 'object' ? (content?.error ?? null) : content;
  const data = { v, t: typeOf(content), s: knownStyle(look, content) };
  return formula === undefined ? data : { ...data, f: formula };
}

/** A cell in place of another one: every key is there, since Univer keeps the old value of a missing one. */
export function cellData(cell: GridCell): ICellData {
  return { f: null, p: null, si: null, ...newCellData(cell) };
}
