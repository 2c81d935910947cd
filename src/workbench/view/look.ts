import type { Json } from '../../excel-host/json';
import { type Style, styleValue } from '../../excel-host/workbook-model/style';
import type { Border, CellLook } from '../grid/book';

const HORIZONTAL: ReadonlyMap<Json, NonNullable<CellLook['horizontal']>> = new Map([
  ['Left', 'left'],
  ['Center', 'center'],
  ['CenterAcrossSelection', 'center'],
  ['Right', 'right'],
  ['Justify', 'left'],
  ['Distributed', 'center'],
]);

const VERTICAL: ReadonlyMap<Json, NonNullable<CellLook['vertical']>> = new Map([
  ['Top', 'top'],
  ['Center', 'middle'],
  ['Bottom', 'bottom'],
  ['Justify', 'top'],
  ['Distributed', 'middle'],
]);

const WEIGHTS: ReadonlyMap<Json, Border['weight']> = new Map([
  ['Medium', 'medium'],
  ['Thick', 'thick'],
]);

const SIDES = [
  ['top', 'EdgeTop'],
  ['right', 'EdgeRight'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
] as const;

function text(value: Json): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function bordersOf(style: Style): NonNullable<CellLook['borders']> {
  const borders: { -readonly [side in (typeof SIDES)[number][0]]?: Border } = {};
  for (const [side, name] of SIDES) {
    if (styleValue(style, `Border.${name}.Style`) === 'None') continue;
    borders[side] = {
      color: text(styleValue(style, `Border.${name}.Color`)) ?? '#000000',
      weight: WEIGHTS.get(styleValue(style, `Border.${name}.Weight`)) ?? 'thin',
    };
  }
  return borders;
}

function fillOf(style: Style): string | undefined {
  return styleValue(style, 'Fill.Pattern') === 'None' && !style.has('Fill.Color')
    ? undefined
    : text(styleValue(style, 'Fill.Color'));
}

/** The look of a cell as the grid wants it, from the look that the host keeps by Excel's names. */
export function lookOf(style: Style): CellLook {
  const value = (property: string): Json => styleValue(style, property);
  const fill = fillOf(style);
  const color = text(value('Font.Color'));
  const fontName = text(value('Font.Name'));
  const fontSize = value('Font.Size');
  const indent = value('IndentLevel');
  const horizontal = HORIZONTAL.get(value('HorizontalAlignment'));
  const vertical = VERTICAL.get(value('VerticalAlignment'));
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { color }),
    ...(fontName === undefined ? {} : { fontName }),
    ...(typeof fontSize === 'number' ? { fontSize } : {}),
    ...(typeof indent === 'number' && indent > 0 ? { indent } : {}),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    bold: value('Font.Bold') === true,
    italic: value('Font.Italic') === true,
    underline: value('Font.Underline') !== 'None',
    struck: value('Font.Strikethrough') === true,
    wrap: value('WrapText') === true,
    borders: bordersOf(style),
  };
}
