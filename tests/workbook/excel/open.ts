import { areaName, cellName } from '../../../src/core/grid/address';
import type { HostOptions } from '../../../src/excel-host/host';
import { contentOf } from '../../../src/excel-host/workbook-content';
import { bagAt } from '../../../src/excel-host/workbook-model/bag';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import type { Requirements } from '../../../src/workbook/excel/newer-api';
import { markSeverity } from '../../../src/workbook/mark-look';
import type { Mark } from '../../../src/workbook/port';
import { type OpenExcel, openExcel, sheet, type } from '../../excel-host/open-excel';
import type { OpenWorkbook, StartSheet } from '../contract/fixtures';

export interface OpenInExcel extends OpenWorkbook, OpenExcel {
  /** Requests sent since the last call. */
  requests(): number;
}

/** The marks that stand in the host's workbook, cell by cell. */
function marksIn({ model }: OpenExcel): readonly Mark[] {
  return model.state.sheets.flatMap(({ state }) =>
    state.conditionalFormats.flatMap((format): Mark[] => {
      const severity = markSeverity(String(bagAt(format.details, ['Custom', 'Rule']).values.get('Formula') ?? ''));
      if (severity === undefined) return [];
      return format.areas.flatMap(({ top, left, bottom, right }) => {
        const marks: Mark[] = [];
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1)
            marks.push({ at: { sheet: state.name, row, column }, severity });
        }
        return marks;
      });
    }),
  );
}

/** A workbook in the in-memory Excel behind the port on the real office.js. */
export async function openInExcel(
  sheets: readonly StartSheet[],
  options: HostOptions = {},
  requirements?: Requirements,
): Promise<OpenInExcel> {
  const excel = await openExcel(
    options,
    sheets.map(({ name }) => name),
  );
  await excel.run(async (context) => {
    for (const { name, formats = {} } of sheets) {
      for (const [cell, format] of Object.entries(formats)) {
        context.workbook.worksheets.getItem(name).getRange(cell).numberFormat = [[format]];
      }
    }
    await context.sync();
  });
  for (const { name, rows } of sheets) {
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width > 0)
      type(excel.model, name, areaName({ top: 0, left: 0, bottom: rows.length - 1, right: width - 1 }), rows);
  }
  await excel.run(async (context) => {
    for (const start of sheets) {
      const worksheet = context.workbook.worksheets.getItem(start.name);
      for (const area of start.merges ?? []) worksheet.getRange(areaName(area)).merge();
      if (start.protected === true) worksheet.protection.protect();
    }
    await context.sync();
  });
  let counted = excel.host.counts.requests;
  return {
    ...excel,
    port: createExcelWorkbook(excel.office.Excel, requirements ?? excel.office.Office.context.requirements),
    look: () => contentOf(excel.model),
    marks: () => marksIn(excel),
    enter: async (at, content) =>
      type(excel.model, sheet(excel.model, at.sheet).state.name, cellName(at.row, at.column), [[content]]),
    requests: () => {
      const count = excel.host.counts.requests - counted;
      counted = excel.host.counts.requests;
      return count;
    },
  };
}
