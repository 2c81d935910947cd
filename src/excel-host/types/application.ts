import { invalidArgument } from '../host-error';
import type { Argument, Definition } from '../protocol/definition';
import { calculateIfNeeded, calculateNow } from '../workbook-model/calculate';
import type { WorkbookModel } from '../workbook-model/workbook';
import { oneOf } from './arguments';
import { contentOfBase64 } from './insert-worksheets';
import { make, makeBag, type Targets } from './targets';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

function setMode(model: WorkbookModel, value: unknown): void {
  const mode = MODES.find((each) => each === value);
  if (mode === undefined) throw invalidArgument(`the calculation mode "${String(value)}"`);
  model.calculationMode = mode;
  calculateIfNeeded(model);
}

function sheetsOfFile(base64: Argument | undefined): readonly string[] | undefined {
  if (base64 === undefined || base64 === null) return undefined;
  return contentOfBase64(base64).sheets.map(({ name }) => name);
}

/** Excel itself (Excel.Application). */
export const application: Definition<WorkbookModel> = {
  get: {
    CalculationMode: ({ calculationMode }) => calculationMode,
    CalculationState: ({ calculationNeeded }) => (calculationNeeded ? 'Pending' : 'Done'),
    CalculationEngineVersion: () => 191_029,
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
    CultureInfo: (model) => make('CultureInfo', model),
    IterativeCalculation: (model) =>
      makeBag('IterativeCalculation', {
        path: ['IterativeCalculation'],
        read: () => model.state.documentProperties,
        write: (bag) => {
          model.state.documentProperties = bag;
        },
      }),
  },
  set: { CalculationMode: setMode },
  call: {
    Calculate: (model, [type]) =>
      void calculateNow(
        model,
        oneOf(type, ['Recalculate', 'Full', 'FullRebuild']) === 'Recalculate' ? 'changed' : 'all',
      ),
    SuspendApiCalculationUntilNextSync: (model) => {
      model.calculationSuspended = true;
      return undefined;
    },
    CreateWorkbook: (_model, [base64]) => make('WorkbookCreated', { sheets: sheetsOfFile(base64) }),
    // There is no screen here whose updating could be held back.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** Another workbook that is about to be opened. */
export const workbookCreated: Definition<Targets['WorkbookCreated']> = {
  identity: ({ sheets }) => ({ Id: sheets?.join('/') ?? '' }),
  call: {
    Open: ({ sheets }, _args, { ask }) => {
      ask({ kind: 'open-workbook', sheets });
      return undefined;
    },
  },
};

export const cultureInfo: Definition<WorkbookModel> = {
  get: {
    Name: () => 'zh-CN',
    NumberFormat: (model) => make('NumberFormatInfo', model),
    DatetimeFormat: (model) => make('DatetimeFormatInfo', model),
  },
};

export const numberFormatInfo: Definition<WorkbookModel> = {
  get: {
    NumberDecimalSeparator: () => '.',
    NumberGroupSeparator: () => ',',
  },
};

export const datetimeFormatInfo: Definition<WorkbookModel> = {
  get: {
    DateSeparator: () => '/',
    LongDatePattern: () => 'yyyy"年"m"月"d"日"',
    LongTimePattern: () => 'h:mm:ss',
    ShortDatePattern: () => 'yyyy/m/d',
    TimeSeparator: () => ':',
  },
};
