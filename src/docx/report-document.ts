import type { Paragraph, Table } from 'docx';
import type { Report } from '../core/report/report';
import { finishPackage } from './finish-package';
import { type DocumentBlock, layOutDocument } from './layout';
import { PAGE, SIZES, STYLES } from './page';
import { fieldTable, gridTable } from './tables';
import { writable } from './writable';

type Library = typeof import('docx');

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
    case 'closing':
      return fieldTable(library, block.fields, block.kind === 'closing');
    case 'table':
      return gridTable(library, block.rows);
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

/** Something stands before the closing block and behind a table, so that neither sticks to what is beside it. */
function spaced(library: Library, block: DocumentBlock): readonly (Paragraph | Table)[] {
  const space = new library.Paragraph({ style: 'Space', text: '' });
  if (block.kind === 'closing') return [space, blockOf(library, block)];
  return block.kind === 'table' ? [blockOf(library, block), space] : [blockOf(library, block)];
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
        children: layOutDocument(report).flatMap((block) => spaced(library, block)),
      },
    ],
  });
  const packed = await (await library.Packer.toBlob(document)).arrayBuffer();
  return finishPackage(new Uint8Array(packed), unitSigns(report));
}
