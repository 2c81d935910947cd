/** Where a line of its own may end: behind it, a new line is meant (Alt+Enter). */
const ENDS = /[。！？；：…!?;:][”’」』）)"']*$/;

/** A line that is shorter, in half-width places, ends where it does on purpose. */
const SHORTEST_BROKEN = 40;

/** How many half-width places a text takes: a Latin letter or a digit takes one, any other sign two. @example placesOf('合计12') // → 6 */
export function placesOf(text: string): number {
  let places = 0;
  for (const sign of text) places += /[\u0020-\u007e]/.test(sign) ? 1 : 2;
  return places;
}

/**
 * A text without the line breaks that only keep it inside of its cell (换行): those behind a full line in the middle of a
 * sentence.
 * @example joinedLines('甲。\n乙') // → '甲。\n乙'
 * @example joinedLines('全年支出按规定办理政府采购和国库集中支付，审批\n权限清楚') // → '全年支出按规定办理政府采购和国库集中支付，审批权限清楚'
 */
export function joinedLines(text: string): string {
  if (!text.includes('\n')) return text;
  let joined = '';
  let line = '';
  for (const next of text.split(/\r\n|[\r\n]/)) {
    const isBroken = placesOf(line) >= SHORTEST_BROKEN && !ENDS.test(line);
    joined += joined === '' || isBroken ? next : `\n${next}`;
    line = next;
  }
  return joined;
}
