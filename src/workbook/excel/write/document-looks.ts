import { MARK_LOOKS } from '../../mark-look';
import type { CellStyle } from '../../sheet-document';

/** How a style looks in Excel: sizes in points, colours as #RRGGBB. */
export interface DocumentLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly horizontal: 'Left' | 'Center' | 'Right';
  readonly vertical: 'Center' | 'Top';
  readonly wrapped: boolean;
  /** Thin lines around each cell. */
  readonly grid: boolean;
}

export const GRID_COLOR = '#BFBFBF';

const TEXT: DocumentLook = {
  font: '宋体',
  size: 11,
  bold: false,
  underlined: false,
  color: '#000000',
  fill: null,
  horizontal: 'Left',
  vertical: 'Center',
  wrapped: true,
  grid: true,
};

const TITLE: DocumentLook = { ...TEXT, font: '黑体', size: 16, horizontal: 'Center', wrapped: false, grid: false };

/** A style, or that of a title which stands in a single cell and cannot be centred over the others. */
export type LookName = CellStyle | 'title-aside';

/** What each style means in fonts, fills, borders and alignment; the same as in files. */
export const DOCUMENT_LOOKS: Readonly<Record<LookName, DocumentLook>> = {
  title: TITLE,
  'title-aside': { ...TITLE, horizontal: 'Left' },
  heading: { ...TEXT, bold: true, fill: '#E7EEF7', horizontal: 'Center' },
  label: { ...TEXT, font: '黑体', size: 12, wrapped: false, grid: false },
  field: { ...TEXT, font: '黑体', size: 12, vertical: 'Top' },
  text: TEXT,
  paragraph: { ...TEXT, vertical: 'Top' },
  number: { ...TEXT, horizontal: 'Right' },
  link: { ...TEXT, color: '#0563C1', underlined: true },
  hint: { ...TEXT, size: 10, color: '#595959', wrapped: false, grid: false },
  // A word of judgement; a long one runs on over the empty cells beside it.
  error: { ...TEXT, wrapped: false, bold: true, color: `#${MARK_LOOKS.error.text}` },
  warning: { ...TEXT, wrapped: false, bold: true, color: `#${MARK_LOOKS.warning.text}` },
  info: { ...TEXT, wrapped: false, color: `#${MARK_LOOKS.info.text}` },
};
