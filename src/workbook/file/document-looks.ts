import { MARK_LOOKS } from '../mark-look';
import type { CellStyle } from '../sheet-document';
import type { CellLook } from './style-edit';

const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const GRID = `<border>${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`)
  .join('')}<diagonal/></border>`;

interface FontParts {
  readonly face?: '宋体' | '黑体';
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly underlined?: boolean;
}

function font({ face = '宋体', size = 11, bold = false, color = '000000', underlined = false }: FontParts): string {
  const marks = `${bold ? '<b/>' : ''}${underlined ? '<u/>' : ''}`;
  return `<font>${marks}<sz val="${size}"/><color rgb="FF${color}"/><name val="${face}"/><family val="3"/><charset val="134"/></font>`;
}

function fill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function alignment(horizontal: string, vertical = 'center', wrapped = true): string {
  return `<alignment horizontal="${horizontal}" vertical="${vertical}"${wrapped ? ' wrapText="1"' : ''}/>`;
}

function look(fontParts: FontParts, rest: Partial<CellLook> = {}): CellLook {
  return { font: font(fontParts), fill: NO_FILL, border: NO_BORDER, alignment: alignment('left'), ...rest };
}

/** A word of judgement; a long one runs on over the empty cells beside it. */
function severity(bold: boolean, color: string): CellLook {
  return look({ bold, color }, { border: GRID, alignment: alignment('left', 'center', false) });
}

/** A style, or that of a title which stands in a single cell and cannot be centred over the others. */
export type LookName = CellStyle | 'title-aside';

/** What each style means in fonts, fills, borders and alignment. */
export const DOCUMENT_LOOKS: Readonly<Record<LookName, CellLook>> = {
  title: look({ face: '黑体', size: 16 }, { alignment: alignment('center') }),
  'title-aside': look({ face: '黑体', size: 16 }, { alignment: alignment('left', 'center', false) }),
  heading: look({ bold: true }, { fill: fill('E7EEF7'), border: GRID, alignment: alignment('center') }),
  label: look({ face: '黑体', size: 12 }, { alignment: alignment('left', 'center', false) }),
  field: look({ face: '黑体', size: 12 }, { border: GRID, alignment: alignment('left', 'top') }),
  text: look({}, { border: GRID }),
  paragraph: look({}, { border: GRID, alignment: alignment('left', 'top') }),
  number: look({}, { border: GRID, alignment: alignment('right') }),
  link: look({ color: '0563C1', underlined: true }, { border: GRID }),
  hint: look({ size: 10, color: '595959' }, { alignment: alignment('left', 'center', false) }),
  error: severity(true, MARK_LOOKS.error.text),
  warning: severity(true, MARK_LOOKS.warning.text),
  info: severity(false, MARK_LOOKS.info.text),
};

/** Styles whose text is broken into lines at the edge of its cell. */
export const WRAPPED_STYLES: ReadonlySet<CellStyle> = new Set<CellStyle>([
  'title',
  'heading',
  'field',
  'text',
  'paragraph',
  'number',
  'link',
]);
