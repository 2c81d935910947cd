import { subjectKey, subjectsOf } from '../classification/subjects';
import { compact } from './words';

/** 类：201 一般公共服务支出 */
const LEVEL_BEFORE = /^\s*[类款项]\s*[:：]\s*/;
const CODE_BEFORE_NAME = /^[[(]?([2-5]\d{2}(?:\d{2}){0,2})[\])]?[-—_.:]*(?=["“\u4e00-\u9fff])/;

/**
 * The digits of a classification code (科目编码), written in one cell: 2010601, 201-06-01, "20106 ".
 * @example codeDigits('201-06-01') // → '2010601'
 */
export function codeDigits(text: string): string | null {
  if (text === '') return null;
  const digits = compact(text).replace(/[-.—_'`]/g, '');
  return /^\d{3}(?:\d{2}){0,2}$/.test(digits) ? digits : null;
}

const CODE_BEHIND_NAME = /[\u4e00-\u9fff)”"][[(]([23]\d{2}(?:\d{2}){0,2})[\])]$/;

/**
 * A code that stands before or behind the name in the same cell.
 * @example codeInName('201一般公共服务支出') // → '201'
 * @example codeInName('行政运行（2010301）') // → '2010301'
 */
export function codeInName(label: string): string | null {
  const tidy = compact(label).replace(LEVEL_BEFORE, '');
  return CODE_BEFORE_NAME.exec(tidy)?.[1] ?? CODE_BEHIND_NAME.exec(tidy)?.[1] ?? null;
}

/** A label without the code before or behind its name. @example withoutCode('[20106] 财政事务') // → '财政事务' */
export function withoutCode(label: string): string {
  if (codeInName(label) === null) return label;
  return label
    .trim()
    .replace(LEVEL_BEFORE, '')
    .replace(/^[[(（【]?\s*\d{3,7}\s*[\])）】]?[\s\-—_.:：]*/, '')
    .replace(/[[(（【]\s*\d{3,7}\s*[\])）】]$/, '')
    .trimEnd();
}

/**
 * Joins the columns 类, 款, 项: 201 | 06 | 01, also where the upper ones stand only in the first line of their group or
 * a number lost its zero. `above` is the code of the line above.
 * @example joinCode(['201', '6', '1'], null) // → '2010601'
 * @example joinCode(['', '06', ''], '20105') // → '20106'
 */
export function joinCode(parts: readonly string[], above: string | null): string | null {
  const digits = parts.map((part) => compact(part).replace(/\D/g, ''));
  const whole = digits.find((part) => part.length > 3);
  if (whole !== undefined) return codeDigits(whole);
  let deepest = -1;
  for (const [index, part] of digits.entries()) if (part !== '') deepest = index;
  if (deepest < 0) return null;
  let code = '';
  for (let index = 0; index <= deepest; index += 1) {
    const part = digits[index] ?? '';
    const width = index === 0 ? 3 : 2;
    const inherited = above?.slice(code.length, code.length + width) ?? '';
    code += part === '' ? inherited : part.padStart(width, '0');
  }
  return codeDigits(code);
}

const SEPARATOR = /[-—–/\\>_→]/;

/**
 * The last part of a name that is given with those above it (科目全称): 一般公共服务支出-财政事务-行政运行. Only what begins
 * with an official 类 is taken apart: other names may have a dash of their own.
 * @example lastOfPath('教育支出-普通教育-小学教育') // → '小学教育'
 */
export function lastOfPath(name: string): string {
  if (!SEPARATOR.test(name)) return name;
  const parts = name.split(/[-—–/\\>_→]+/).filter((part) => part !== '');
  const [first] = parts;
  if (first === undefined || parts.length < 2) return name;
  const { byName } = subjectsOf(first.includes('支出') ? 'function' : 'economic');
  const isClass = byName.get(subjectKey(first))?.some((subject) => subject.level === 1) === true;
  return isClass ? (parts.at(-1) ?? name) : name;
}
