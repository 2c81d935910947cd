/** The colours of a theme (主题颜色) in the order in which cells number them: light 1, dark 1, light 2, dark 2, accents. */
export type Theme = readonly string[];

/** A colour as a file writes it: the attributes of a colour element. */
export interface FileColor {
  readonly rgb?: string | undefined;
  readonly theme?: string | undefined;
  /** −1 (black) to 1 (white). */
  readonly tint?: string | undefined;
}

const HEX = /^[0-9a-f]{6}$/i;

/** Lighter towards white for a positive tint, darker towards black for a negative one. */
function tinted(hex: string, tint: number): string {
  const target = tint < 0 ? 0 : 255;
  const parts = [0, 2, 4].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16);
    return Math.round(part + (target - part) * Math.min(1, Math.abs(tint)));
  });
  return parts.map((part) => part.toString(16).padStart(2, '0')).join('');
}

/** A colour of a file as `#RRGGBB`. @example colorText({ theme: '1', tint: '0.5' }, ['FFFFFF', '000000']) // → '#808080' */
export function colorText({ rgb, theme, tint }: FileColor, colors: Theme): string | undefined {
  const hex = rgb?.slice(-6) ?? (theme === undefined ? undefined : colors[Number(theme)]);
  if (hex === undefined || !HEX.test(hex)) return undefined;
  return `#${tinted(hex, Number(tint ?? 0) || 0).toUpperCase()}`;
}
