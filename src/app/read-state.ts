import { CHECK_IDS } from '../core/checks/check-id';
import { MONEY_UNITS } from '../core/figures/unit';
import type { Message } from '../core/findings/message';
import type { Area } from '../core/grid/address';
import type { DefinedName } from '../core/grid/sheet';
import { ROLES, type Role, TABLE_KINDS } from '../core/tables/table';
import type { Place } from '../workbook/port';
import { type AnchorName, anchoredPlace, isAnchorName } from './anchors';
import {
  EMPTY_STATE,
  type State,
  type StoredAcceptance,
  type StoredCorrection,
  type StoredParagraph,
  type StoredReportTable,
} from './state';

type Unknown = Readonly<Record<string, unknown>>;
type Names = readonly DefinedName[];

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function listOf<T>(value: unknown, read: (entry: Unknown) => T | undefined): T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => (isRecord(entry) ? (read(entry) ?? []) : []));
}

function readArea(value: unknown): Area | undefined {
  if (!isRecord(value)) return undefined;
  const { top, left, bottom, right } = value;
  const whole = (side: unknown): side is number => Number.isInteger(side) && Number(side) >= 0;
  return whole(top) && whole(left) && whole(bottom) && whole(right) ? { top, left, bottom, right } : undefined;
}

/** A place in numbers, as the first form of the state has them all and protected sheets still do. */
function readPlace({ sheet, area }: Unknown): Place | undefined {
  const rectangle = readArea(area);
  return typeof sheet === 'string' && rectangle !== undefined ? { sheet, area: rectangle } : undefined;
}

interface Line {
  readonly index: string;
  readonly role: Role;
  readonly anchor?: AnchorName;
}

/** The roles of lines, which are known by a name or, in the first form, by their number. */
function readLines(value: unknown, names: Names, isTransposed: boolean): readonly Line[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, word]): Line[] => {
    const role = ROLES.find((each) => each === word);
    if (role === undefined) return [];
    if (/^\d{1,7}$/.test(key)) return [{ index: key, role }];
    const area = isAnchorName(key) ? anchoredPlace(names, key)?.area : undefined;
    if (area === undefined || !isAnchorName(key)) return [];
    return [{ index: String(isTransposed ? area.top : area.left), role, anchor: key }];
  });
}

function readCorrection(entry: Unknown, names: Names): StoredCorrection | undefined {
  const { anchor } = entry;
  const place = isAnchorName(anchor) ? anchoredPlace(names, anchor) : readPlace(entry);
  if (place === undefined) return undefined;
  const kind = TABLE_KINDS.find((each) => each === entry.kind);
  const unit = MONEY_UNITS.find((each) => each === entry.unit);
  const lines = readLines(entry.roles, names, entry.transposed === true);
  const lineAnchors = lines.flatMap((line) => (line.anchor === undefined ? [] : [[line.index, line.anchor] as const]));
  return {
    ...place,
    ...(entry.notATable === true ? { notATable: true } : {}),
    ...(entry.transposed === true ? { transposed: true } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(unit === undefined ? {} : { unit }),
    ...(typeof entry.currentYear === 'number' ? { currentYear: entry.currentYear } : {}),
    ...(isRecord(entry.roles) ? { roles: Object.fromEntries(lines.map(({ index, role }) => [index, role])) } : {}),
    ...(isAnchorName(anchor) ? { anchors: { table: anchor, lines: Object.fromEntries(lineAnchors) } } : {}),
  };
}

function readMessage(value: unknown): Message | undefined {
  if (!isRecord(value) || typeof value.key !== 'string' || !isRecord(value.values)) return undefined;
  const values = Object.entries(value.values).flatMap(([name, word]) =>
    typeof word === 'string' ? [[name, word]] : [],
  );
  return { key: value.key, values: Object.fromEntries(values) };
}

function readAcceptance(entry: Unknown, names: Names): StoredAcceptance | undefined {
  const finding = text(entry.finding);
  const reason = text(entry.reason);
  if (finding === null || reason === null) return undefined;
  const acceptance = { finding, reason, expected: text(entry.expected), actual: text(entry.actual) };
  const { anchor } = entry;
  if (!isAnchorName(anchor)) return acceptance;
  const place = anchoredPlace(names, anchor);
  const check = CHECK_IDS.find((each) => each === entry.check);
  const message = readMessage(entry.message);
  if (place === undefined || check === undefined || message === undefined) return undefined;
  const at = { sheet: place.sheet, row: place.area.top, column: place.area.left };
  return { ...acceptance, anchor, followed: { at, check, message } };
}

function readParagraph(entry: Unknown): StoredParagraph | undefined {
  const key = text(entry.key);
  const words = text(entry.text);
  return key === null || words === null ? undefined : { key, text: words };
}

function readReportTable(value: unknown, names: Names): StoredReportTable | null {
  if (!isAnchorName(value)) return isRecord(value) ? (readPlace(value) ?? null) : null;
  const place = anchoredPlace(names, value);
  return place === undefined ? null : { ...place, anchor: value };
}

/**
 * Reads the state of a workbook. What does not fit is left out, for the part may have been edited by anybody; so is what
 * was said about cells that are gone. `isNewer`: written by a later version of this program, so it may be read but must
 * not be overwritten.
 * @param names the defined names of the workbook, which tell where the places are that were kept
 * @example parseState('{"version":2}', []).isNewer // → true
 */
export function parseState(stored: string | null, names: Names): { readonly state: State; readonly isNewer: boolean } {
  if (stored === null) return { state: EMPTY_STATE, isNewer: false };
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return { state: EMPTY_STATE, isNewer: false };
  }
  if (!isRecord(value)) return { state: EMPTY_STATE, isNewer: false };
  const state: State = {
    version: 1,
    corrections: listOf(value.corrections, (entry) => readCorrection(entry, names)),
    accepted: listOf(value.accepted, (entry) => readAcceptance(entry, names)),
    paragraphs: listOf(value.paragraphs, readParagraph),
    reportTable: readReportTable(value.reportTable, names),
    templateSet: text(value.templateSet),
    marksShown: value.marksShown === true,
  };
  return { state, isNewer: typeof value.version === 'number' && value.version > 1 };
}
