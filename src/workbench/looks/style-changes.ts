import type { CellStyle } from 'hucre/xlsx';
import type { Json } from '../../excel-host/json';

type Changes = Map<string, Json>;
type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;
type Line = NonNullable<NonNullable<CellStyle['border']>['top']>;

/** The colours of a theme (主题颜色) in the order of its part: dark 1, light 1, dark 2, light 2, accents. */
export type Theme = readonly string[];

/** Cells number the colours of the theme with the first two pairs the other way round. */
function themeColor(theme: Theme, index: number): string | undefined {
  return theme[index < 4 ? index ^ 1 : index];
}

/** Lighter towards white for a positive tint, darker towards black for a negative one. */
function tinted(hex: string, tint: number): string {
  const target = tint < 0 ? 0 : 255;
  const parts = [0, 2, 4].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16);
    return Math.round(part + (target - part) * Math.abs(tint));
  });
  return parts.map((part) => part.toString(16).padStart(2, '0')).join('');
}

/** A colour of a file as `#RRGGBB`. @example colorText({ theme: 1, tint: 0.5 }, ['000000', 'FFFFFF']) // → '#808080' */
export function colorText(color: Color | undefined, theme: Theme): string | undefined {
  const hex = color?.rgb?.slice(-6) ?? (color?.theme === undefined ? undefined : themeColor(theme, color.theme));
  if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return undefined;
  return `#${tinted(hex, color?.tint ?? 0).toUpperCase()}`;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function font({ font: given }: CellStyle, theme: Theme, changes: Changes): void {
  if (given === undefined) return;
  if (given.name !== undefined) changes.set('Font.Name', given.name);
  if (given.size !== undefined) changes.set('Font.Size', given.size);
  if (given.bold === true) changes.set('Font.Bold', true);
  if (given.italic === true) changes.set('Font.Italic', true);
  if (given.strikethrough === true) changes.set('Font.Strikethrough', true);
  if (given.underline !== undefined && given.underline !== false) changes.set('Font.Underline', 'Single');
  const color = colorText(given.color, theme);
  if (color !== undefined) changes.set('Font.Color', color);
}

function fill({ fill: given }: CellStyle, theme: Theme, changes: Changes): void {
  if (given?.type !== 'pattern' || given.pattern === 'none') return;
  const color = colorText(given.fgColor, theme);
  if (color === undefined) return;
  changes.set('Fill.Color', color).set('Fill.Pattern', 'Solid');
}

function alignment({ alignment: given }: CellStyle, changes: Changes): void {
  // A cell of a file stands at the bottom unless the file says otherwise; a new one of the host in the middle.
  changes.set('VerticalAlignment', capital(given?.vertical ?? 'bottom'));
  if (given?.horizontal === 'centerContinuous') changes.set('HorizontalAlignment', 'CenterAcrossSelection');
  else if (given?.horizontal !== undefined) changes.set('HorizontalAlignment', capital(given.horizontal));
  if (given?.wrapText === true) changes.set('WrapText', true);
  if (given?.indent !== undefined) changes.set('IndentLevel', given.indent);
}

function weightOf(style: Line['style']): string {
  return style === 'thick' || style === 'double' ? 'Thick' : style.startsWith('medium') ? 'Medium' : 'Thin';
}

function borders({ border: given }: CellStyle, theme: Theme, changes: Changes): void {
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = given?.[side];
    if (line === undefined) continue;
    const name = `Border.Edge${capital(side)}`;
    changes.set(`${name}.Style`, 'Continuous').set(`${name}.Weight`, weightOf(line.style));
    changes.set(`${name}.Color`, colorText(line.color, theme) ?? '#000000');
  }
}

/** The look of a cell of a file by the names that the host uses; the number format is not part of it. */
export function styleChanges(style: CellStyle, theme: Theme): ReadonlyMap<string, Json> {
  const changes: Changes = new Map();
  font(style, theme, changes);
  fill(style, theme, changes);
  alignment(style, changes);
  borders(style, theme, changes);
  return changes;
}
