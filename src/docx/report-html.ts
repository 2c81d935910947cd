import type { Report } from '../core/report/report';
import { type DocumentBlock, type DocumentField, layOutDocument } from './layout';
import { FONTS, SIZES } from './page';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function style(face: { readonly name: string; readonly instead: string }, size: number, rest: string): string {
  return `font-family:'${face.name}','${face.instead}';font-size:${size / 2}pt;line-height:28.9pt;margin:0;${rest}`;
}

const INDENT = 'text-indent:2em';

function tableOf(fields: readonly DocumentField[]): string {
  const cell = (face: { readonly name: string; readonly instead: string }, width: string, texts: readonly string[]) => {
    const lines = texts.map((text) => `<p style="${style(face, SIZES.body, '')}">${escaped(text)}</p>`);
    return `<td style="border:1px solid #000;padding:2pt 6pt" width="${width}">${lines.join('')}</td>`;
  };
  const rows = fields.map(
    ({ label, texts }) => `<tr>${cell(FONTS.section, '27%', [label])}${cell(FONTS.body, '73%', texts)}</tr>`,
  );
  return `<table style="border-collapse:collapse;width:100%">${rows.join('')}</table>`;
}

function gridOf(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const row = (cells: readonly string[], face: { readonly name: string; readonly instead: string }) => {
    const each = Array.from({ length: columns }, (_, column) => {
      const text = `<p style="${style(face, SIZES.table, '')}">${escaped(cells[column] ?? '')}</p>`;
      return `<td style="border:1px solid #000;padding:2pt 4pt">${text}</td>`;
    });
    return `<tr>${each.join('')}</tr>`;
  };
  const lines = rows.map((cells, index) => row(cells, index === 0 ? FONTS.section : FONTS.body));
  return `<table style="border-collapse:collapse;width:100%">${lines.join('')}</table>`;
}

function htmlOf(block: DocumentBlock): string {
  switch (block.kind) {
    case 'title': {
      const look = style(FONTS.title, SIZES.title, 'text-align:center');
      return `<h1 style="${look};font-weight:normal">${block.lines.map(escaped).join('<br>')}</h1>`;
    }
    case 'fields':
    case 'closing':
      return tableOf(block.fields);
    case 'table':
      return gridOf(block.rows);
    case 'section':
      return `<h2 style="${style(FONTS.section, SIZES.body, INDENT)};font-weight:normal">${escaped(block.text)}</h2>`;
    case 'part':
      return `<h3 style="${style(FONTS.part, SIZES.body, INDENT)};font-weight:normal">${escaped(block.text)}</h3>`;
    case 'point':
    case 'body':
      return `<p style="${style(FONTS.body, SIZES.body, INDENT)}">${escaped(block.text)}</p>`;
  }
}

function wordsOf(block: DocumentBlock): string {
  if (block.kind === 'title') return block.lines.join('');
  if (block.kind === 'table') return block.rows.map((cells) => cells.join('\t')).join('\n');
  if (block.kind !== 'fields' && block.kind !== 'closing') return block.text;
  return block.fields.map(({ label, texts }) => `${label}\t${texts.join('\n\t')}`).join('\n');
}

/** The report to be pasted into Word or WPS (带格式文本): as HTML that looks like the document, and as plain text. */
export function formattedReport(report: Report): { readonly html: string; readonly text: string } {
  const blocks = layOutDocument(report);
  return { html: blocks.map(htmlOf).join('\n'), text: blocks.map(wordsOf).join('\n') };
}
