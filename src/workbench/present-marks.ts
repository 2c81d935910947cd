import type { Json } from '../excel-host/json';
import { bagAt, emptyBag, withValue } from '../excel-host/workbook-model/bag';
import type { ConditionalFormat, Sheet } from '../excel-host/workbook-model/sheet';
import { newId, sheetNamed, type WorkbookModel } from '../excel-host/workbook-model/workbook';
import { replaceMarks } from '../workbook/file/mark-edit';
import { openPackage } from '../workbook/file/package';
import { mainPart } from '../workbook/file/read-xlsx';
import { readWorkbookPart } from '../workbook/file/workbook-part';
import { MARK_LOOKS, markFormula, markSeverity } from '../workbook/mark-look';
import type { Mark } from '../workbook/port';

const RULE = ['Custom', 'Rule'];
const FORMAT = ['Custom', 'Format'];

function marksOfSheet({ state }: Sheet): readonly Mark[] {
  return state.conditionalFormats.flatMap(({ details, areas }): Mark[] => {
    const formula: Json | undefined = bagAt(details, RULE).values.get('Formula');
    const severity = typeof formula === 'string' ? markSeverity(formula) : undefined;
    if (severity === undefined) return [];
    return areas.flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index): Mark => {
        const width = right - left + 1;
        const at = { sheet: state.name, row: top + Math.floor(index / width), column: left + (index % width) };
        return { at, severity };
      }),
    );
  });
}

/** The marks (标记) that the workbook bears now, in the order of its cells. */
export function presentMarks({ state }: WorkbookModel): readonly Mark[] {
  return state.sheets.flatMap((sheet) =>
    [...marksOfSheet(sheet)].sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column),
  );
}

function formatOf(model: WorkbookModel, { at, severity }: Mark): ConditionalFormat {
  const { fill, text } = MARK_LOOKS[severity];
  const rule = withValue(emptyBag, RULE, 'Formula', `=${markFormula(severity)}`);
  const filled = withValue(rule, [...FORMAT, 'Fill'], 'Color', `#${fill}`);
  return {
    id: newId(model),
    type: 'Custom',
    areas: [{ top: at.row, left: at.column, bottom: at.row, right: at.column }],
    stopIfTrue: false,
    details: withValue(filled, [...FORMAT, 'Font'], 'Color', `#${text}`),
  };
}

/** Shows the marks that a file bears from an earlier day in a workbook that was just opened from it. @throws {WorkbookError} `corrupt` */
export function applyMarks(model: WorkbookModel, bytes: Uint8Array): void {
  const file = openPackage(bytes);
  for (const { name, part, type } of readWorkbookPart(file, mainPart(file))?.sheets ?? []) {
    const sheet = sheetNamed(model, name);
    const text = type === 'worksheet' ? file.text(part) : undefined;
    if (sheet === undefined || text === undefined) continue;
    const { before } = replaceMarks(part, text, name, [], () => 0);
    if (before.length > 0) sheet.state.conditionalFormats = before.map((mark) => formatOf(model, mark));
  }
}
