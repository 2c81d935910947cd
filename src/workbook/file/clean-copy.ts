import { type OwnSheet, ownSheetsOf } from '../../core/grid/own-sheets';
import { WorkbookError } from '../port';
import { STATE_NAMESPACE } from '../state-part';
import { removeChildren } from './calculation-edit';
import { stringsUsedIn, withoutStrings } from './forgotten-strings';
import { replaceMarks } from './mark-edit';
import { openPackage, relationshipsOf } from './package';
import { PackageEdit } from './package-edit';
import { mainPart, readXlsx } from './read-xlsx';
import { removePart, withoutCalculation, withoutSheets } from './remove-sheets';
import { referenceTo } from './sheet-references';
import { readWorkbookPart, type SheetEntry } from './workbook-part';

/** What helps to make the report and is not submitted; the report itself is. */
const HELPERS: ReadonlySet<OwnSheet> = new Set<OwnSheet>(['result', 'facts', 'indicators', 'problems', 'templates']);

/** Parts that hold no formulas. */
const WITHOUT_FORMULAS = /^(?:docProps|customXml)\/|sharedStrings\.xml$/i;

function removeState(edit: PackageEdit, main: string): void {
  for (const { type, target } of relationshipsOf(edit, main)) {
    if (type === 'customXml' && edit.text(target)?.includes(STATE_NAMESPACE) === true) removePart(edit, main, target);
  }
}

function removeMarks(edit: PackageEdit, { name, part, type }: SheetEntry): void {
  if (type !== 'worksheet') return;
  const { text } = replaceMarks(part, edit.text(part) ?? '', name, [], () => 0);
  if (text !== undefined) edit.set(part, text);
}

/** Texts that only the removed sheets showed, the order of their calculation, and the list of their names. */
function forgetTraces(
  edit: PackageEdit,
  main: string,
  gone: readonly SheetEntry[],
  kept: readonly SheetEntry[],
  used: ReadonlySet<number>,
): void {
  const target = (type: string) => relationshipsOf(edit, main).find((each) => each.type === type)?.target;
  const strings = target('sharedStrings');
  if (strings !== undefined && used.size > 0) {
    const needed = new Set<number>();
    for (const { part } of kept) stringsUsedIn(edit, part, needed);
    const left = new Set([...used].filter((index) => !needed.has(index)));
    const text = edit.text(strings);
    if (text !== undefined && left.size > 0) edit.set(strings, withoutStrings(strings, text, left));
  }
  const chain = target('calcChain');
  const order = chain === undefined ? undefined : edit.text(chain);
  if (chain !== undefined && order !== undefined) {
    const text = withoutCalculation(chain, order, new Set(gone.map(({ sheetId }) => sheetId)));
    if (text === undefined) removePart(edit, main, chain);
    else if (text !== order) edit.set(chain, text);
  }
  const properties = relationshipsOf(edit, '').find(({ type }) => type === 'extended-properties')?.target;
  if (properties !== undefined)
    removeChildren(edit, properties, (tag) => /^<[^>]*(?:HeadingPairs|TitlesOfParts)>/.test(tag));
}

/**
 * 报送稿: the workbook without marks, result and helper sheets, state and hidden names. All the rest stays as it is.
 * @throws {WorkbookError} `not-writable` where a formula needs a sheet that is taken out (`referred`), where the package is
 * signed, or where no sheet would be left to be seen (`nothing-left`)
 */
export function cleanCopy(bytes: Uint8Array): Uint8Array {
  const own = ownSheetsOf(readXlsx(bytes));
  const edit = new PackageEdit(openPackage(bytes));
  const refuse = (values: Readonly<Record<string, string>>) => new WorkbookError('not-writable', values);
  const main = mainPart(edit.base);
  const sheets = readWorkbookPart(edit, main)?.sheets ?? [];
  const isHelper = ({ name }: SheetEntry) => HELPERS.has(own.get(name) ?? 'report');
  const [gone, kept] = [sheets.filter(isHelper), sheets.filter((sheet) => !isHelper(sheet))];
  if (kept.every(({ hidden }) => hidden)) throw refuse({ reason: 'nothing-left' });
  const used = new Set<number>();
  for (const { part } of gone) stringsUsedIn(edit, part, used);
  for (const { part } of gone) removePart(edit, main, part);
  for (const sheet of kept) removeMarks(edit, sheet);
  removeState(edit, main);
  const text = edit.text(main) ?? '';
  const removed = new Set(sheets.flatMap((sheet, index) => (isHelper(sheet) ? [index] : [])));
  if (removed.size > 0 || text.includes('_ecr_')) edit.set(main, withoutSheets(main, text, removed));
  if (gone.length > 0) {
    const parts = edit.base.entries
      .map(({ name }) => name)
      .filter((name) => /\.xml$/i.test(name) && !WITHOUT_FORMULAS.test(name));
    const referred = referenceTo(
      gone.map(({ name }) => name),
      edit,
      parts,
      kept,
    );
    if (referred !== undefined) throw refuse({ reason: 'referred', ...referred });
    forgetTraces(edit, main, gone, kept, used);
  }
  const isSigned = edit.base.entries.some(({ name }) => name.startsWith('_xmlsignatures/'));
  if (isSigned && edit.isChanged) throw refuse({ reason: 'signed' });
  return edit.bytes();
}
