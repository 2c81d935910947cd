/** A row of a sheet is at most 409 points high: about 390 characters at 28 a line. */
const MOST_IN_A_ROW = 380;

/** Signs after which a paragraph may go on in another row, best first. */
const ENDS: readonly RegExp[] = [/[。！？][”’」』）]*/g, /[；;][”’」』）]*/g, /[，,、：:](?!\d)/g];

/** Where to cut: behind the last of the signs that fit, but not so early that rows stay nearly empty. */
function cutIn(text: string, most: number): number {
  for (const ends of ENDS) {
    let cut = 0;
    for (const match of text.slice(0, most).matchAll(ends)) cut = match.index + match[0].length;
    if (cut > most / 3) return cut;
  }
  // No sign at all: not inside of a number, nor between the halves of a rare character.
  let cut = most;
  const isInside = () => /[\d.]/.test(text[cut - 1] ?? '') || /[\ud800-\udbff]/.test(text[cut - 1] ?? '');
  while (cut > most / 2 && isInside()) cut -= 1;
  return /[\ud800-\udbff]/.test(text[cut - 1] ?? '') ? cut + 1 : cut;
}

/**
 * Splits a paragraph at its sentence ends into pieces that fit a row each; joined, they are the paragraph again.
 * @example splitParagraph('先核对。再填报。', 5) // → ['先核对。', '再填报。']
 */
export function splitParagraph(text: string, most: number = MOST_IN_A_ROW): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const cut = cutIn(rest, most);
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}
