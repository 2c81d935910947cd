import type { IPropertiesOptions, ISectionPropertiesOptions } from 'docx';

/** Fonts of official documents, each with one that other machines have in its place (altName in the font table). */
export const FONTS = {
  title: { name: '方正小标宋简体', instead: '华文中宋' },
  body: { name: '仿宋_GB2312', instead: '仿宋' },
  section: { name: '黑体', instead: 'SimHei' },
  part: { name: '楷体_GB2312', instead: '楷体' },
  page: { name: '宋体', instead: 'SimSun' },
} as const;

/** Of Latin letters and digits. */
export const LATIN_FONT = 'Times New Roman';

/** In half points: 二号, 三号, 四号, 小四. */
export const SIZES = { title: 44, body: 32, page: 28, table: 24 } as const;

/** Twentieths of a point (twips) in so many millimetres. */
function millimetres(length: number): number {
  return Math.round((length / 25.4) * 1440);
}

/** 156 mm of text in twips. */
export const TEXT_WIDTH = millimetres(156);

/** 28.9 points from line to line: 22 lines fill the 225 mm of a page. */
export const LINE = 578;

/** GB/T 9704—2012, 5.1–5.2: A4, text of 156 × 225 mm, 22 lines of 28 characters. */
export const PAGE: ISectionPropertiesOptions = {
  page: {
    size: { width: millimetres(210), height: millimetres(297) },
    margin: {
      top: millimetres(37),
      bottom: millimetres(35),
      left: millimetres(28),
      right: millimetres(26),
      header: millimetres(15),
      footer: millimetres(25),
    },
  },
  // A character takes 15.79 points, 1/28 of the width, at a size of 16 points: the difference in 1/4096 points.
  grid: { type: 'linesAndChars', linePitch: 579, charSpace: -842 },
};

type Styles = NonNullable<IPropertiesOptions['styles']>;

function font(eastAsia: string) {
  return { ascii: LATIN_FONT, hAnsi: LATIN_FONT, cs: LATIN_FONT, eastAsia, hint: 'eastAsia' };
}

/** Lines in a table are as far apart as its smaller characters ask for. */
const TABLE_LINE = { line: 360, lineRule: 'exact' } as const;

/** Two characters, whatever their size; the twips are for programs that don't count in characters. */
const FIRST_LINE = { firstLineChars: 200, firstLine: SIZES.body * 20 };

function heading(level: number, face: string) {
  return {
    basedOn: 'Normal',
    next: 'Body',
    run: { font: font(face), size: SIZES.body, bold: false, color: '000000' },
    paragraph: { indent: FIRST_LINE, keepNext: true, outlineLevel: level },
  };
}

/** The styles by which the document looks as it has to; a clerk who changes one changes all of its paragraphs. */
export const STYLES: Styles = {
  default: {
    document: {
      run: { font: font(FONTS.body.name), size: SIZES.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { line: LINE, lineRule: 'exact', before: 0, after: 0 } },
    },
    title: {
      basedOn: 'Normal',
      next: 'Body',
      run: { font: font(FONTS.title.name), size: SIZES.title, bold: false, color: '000000' },
      paragraph: { alignment: 'center', spacing: { line: 720, lineRule: 'exact', after: LINE } },
    },
    heading1: heading(0, FONTS.section.name),
    heading2: heading(1, FONTS.part.name),
    heading3: heading(2, FONTS.body.name),
  },
  paragraphStyles: [
    // 28 characters of 15.7 points fill a line. Word counts the characters of the page grid by the size that stands here.
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      run: { size: SIZES.body, snapToGrid: false, characterSpacing: -6 },
    },
    {
      id: 'Body',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      // Not stretched to the edge: LibreOffice 7.4 loses signs that hang over it, a stretched line shows how a unit was kept with its amount.
      paragraph: { alignment: 'left', indent: FIRST_LINE },
    },
    {
      id: 'FieldLabel',
      name: 'Field Label',
      basedOn: 'Normal',
      run: { font: font(FONTS.section.name) },
      paragraph: { alignment: 'center' },
    },
    { id: 'FieldText', name: 'Field Text', basedOn: 'Normal' },
    {
      id: 'Space',
      name: 'Space',
      basedOn: 'Normal',
      paragraph: { spacing: { line: 240, lineRule: 'exact' } },
    },
    {
      id: 'TableHeading',
      name: 'Table Heading',
      basedOn: 'Normal',
      run: { font: font(FONTS.section.name), size: SIZES.table },
      paragraph: { alignment: 'center', spacing: TABLE_LINE },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: SIZES.table },
      paragraph: { alignment: 'left', spacing: TABLE_LINE },
    },
    {
      id: 'TableFigure',
      name: 'Table Figure',
      basedOn: 'TableText',
      paragraph: { alignment: 'center', spacing: TABLE_LINE },
    },
    {
      id: 'PageNumber',
      name: 'Page Number',
      basedOn: 'Normal',
      run: { font: font(FONTS.page.name), size: SIZES.page },
    },
  ],
};
