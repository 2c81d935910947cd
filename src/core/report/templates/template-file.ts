import type { TemplateRow, TemplateSet } from './template-set';

/** Says what the file is, whatever it is called. */
const FORMAT = 'expenditure-check-report/templates';
const VERSION = 1;
/** No office has more; what is larger was not made by this program. */
const [MOST_CHARACTERS, MOST_SETS, MOST_ROWS, LONGEST_CELL] = [2_000_000, 30, 500, 32_767];

/** Why a file of templates could not be read. */
export type TemplateFileFault = 'not-templates' | 'newer-templates' | 'templates-too-large';

export type TemplateFileReading = { readonly sets: readonly TemplateSet[] } | { readonly fault: TemplateFileFault };

/** Sets of templates as the text of a file (.json), to be kept or handed on to another office. */
export function templateFile(sets: readonly TemplateSet[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, sets }, null, 2)}\n`;
}

type Unknown = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowOf(value: unknown): TemplateRow | undefined {
  if (!isRecord(value)) return undefined;
  const { part, name, text } = value;
  if (typeof part !== 'string' || typeof name !== 'string' || typeof text !== 'string') return undefined;
  return text.length > LONGEST_CELL ? undefined : { part, name, text };
}

function setOf(value: unknown): TemplateSet | undefined {
  if (!isRecord(value) || typeof value.name !== 'string' || !Array.isArray(value.rows)) return undefined;
  const rows = value.rows.map(rowOf);
  const whole = rows.flatMap((row) => row ?? []);
  return whole.length === rows.length && rows.length > 0 ? { name: value.name.trim(), rows: whole } : undefined;
}

/**
 * Reads a file of templates; it is taken whole or not at all.
 * @example readTemplateFile('{}') // → { fault: 'not-templates' }
 */
export function readTemplateFile(text: string): TemplateFileReading {
  if (text.length > MOST_CHARACTERS) return { fault: 'templates-too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { fault: 'not-templates' };
  }
  if (!isRecord(value) || value.format !== FORMAT || typeof value.version !== 'number') {
    return { fault: 'not-templates' };
  }
  if (value.version > VERSION) return { fault: 'newer-templates' };
  if (!Array.isArray(value.sets) || value.sets.length === 0) return { fault: 'not-templates' };
  if (value.sets.length > MOST_SETS) return { fault: 'templates-too-large' };
  const sets = value.sets.flatMap((each: unknown) => setOf(each) ?? []);
  if (sets.length !== value.sets.length) return { fault: 'not-templates' };
  return sets.some(({ rows }) => rows.length > MOST_ROWS) ? { fault: 'templates-too-large' } : { sets };
}
