import { ownSheetsOf } from '../grid/own-sheets';
import { slipsOf } from '../prose/slips';
import { textsOf } from '../prose/texts';
import type { Check, Statement } from './check';

/** 文字残留: leftovers of templates, missing and doubled units, undecided words, repealed rules. */
export const wording: Check = {
  id: 'wording',
  severity: 'warning',
  parameters: [],
  inspect({ content, sheets }) {
    const own = ownSheetsOf(content);
    const reports = content.sheets.filter((sheet) => own.get(sheet.name) === 'report');
    const statements: Statement[] = [];
    let looked = 0;
    for (const sheet of new Set([...sheets, ...reports])) {
      for (const { at, text } of textsOf(sheet)) {
        looked += 1;
        for (const { kind, quote, values } of slipsOf(text)) {
          const message = { key: `checks.wording.${kind}`, values: { quote, ...values } };
          statements.push({ cells: [at], table: null, actual: quote, message });
        }
      }
    }
    return { looked, statements };
  },
};
