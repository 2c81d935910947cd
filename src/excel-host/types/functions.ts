import { isCellError } from '../../core/grid/cell';
import { invalidArgument } from '../host-error';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import { addressWithSheet } from '../workbook-model/address-text';
import type { WorkbookModel } from '../workbook-model/workbook';
import { areaOf } from './addressing';
import { make, type Targets, targetOf } from './targets';

/** An argument as it is written in a formula. */
function written(argument: Argument): string {
  const range = targetOf(argument, 'Range');
  if (range !== undefined) return addressWithSheet(range.sheet.state.name, areaOf(range));
  const result = targetOf(argument, 'FunctionResult');
  if (result !== undefined) return result.formula;
  if (Array.isArray(argument)) return argument.map(written).join(',');
  if (argument === null) return '';
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument === 'number' || typeof argument === 'boolean') return String(argument).toUpperCase();
  throw invalidArgument('an argument of a worksheet function');
}

/** Calls a worksheet function by its name on the wire, such as `Ceiling_Math`. */
function call(_model: WorkbookModel, name: string, args: readonly Argument[]): ExcelObject {
  const formula = `${name.replaceAll('_', '.').toUpperCase()}(${args.map(written).join(',').replace(/,+$/, '')})`;
  return make('FunctionResult', { formula });
}

/** The functions of worksheets (Excel.Functions, 工作表函数), calculated by the engine that calculates cells. */
export const functions: Definition<WorkbookModel> = { callOther: call };

function evaluate({ formula }: Targets['FunctionResult'], { model }: Context) {
  return model.calculation.evaluate(`=${formula}`, { sheet: model.active.state.name, row: 0, column: 0 });
}

export const functionResult: Definition<Targets['FunctionResult']> = {
  get: {
    Value: (target, context) => {
      const value = evaluate(target, context);
      return isCellError(value) ? null : (value ?? 0);
    },
    Error: (target, context) => {
      const value = evaluate(target, context);
      return isCellError(value) ? value.error : '';
    },
  },
};
