import type { Paragraph, Table } from 'docx';
import type { Report } from '../core/report/report';
import { finishPackage } from './finish-package';
import { type DocumentBlock, type DocumentField, layOutDocument } from './layout';
import { PAGE, SIZES, STYLES, TEXT_WIDTH } from './page';

type Library = typeof import('docx');

const LABEL_WIDTH = 2400;
/** Between the text of a cell and its border, in twips. */
const CELL_MARGIN = { left: 120, right: 120, top: 60, bottom: 60 };

/** What XML cannot hold is left out (控制字符). */
function writable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

function fieldTable({ Paragraph, Table, TableCell, TableRow }: Library, fields: readonly DocumentField[]): Table {
  const cell = (width: number, style: string, texts: readonly string[]) =>
    new TableCell({
      width: { size: width, type: 'dxa' },
      margins: CELL_MARGIN,
      verticalAlign: 'center',
      children: (texts.length > 0 ? texts : ['']).map((text) => new Paragraph({ style, text: writable(text) })),
    });
  const widths = [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH] as const;
  return new Table({
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: [...widths],
    layout: 'fixed',
    rows: fields.map(
      ({ label, texts }) =>
        new TableRow({ children: [cell(widths[0], 'FieldLabel', [label]), cell(widths[1], 'FieldText', texts)] }),
    ),
  });
}

function blockOf(library: Library, block: DocumentBlock): Paragraph | Table {
  const { HeadingLevel, Paragraph, TextRun } = library;
  switch (block.kind) {
    case 'title': {
      const runs = block.lines.map(
        (line, index) => new TextRun({ text: writable(line), ...(index === 0 ? {} : { break: 1 }) }),
      );
      return new Paragraph({ heading: HeadingLevel.TITLE, children: runs });
    }
    case 'fields':
      return fieldTable(library, block.fields);
    case 'section':
      return new Paragraph({ heading: HeadingLevel.HEADING_1, text: writable(block.text) });
    case 'part':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, text: writable(block.text) });
    case 'point':
      return new Paragraph({ heading: HeadingLevel.HEADING_3, text: writable(block.text) });
    case 'body':
      return new Paragraph({ style: 'Body', text: writable(block.text) });
  }
}

/** — 1 —, a character away from the outer edge of the page (页码：单页居右空一字，双页居左空一字). */
function pageNumber({ Footer, PageNumber, Paragraph, TextRun }: Library, side: 'left' | 'right') {
  const children = [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })];
  const indent = { [side]: SIZES.page * 10 };
  return new Footer({ children: [new Paragraph({ style: 'PageNumber', alignment: side, indent, children })] });
}

/** The signs that the units of the report's figures consist of. */
function unitSigns({ sections }: Report): string {
  const paragraphs = sections.flatMap(({ parts }) => parts.flatMap((part) => part.paragraphs));
  return paragraphs.flatMap(({ figures }) => figures.map(({ unit }) => unit)).join('');
}

/**
 * The report as a .docx in the layout of official documents (公文格式, GB/T 9704—2012): page, fonts and line distances of
 * the standard, its levels of headings, its page numbers; the fields of the form are tables. The same report gives the
 * same bytes. The library is loaded on the first call.
 */
export async function createReportDocument(report: Report): Promise<Uint8Array> {
  const library = await import('docx');
  const document = new library.Document({
    title: writable(report.title),
    evenAndOddHeaderAndFooters: true,
    styles: STYLES,
    sections: [
      {
        properties: PAGE,
        footers: { default: pageNumber(library, 'right'), even: pageNumber(library, 'left') },
        children: layOutDocument(report).map((block) => blockOf(library, block)),
      },
    ],
  });
  const packed = await (await library.Packer.toBlob(document)).arrayBuffer();
  return finishPackage(new Uint8Array(packed), unitSigns(report));
}
