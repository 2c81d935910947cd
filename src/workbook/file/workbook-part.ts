import type { DefinedName } from '../../core/grid/sheet';
import { WorkbookError } from '../port';
import { COUNT_LIMITS } from './limits';
import { type Parts, type Relationship, relationshipsOf } from './package';
import { scanXml } from './xml-scanner';
import type { XmlTag } from './xml-tag';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet"; "" when the reference leads nowhere. */
  readonly type: string;
  readonly part: string;
  readonly sheetId: number;
}

/** What stands in the workbook part (workbook.xml). */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly calculation: 'automatic' | 'manual';
  /** Dates count from 1904 instead of 1900. */
  readonly from1904: boolean;
  readonly relationships: readonly Relationship[];
}

/** @example isOn('true') // → true */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

function sheetEntry(tag: XmlTag, relationships: ReadonlyMap<string, Relationship>): SheetEntry {
  const reference = relationships.get(tag.attribute('id') ?? '');
  const state = tag.attribute('state');
  return {
    name: tag.attribute('name') ?? '',
    hidden: state === 'hidden' || state === 'veryHidden',
    type: reference?.type ?? '',
    part: reference?.target ?? '',
    sheetId: Number(tag.attribute('sheetId') ?? 0),
  };
}

/** Reads the workbook part `name`. @throws {WorkbookError} `corrupt`, `too-large` */
export function readWorkbookPart(parts: Parts, name: string): WorkbookPart | undefined {
  const text = parts.text(name);
  if (text === undefined) return undefined;
  const relationships = relationshipsOf(parts, name);
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  const ofSheets: DefinedName[] = [];
  let calculation: WorkbookPart['calculation'] = 'automatic';
  let from1904 = false;
  let current: { name: string; hidden: boolean; reference: string; isLocal: boolean } | undefined;
  scanXml(name, text, {
    open: (tag) => {
      if (tag.name === 'sheet') sheets.push(sheetEntry(tag, byId));
      else if (tag.name === 'calcPr' && tag.attribute('calcMode') === 'manual') calculation = 'manual';
      else if (tag.name === 'workbookPr') from1904 = isOn(tag.attribute('date1904'));
      else if (tag.name === 'definedName') {
        if (names.length + ofSheets.length >= COUNT_LIMITS.names) throw new WorkbookError('too-large', { part: name });
        const isLocal = tag.attribute('localSheetId') !== undefined;
        current = { name: tag.attribute('name') ?? '', hidden: isOn(tag.attribute('hidden')), reference: '', isLocal };
      }
    },
    text: (piece) => {
      if (current !== undefined) current.reference += piece;
    },
    close: (tagName) => {
      if (tagName !== 'definedName' || current === undefined) return;
      // Print areas and the like are settings, not names that a person gave.
      const { isLocal, ...name } = current;
      if (!name.name.startsWith('_xlnm.')) (isLocal ? ofSheets : names).push(name);
      current = undefined;
    },
  });
  // A part that stands for many sheets would be read many times over.
  const worksheets = sheets.filter(({ type }) => type === 'worksheet').map(({ part }) => part.toLowerCase());
  if (new Set(worksheets).size < worksheets.length) throw new WorkbookError('corrupt', { part: name });
  // Copying a sheet copies names into it; those of the whole workbook come first.
  return { sheets, names: [...names, ...ofSheets], calculation, from1904, relationships };
}
