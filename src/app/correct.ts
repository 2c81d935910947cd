import type { Area } from '../core/grid/address';
import type { Anchor, WorkbookPort, WriteReceipt } from '../workbook/port';
import { type AnchorKind, type AnchorName, freeNames, takesAnchors } from './anchors';
import type { Checked } from './check';
import { remember } from './remember';
import type { StoredCorrection } from './state';

function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function isSamePlace(one: StoredCorrection, other: StoredCorrection): boolean {
  return one.sheet === other.sheet && overlap(one.area, other.area);
}

/** A later word on the same place replaces the earlier one, except that roles given one by one add up. */
function merged(earlier: readonly StoredCorrection[], correction: StoredCorrection): StoredCorrection {
  if (correction.notATable === true) return correction;
  const roles = Object.assign({}, ...earlier.map((each) => each.roles ?? {}), correction.roles ?? {});
  const lines = Object.assign({}, ...earlier.map(({ anchors }) => anchors?.lines ?? {}));
  const table = earlier.find(({ anchors }) => anchors !== undefined)?.anchors?.table;
  return {
    ...Object.assign({}, ...earlier.map(({ notATable, anchors, ...rest }) => rest)),
    ...correction,
    roles,
    ...(table === undefined ? {} : { anchors: { table, lines } }),
  };
}

/** The correction with names for its area and its lines; those that it has stay where they have moved to. */
function anchored(correction: StoredCorrection, free: (kind: AnchorKind) => AnchorName) {
  const { sheet, area, transposed, roles = {} } = correction;
  const table = correction.anchors?.table ?? free('table');
  const added: Anchor[] = [{ name: table, place: { sheet, area } }];
  const lines = Object.keys(roles).map((index): readonly [string, AnchorName] => {
    const known = correction.anchors?.lines[index];
    if (known !== undefined) return [index, known];
    const name = free('column');
    const at = Number(index);
    const line = transposed === true ? { ...area, top: at, bottom: at } : { ...area, left: at, right: at };
    added.push({ name, place: { sheet, area: line } });
    return [index, name];
  });
  return { correction: { ...correction, anchors: { table, lines: Object.fromEntries(lines) } }, added };
}

/**
 * Keeps what the clerk said about a table (人工更正识别结果), under hidden names that follow inserted rows and columns. What
 * was kept in numbers before gets such names, too.
 * @throws {WorkbookError}
 */
export async function correctTable(
  port: WorkbookPort,
  checked: Checked,
  correction: StoredCorrection,
): Promise<WriteReceipt> {
  const { state, result, reading } = checked;
  const table = result.tables.find(
    (each) => each.sheet.name === correction.sheet && overlap(each.area, correction.area),
  );
  const said = table?.orientation === 'columns' ? { ...correction, transposed: true } : correction;
  const earlier = state.corrections.filter((each) => isSamePlace(each, said));
  const others = state.corrections.filter((each) => !isSamePlace(each, said));
  const free = freeNames(reading.content.names);
  const added: Anchor[] = [];
  const keep = (each: StoredCorrection): StoredCorrection => {
    const { anchors, ...inNumbers } = each;
    if (!takesAnchors(reading.content, each.sheet)) return inNumbers;
    const kept = anchored(each, free);
    added.push(...kept.added);
    return kept.correction;
  };
  const corrections = [
    ...others.map((each) => (each.anchors === undefined ? keep(each) : each)),
    keep(merged(earlier, said)),
  ];
  return port.write(remember(checked, { corrections }, added));
}
