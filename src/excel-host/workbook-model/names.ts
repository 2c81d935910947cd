import { HostError, invalidArgument } from '../host-error';
import { readArea } from './address-text';
import type { Sheet } from './sheet';
import { noteState } from './undo';
import type { DefinedName, WorkbookModel } from './workbook';

const LONGEST_NAME = 255;

/** The name of one scope, without regard to case. */
export function nameFound(model: WorkbookModel, name: string, sheet: Sheet | undefined): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return model.state.names.find((each) => each.sheet === sheet && each.name.toLowerCase() === wanted);
}

function requireName(name: string): void {
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST_NAME;
  if (!shaped || readArea(name) !== undefined || /^(?:[rc]|r\d*c\d*)$/i.test(name))
    throw invalidArgument(`the name "${name}"`);
}

function requireFormula(model: WorkbookModel, formula: string): void {
  if (!model.calculation.isFormula(formula)) throw invalidArgument('a formula that Excel can not read');
}

/** Defines a name for the workbook or for one sheet. @throws {HostError} */
export function addName(
  model: WorkbookModel,
  name: string,
  sheet: Sheet | undefined,
  formula: string,
  comment: string,
): void {
  requireName(name);
  requireFormula(model, formula);
  if (nameFound(model, name, sheet) !== undefined) {
    throw new HostError('ItemAlreadyExists', `There is already a name "${name}".`);
  }
  noteState(model);
  model.state.names = [...model.state.names, { name, sheet, formula, visible: true, comment }];
  model.calculation.setName(name, sheet?.state.name, formula);
  model.calculationNeeded = true;
}

/** @throws {HostError} `ItemNotFound` */
export function changeName(
  model: WorkbookModel,
  name: string,
  sheet: Sheet | undefined,
  change: Partial<Pick<DefinedName, 'formula' | 'visible' | 'comment'>>,
): void {
  const found = nameFound(model, name, sheet);
  if (found === undefined) throw new HostError('ItemNotFound', `There is no name "${name}".`);
  if (change.formula !== undefined) requireFormula(model, change.formula);
  noteState(model);
  model.state.names = model.state.names.map((each) => (each === found ? { ...each, ...change } : each));
  if (change.formula === undefined) return;
  model.calculation.setName(found.name, sheet?.state.name, change.formula);
  model.calculationNeeded = true;
}

/** Removes a name; formulas that use it come to `#NAME?`. @throws {HostError} `ItemNotFound` */
export function removeName(model: WorkbookModel, name: string, sheet: Sheet | undefined): void {
  const found = nameFound(model, name, sheet);
  if (found === undefined) throw new HostError('ItemNotFound', `There is no name "${name}".`);
  noteState(model);
  model.state.names = model.state.names.filter((each) => each !== found);
  model.calculation.removeName(found.name, sheet?.state.name);
  model.calculationNeeded = true;
}
