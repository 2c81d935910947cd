import { type MoneyUnit, unitOfWord } from './unit';

/** How a number format (数字格式) shows a number. */
export interface NumberFormat {
  /** `general` shows what is stored; `date` and `text` do not show an amount. */
  readonly kind: 'number' | 'general' | 'date' | 'text';
  /** Decimals that are always shown (`0`), and those shown at most (`#` and `?`). */
  readonly leastDecimals: number;
  readonly mostDecimals: number;
  readonly percent: boolean;
  /** Powers of ten by which the shown number is smaller than the stored one: 3 for each closing comma. */
  readonly scale: number;
  /** A unit written into the format: `0.00"万元"`. */
  readonly unit: MoneyUnit | null;
}

const GENERAL: NumberFormat = {
  kind: 'general',
  leastDecimals: 0,
  mostDecimals: 0,
  percent: false,
  scale: 0,
  unit: null,
};

/** One section of a format code taken apart: its placeholders, and the words between them. */
interface Section {
  readonly pattern: string;
  readonly words: string;
  readonly condition: string | undefined;
}

const CONDITION = /^[<>=]{1,2}-?\d+(\.\d+)?$/;

/** Splits a code at the semicolons that are not quoted, and takes the words out of each section. */
function sectionsOf(code: string): readonly Section[] {
  const sections: Section[] = [];
  let [pattern, words] = ['', ''];
  let condition: string | undefined;
  for (let index = 0; index <= code.length; index += 1) {
    const sign = code[index];
    if (sign === undefined || sign === ';') {
      sections.push({ pattern, words, condition });
      [pattern, words, condition] = ['', '', undefined];
    } else if (sign === '"') {
      const end = code.indexOf('"', index + 1);
      const stop = end < 0 ? code.length : end;
      words += code.slice(index + 1, stop);
      index = stop;
    } else if (sign === '[') {
      const end = code.indexOf(']', index + 1);
      const stop = end < 0 ? code.length : end;
      const inside = code.slice(index + 1, stop);
      if (CONDITION.test(inside)) condition = inside;
      index = stop;
    } else if (sign === '_' || sign === '*') {
      index += 1; // a space as wide as the next character, or filled with it
    } else if (sign === '\\' || sign === '!') {
      // The escaped point of "0!.0,": the point moves the shown number by one more power of ten.
      pattern += code[index + 1] === '.' ? '!' : '';
      words += code[index + 1] === '.' ? '' : (code[index + 1] ?? '');
      index += 1;
    } else if ('0#?.,%/E'.includes(sign)) {
      pattern += sign;
    } else {
      words += sign;
    }
  }
  return sections;
}

function holds(condition: string, value: number): boolean {
  const limit = Number(condition.replace(/^[<>=]+/, ''));
  if (condition.startsWith('<=')) return value <= limit;
  if (condition.startsWith('>=')) return value >= limit;
  if (condition.startsWith('<>')) return value !== limit;
  if (condition.startsWith('<')) return value < limit;
  return condition.startsWith('>') ? value > limit : value === limit;
}

function sectionFor(sections: readonly Section[], value: number): Section | undefined {
  const conditional = sections.find((each) => each.condition !== undefined && holds(each.condition, value));
  if (conditional !== undefined) return conditional;
  const plain = sections.filter((each) => each.condition === undefined);
  if (plain.length < sections.length) return plain[0];
  // A zero shown as "-" is still a zero at the precision of its column.
  return (value < 0 ? plain[1] : undefined) ?? plain[0];
}

function shapeOf({ pattern, words }: Section): NumberFormat {
  if (/^G\/?通用格式|general/i.test(words)) return { ...GENERAL, percent: pattern.includes('%') };
  if (!/[0#?]/.test(pattern)) {
    if (/[ymdhs年月日时分秒]|a{3}/i.test(words)) return { ...GENERAL, kind: 'date' };
    return words.includes('@') ? { ...GENERAL, kind: 'text' } : GENERAL;
  }
  if (/[ymdhs]/i.test(words.replace(/[^ymdhs]/gi, '')) && /y{2,4}|d{1,2}|h{1,2}|m{1,2}/i.test(words)) {
    return { ...GENERAL, kind: 'date' };
  }
  if (/[/E]/.test(pattern)) return GENERAL; // fractions and exponents: what is stored counts
  const percent = pattern.includes('%');
  const thousands = /[0#?.!](,+)(?=%?$)/.exec(pattern)?.[1]?.length ?? 0;
  const decimals = /\.([0#?]*)/.exec(pattern)?.[1] ?? '';
  const moved = /!([0#?]*)/.exec(pattern)?.[1]?.length ?? 0;
  return {
    kind: 'number',
    leastDecimals: moved + (decimals.match(/0/g)?.length ?? 0),
    mostDecimals: moved + decimals.length,
    percent,
    scale: 3 * thousands + moved,
    unit: unitOfWord(words.trim()) ?? null,
  };
}

const known = new Map<string, readonly Section[]>();
const shapes = new Map<Section, NumberFormat>();
/** The shapes of codes without conditions, for numbers from zero up and below zero: nearly all cells have one. */
const plainShapes = new Map<string, readonly [NumberFormat, NumberFormat]>();

/**
 * What the format code says about showing `value`: sections, conditions, colours and padding are understood.
 * @example numberFormat('_ * #,##0.00_ ;_ * -#,##0.00_ ', 5).mostDecimals // → 2
 * @example numberFormat('0!.0,"万元"', 12345).scale // → 4
 */
export function numberFormat(code: string, value: number): NumberFormat {
  if (code === 'General' || code === '') return GENERAL;
  const plain = plainShapes.get(code);
  if (plain !== undefined) return plain[value < 0 ? 1 : 0];
  let sections = known.get(code);
  if (sections === undefined) {
    if (known.size > 500) known.clear(); // a workbook has a few dozen codes; a hostile one must not fill the memory
    sections = sectionsOf(code);
    known.set(code, sections);
    if (plainShapes.size > 500) plainShapes.clear();
    if (sections.every((each) => each.condition === undefined)) {
      const [first, second = first] = sections;
      if (first !== undefined && second !== undefined) plainShapes.set(code, [shapeOf(first), shapeOf(second)]);
    }
  }
  const section = sectionFor(sections, value);
  if (section === undefined) return GENERAL;
  let shape = shapes.get(section);
  if (shape === undefined) {
    if (shapes.size > 2000) shapes.clear();
    shape = shapeOf(section);
    shapes.set(section, shape);
  }
  return shape;
}
