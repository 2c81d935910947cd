import { HostError, invalidArgument } from '../host-error';
import { isJsonObject, type JsonObject } from '../json';
import type { Argument, Definition } from '../protocol/definition';
import type { Sheet } from '../workbook-model/sheet';
import { clearUndo } from '../workbook-model/undo';
import type { WorkbookModel } from '../workbook-model/workbook';
import { optionalText, record } from './arguments';

/** What a protected sheet allows at first: nothing but selecting. */
const DEFAULTS: JsonObject = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function requirePassword(kept: string | undefined, given: Argument | undefined): void {
  if (kept !== undefined && kept !== optionalText(given, 'a password')) throw invalidArgument('that password');
}

/** The protection of a sheet (保护工作表). Protecting and unprotecting clear what could be undone. */
export const worksheetProtection: Definition<Sheet> = {
  get: {
    Protected: ({ state }) => state.protection !== undefined,
    Options: ({ state }) => state.protection ?? DEFAULTS,
  },
  call: {
    Protect: (sheet, [options, password], { model }) => {
      if (sheet.state.protection !== undefined)
        throw new HostError('InvalidOperation', 'The sheet is protected already.');
      clearUndo(model);
      const given = options === null || options === undefined ? {} : record(options, 'options');
      sheet.state.protection = { ...DEFAULTS, ...(isJsonObject(given) ? given : {}) };
      sheet.state.protectionPassword = optionalText(password, 'a password');
      model.news.push({ kind: 'protection', sheet });
      return undefined;
    },
    Unprotect: (sheet, [password], { model }) => {
      if (sheet.state.protection === undefined) return undefined;
      requirePassword(sheet.state.protectionPassword, password);
      clearUndo(model);
      sheet.state.protection = undefined;
      sheet.state.protectionPassword = undefined;
      model.news.push({ kind: 'protection', sheet });
      return undefined;
    },
  },
};

/** The protection of the workbook's structure (保护工作簿). */
export const workbookProtection: Definition<WorkbookModel> = {
  get: { Protected: ({ state }) => state.protected },
  call: {
    Protect: (model, [password]) => {
      if (model.state.protected) throw new HostError('InvalidOperation', 'The workbook is protected already.');
      clearUndo(model);
      model.state.protected = true;
      model.state.protectionPassword = optionalText(password, 'a password');
      return undefined;
    },
    Unprotect: (model, [password]) => {
      requirePassword(model.state.protectionPassword, password);
      clearUndo(model);
      model.state.protected = false;
      model.state.protectionPassword = undefined;
      return undefined;
    },
  },
};
