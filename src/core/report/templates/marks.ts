import type { MissingFact, ReportFigure } from '../report';

// Noncharacters of Unicode: no text of a workbook holds them by right, rare names in private-use signs stay whole.
const OPEN = '\ufdd0';
const BETWEEN = '\ufdd1';
export const CLOSE = '\ufdd2';
/** Stands between the cells of a row, see `report-tables`. */
export const BESIDE = '\ufdd3';
const MARKS = /[\ufdd0-\ufdd3]/g;

/** What a stretch of a rendered text stands for. */
type Marked =
  | { readonly kind: 'figure'; readonly figure: ReportFigure }
  | { readonly kind: 'missing'; readonly fact: MissingFact };

interface ReadMarks {
  readonly text: string;
  readonly figures: readonly ReportFigure[];
  readonly missing: readonly MissingFact[];
}

/** How figures and missing facts pass through a template: their text goes through marked, and is recognised behind it. */
export interface Marks {
  /** The text of a figure or a missing fact, marked. */
  mark(marked: Marked): string;
  /** The text without marks, and what was marked in it, in order. */
  read(text: string): ReadMarks;
}

/** A text of the clerk's without characters that could be taken for marks. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

/** As a missing fact stands in the report; the checks and the pane count these words. */
function missingText(name: string): string {
  return `【待填写：${name}】`;
}

export function createMarks(): Marks {
  const all: Marked[] = [];
  return {
    mark: (marked) => {
      all.push(marked);
      const text = marked.kind === 'figure' ? marked.figure.text : missingText(marked.fact.name);
      return OPEN + String(all.length - 1) + BETWEEN + text + CLOSE;
    },
    read: (text) => {
      const figures: ReportFigure[] = [];
      const missing: MissingFact[] = [];
      const pieces = text.split(OPEN);
      let plain = withoutMarks(pieces[0] ?? '');
      for (const piece of pieces.slice(1)) {
        const cut = piece.indexOf(BETWEEN);
        const marked = cut < 0 ? undefined : all[Number(piece.slice(0, cut))];
        if (marked?.kind === 'figure') figures.push(marked.figure);
        if (marked?.kind === 'missing' && !missing.some(({ name }) => name === marked.fact.name)) {
          missing.push(marked.fact);
        }
        plain += withoutMarks(piece.slice(cut + 1));
      }
      return { text: plain, figures, missing };
    },
  };
}
