import type { Area } from '../core/grid/address';
import type { WorkbookPort, WriteReceipt } from '../workbook/port';
import type { Checked } from './check';
import { remember } from './remember';
import type { StoredCorrection } from './state';

function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/**
 * Keeps what the clerk said about a table (人工更正识别结果). A later word on the same place replaces the earlier one,
 * except that roles given one by one add up.
 * @throws {WorkbookError}
 */
export async function correctTable(
  port: WorkbookPort,
  checked: Checked,
  correction: StoredCorrection,
): Promise<WriteReceipt> {
  const isSamePlace = (each: StoredCorrection) =>
    each.sheet === correction.sheet && overlap(each.area, correction.area);
  const earlier = checked.state.corrections.filter(isSamePlace);
  const roles = Object.assign({}, ...earlier.map((each) => each.roles ?? {}), correction.roles ?? {});
  const merged: StoredCorrection = {
    ...(correction.notATable === true ? {} : Object.assign({}, ...earlier.map(({ notATable, ...rest }) => rest))),
    ...correction,
    ...(correction.notATable === true ? {} : { roles }),
  };
  const others = checked.state.corrections.filter((each) => !isSamePlace(each));
  return port.write(remember(checked, { corrections: [...others, merged] }));
}
