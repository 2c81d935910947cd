import { codeInName, lastOfPath, withoutCode } from './codes';
import { isBareName, type LineWord, levelMark, lineName, lineWord, withoutLevelMark } from './line-kinds';
import { compact, ordinalOf } from './words';

/** What the label of a line says by itself (行首文字). */
interface Label {
  readonly word: LineWord;
  readonly name: string;
  /** The name with the level it may say it has: 行政运行（项）. */
  readonly marked: string;
  readonly code: string | null;
  /** The style of its numbering; undefined for none. */
  readonly ordinal: number | undefined;
  readonly mark: number | undefined;
  /** Leading spaces, in half-width spaces. */
  readonly spaces: number;
}

function leadingSpaces(label: string): number {
  let width = 0;
  for (const sign of label) {
    if (sign === '\u3000') width += 2;
    else if (sign === '\t') width += 4;
    else if (/\s/.test(sign)) width += 1;
    else if (/[-—–·•]/.test(sign)) width += 2;
    else break;
  }
  return width;
}

/** Reads the label of a line. */
export function readLabel(label: string): Label {
  if (isBareName(label)) {
    const nothing = { code: null, ordinal: undefined, mark: undefined, spaces: 0 };
    return { word: 'detail', name: label, marked: label, ...nothing };
  }
  const marked = lastOfPath(lineName(withoutCode(label)));
  return {
    word: lineWord(label),
    name: withoutLevelMark(marked),
    marked,
    code: codeInName(label),
    ordinal: ordinalOf(compact(label))?.style,
    mark: levelMark(marked),
    spaces: leadingSpaces(label),
  };
}
