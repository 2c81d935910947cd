import type { Area } from '../../core/grid/address';
import { HostError, invalidArgument } from '../host-error';
import type { Context } from '../protocol/context';
import type { Argument } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { readArea, splitAddress } from '../workbook-model/address-text';
import type { Sheet } from '../workbook-model/sheet';
import { sheetNamed, type TrackedArea, type WorkbookModel } from '../workbook-model/workbook';
import { make, targetOf } from './targets';

/** The present place of a range. @throws {HostError} `InvalidReference` when its cells were deleted */
export function areaOf(tracked: TrackedArea): Area {
  if (tracked.area === undefined) throw new HostError('InvalidReference', 'The cells of the range were deleted.');
  return tracked.area;
}

export function rangeOn(context: Context, sheet: Sheet, area: Area): ExcelObject {
  return make('Range', context.track(sheet, area));
}

export function areasOn(context: Context, sheet: Sheet, areas: readonly Area[]): ExcelObject {
  return make('RangeAreas', { sheet, parts: areas.map((area) => context.track(sheet, area)) });
}

/** The area that a defined name stands for, if it stands for one. */
function areaOfName(
  model: WorkbookModel,
  sheet: Sheet | undefined,
  name: string,
): { readonly sheet: Sheet; readonly area: Area } | undefined {
  const wanted = name.toLowerCase();
  const named = (scope: Sheet | undefined) =>
    model.state.names.find((each) => each.sheet === scope && each.name.toLowerCase() === wanted);
  const found = (sheet && named(sheet)) ?? named(undefined);
  return found === undefined ? undefined : areaOfReference(model, found.formula);
}

/** The area that a formula such as `=表!$A$1:$B$2` spells. */
export function areaOfReference(
  model: WorkbookModel,
  formula: string,
): { readonly sheet: Sheet; readonly area: Area } | undefined {
  const { sheet: name, address } = splitAddress(formula);
  const sheet = name === undefined ? undefined : sheetNamed(model, name);
  const area = readArea(address);
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}

/** An address or name as a program gives it, on a sheet or with one. @throws {HostError} */
export function readAddress(
  model: WorkbookModel,
  sheet: Sheet,
  address: string,
): { readonly sheet: Sheet; readonly area: Area } {
  const { sheet: name, address: local } = splitAddress(address);
  const found = name === undefined ? sheet : sheetNamed(model, name);
  if (found === undefined) throw new HostError('ItemNotFound', `There is no sheet "${name}".`);
  const area = readArea(local);
  if (area !== undefined) {
    // A range of a worksheet is on that worksheet, whatever the address says.
    if (found !== sheet) throw invalidArgument(`the address "${address}" of another sheet`);
    return { sheet: found, area };
  }
  const named = areaOfName(model, found, local);
  if (named === undefined) throw invalidArgument(`the address "${address}"`);
  return named;
}

/** A range given as an object or as its address. @throws {HostError} */
export function rangeArgument(model: WorkbookModel, sheet: Sheet, argument: Argument | undefined): TrackedArea {
  const tracked = targetOf(argument, 'Range');
  if (tracked !== undefined) return tracked;
  if (typeof argument !== 'string') throw invalidArgument('a range that is neither a range nor an address');
  const { sheet: name } = splitAddress(argument);
  const owner = name === undefined ? sheet : (sheetNamed(model, name) ?? sheet);
  return readAddress(model, owner, argument);
}

/** Areas written with commas between them, or one name. @throws {HostError} */
export function readAreas(model: WorkbookModel, sheet: Sheet, addresses: string): readonly Area[] {
  return addresses.split(',').map((address) => readAddress(model, sheet, address.trim()).area);
}
