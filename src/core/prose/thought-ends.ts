/** Where a sentence or a heading ends; what ends otherwise goes on in the line below. */
const ENDS = /[。！？!?.…]\s{0,9}["”’）)]?\s{0,9}$/;

/** A text that announces what follows: 其中：, 具体情况如下：. */
const ANNOUNCES = /[：:]\s{0,9}$/;

/** A part that belongs to the text above it though that has ended, or the next of an announced list. */
const CONTINUES = /^[\s\u3000]{0,20}(?:(?:日常)?公用(?:经费|支出)|其中[：:，,])/;
const NUMBERED = /^[\s\u3000]{0,20}(?:[（(]?\d{1,2}[）)]|\d{1,2}[、．.](?!\d))/;
const NEW_HEADING = /^[\s\u3000]{0,20}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;

/** A heading without a stop: it has no mark of sentences, and numbering or a word for what is told. */
const NO_SENTENCE = /^[^，。；：,;:%％]{1,40}$/;
const HEADING_WORDS = /(?:情况|说明|分析|概况|总结|问题|建议|措施|原因|方面|目标|报告)\s{0,9}$/;

/** Whether a line numbers a part of a list: 1、…, （2）…. */
export function isNumbered(line: string): boolean {
  return NUMBERED.test(line);
}

/** Whether a line is a heading by its form. */
function isHeading(line: string): boolean {
  return NO_SENTENCE.test(line.trim()) && (NEW_HEADING.test(line) || HEADING_WORDS.test(line));
}

/** Whether a thought ends between two lines, be they of one cell or of cells below one another (换行处是否断句). */
export function endsThought(above: string, below: string, isListed: boolean): boolean {
  if (NEW_HEADING.test(below) || isHeading(above)) return true;
  if (CONTINUES.test(below)) return false;
  if (NUMBERED.test(below)) return !(isListed || ANNOUNCES.test(above));
  return ENDS.test(above);
}
