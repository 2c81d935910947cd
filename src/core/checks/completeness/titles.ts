import type { Sheet } from '../../grid/sheet';
import data from './forms.json';

/** A public form as `forms.json` describes it. */
export interface Form {
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
  /** Words that make it another form. */
  readonly without?: string;
  /** A department without such money shows the form empty and says so. */
  readonly mayBeEmpty?: boolean;
}

export const FORMS: readonly Form[] = data.forms;

/** The rows in which the title of a form stands. */
const TITLE_ROWS = 4;
const LONGEST_TITLE = 60;

function plain(text: string): string {
  return text.replace(/[\s“”"'（）()《》]/g, '');
}

/** The form that a title names: 2024年度财政拨款“三公”经费支出决算表 is form 09. */
function formTitled(title: string): Form | undefined {
  const words = plain(title);
  if (words.length > LONGEST_TITLE || !words.includes('表')) return undefined;
  return FORMS.find(
    (form) =>
      form.words.some((each) => words.includes(each)) &&
      (form.without === undefined || !new RegExp(form.without).test(words)),
  );
}

/** The form that a sheet shows, by the title in its first rows. */
export function formOn(sheet: Sheet): Form | undefined {
  for (let row = 0; row < Math.min(TITLE_ROWS, sheet.rowCount); row += 1) {
    for (let column = 0; column < Math.min(sheet.columnCount, 12); column += 1) {
      const content = sheet.content(row, column);
      const form = typeof content === 'string' ? formTitled(content) : undefined;
      if (form !== undefined) return form;
    }
  }
  return undefined;
}
