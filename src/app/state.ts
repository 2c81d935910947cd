import { MONEY_UNITS, type MoneyUnit } from '../core/figures/unit';
import type { Area } from '../core/grid/address';
import type { TableCorrection } from '../core/tables/correction';
import { ROLES, type Role, TABLE_KINDS, type TableKind } from '../core/tables/table';

/** A correction as it is kept in the workbook (JSON has no maps). */
export interface StoredCorrection {
  readonly sheet: string;
  readonly area: Area;
  readonly notATable?: boolean;
  readonly kind?: TableKind;
  readonly unit?: MoneyUnit;
  readonly currentYear?: number;
  readonly roles?: Readonly<Record<string, Role>>;
}

/** A finding accepted with a reason (审核说明); it lapses when the figures it was about change. */
export interface StoredAcceptance {
  readonly finding: string;
  readonly reason: string;
  /** The figures it was about, as decimal strings. */
  readonly expected: string | null;
  readonly actual: string | null;
}

/** A paragraph of the report as this program last wrote it, to tell the clerk's own words from it. */
export interface StoredParagraph {
  readonly key: string;
  readonly text: string;
}

/** What is remembered in the workbook (状态), one JSON text in one custom XML part. */
export interface State {
  readonly version: 1;
  readonly corrections: readonly StoredCorrection[];
  readonly accepted: readonly StoredAcceptance[];
  readonly paragraphs: readonly StoredParagraph[];
  readonly marksShown: boolean;
}

/** The state of a workbook in which nothing has been remembered yet. */
export const EMPTY_STATE: State = { version: 1, corrections: [], accepted: [], paragraphs: [], marksShown: false };

type Unknown = Readonly<Record<string, unknown>>;

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

function readRoles(value: unknown): Readonly<Record<string, Role>> | undefined {
  if (!isRecord(value)) return undefined;
  const roles = Object.entries(value).flatMap(([index, role]): [string, Role][] => {
    const known = ROLES.find((each) => each === role);
    return /^\d{1,7}$/.test(index) && known !== undefined ? [[index, known]] : [];
  });
  return Object.fromEntries(roles);
}

function readCorrection(entry: Unknown): StoredCorrection | undefined {
  const area = readArea(entry.area);
  const sheet = text(entry.sheet);
  if (area === undefined || sheet === null) return undefined;
  const kind = TABLE_KINDS.find((each) => each === entry.kind);
  const unit = MONEY_UNITS.find((each) => each === entry.unit);
  const roles = readRoles(entry.roles);
  return {
    sheet,
    area,
    ...(entry.notATable === true ? { notATable: true } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(unit === undefined ? {} : { unit }),
    ...(typeof entry.currentYear === 'number' ? { currentYear: entry.currentYear } : {}),
    ...(roles === undefined ? {} : { roles }),
  };
}

function readAcceptance(entry: Unknown): StoredAcceptance | undefined {
  const finding = text(entry.finding);
  const reason = text(entry.reason);
  if (finding === null || reason === null) return undefined;
  return { finding, reason, expected: text(entry.expected), actual: text(entry.actual) };
}

function readParagraph(entry: Unknown): StoredParagraph | undefined {
  const key = text(entry.key);
  const words = text(entry.text);
  return key === null || words === null ? undefined : { key, text: words };
}

/**
 * Reads the state of a workbook. What does not fit is left out, for the part may have been edited by anybody.
 * `isNewer`: written by a later version of this program, so it may be read but must not be overwritten.
 * @example parseState('{"version":2}').isNewer // → true
 */
export function parseState(stored: string | null): { readonly state: State; readonly isNewer: boolean } {
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
    corrections: listOf(value.corrections, readCorrection),
    accepted: listOf(value.accepted, readAcceptance),
    paragraphs: listOf(value.paragraphs, readParagraph),
    marksShown: value.marksShown === true,
  };
  return { state, isNewer: typeof value.version === 'number' && value.version > 1 };
}

/** The JSON text that is kept in the workbook. */
export function stateText(state: State): string {
  return JSON.stringify(state);
}

/** The correction as recognition wants it. */
export function correctionOf(stored: StoredCorrection): TableCorrection {
  const { roles, ...rest } = stored;
  if (roles === undefined) return rest;
  return { ...rest, roles: new Map(Object.entries(roles).map(([index, role]) => [Number(index), role])) };
}
