import { areaName, columnLetters } from '../../../../src/core/grid/address';
import type { Table } from '../../../../src/core/tables/table';

const SIGNS = { detail: '', total: 'T', subtotal: 'S', 'of-which': 'o', balance: 'b', 'grand-total': 'G' } as const;

/** The reading of a table in three lines, as the text files have it. */
export function readingOf(table: Table): readonly string[] {
  const { area, kind, orientation, unit, currentYear, priorYear, confirmed, fields, items } = table;
  const isSplit = new Set(fields.flatMap((field) => field.unit ?? [])).size > 1;
  const roles = fields.map((field) => {
    const place = orientation === 'rows' ? columnLetters(field.index) : String(field.index + 1);
    return `${place}:${field.role}${isSplit && field.unit !== null ? `(${field.unit})` : ''}`;
  });
  return [
    `${areaName(area)} ${kind} ${orientation} ${unit ?? '-'} ${currentYear ?? '-'}/${priorYear ?? '-'} ${confirmed ? 'ok' : 'ask'}`,
    roles.join(' '),
    items.map((item) => SIGNS[item.kind] || String(item.level)).join(''),
  ];
}
