import type { Passage } from './entry';
import { findQuantities } from './find-quantities';
import { groupAt } from './groups';
import { linesJoined } from './lines-joined';
import { Reader } from './reader';
import { LEAVES_LIST_OPEN, OPENS_LIST, topicIn } from './words';

/** Where a thought ends: what follows speaks of something new. */
const SENTENCE_END = /[。！？\n]|\.{3}|…/;

/** A sentence that goes on with the list before it: （二）…, 2、…, 2.…, and 公用经费, which goes with 人员经费. */
const CONTINUES_LIST =
  /^[\s\u3000]{0,20}(?:[（(][一二三四五六七八九十\d]+[）)]|[\d一二三四五六七八九十]+[、．.]|(?:日常)?公用(?:经费|支出))/;

/** The words between two quantities: sentence ends, brackets, the beginning of lists. Returns those of the last clause. */
function passOver(reader: Reader, words: string, before: boolean): string {
  let rest = words;
  for (let end = SENTENCE_END.exec(rest); end !== null; end = SENTENCE_END.exec(rest)) {
    const ended = rest.slice(0, end.index);
    reader.noteFlat(ended);
    reader.topic = topicIn(ended) ?? reader.topic;
    rest = rest.slice(end.index + end[0].length);
    reader.endSentence(CONTINUES_LIST.test(rest));
  }
  reader.noteFlat(rest);
  for (const sign of rest) {
    if (sign === '（' || sign === '(') reader.lists.openBracket(reader.current);
    else if (sign === '；' || sign === ';') reader.lists.passSemicolon();
    else if (sign === '）' || sign === ')') {
      const outside = reader.lists.closeBracket();
      if (outside !== undefined) reader.current = outside.current;
    }
  }
  // “主要包括：基本工资、奖金等；” names no figures: the list around it goes on.
  const behind = rest.slice(rest.lastIndexOf('；') + 1);
  const isNamesOnly = behind !== rest && OPENS_LIST.test(rest) && !OPENS_LIST.test(behind);
  if (before && OPENS_LIST.test(behind)) reader.openList();
  if (LEAVES_LIST_OPEN.test(isNamesOnly ? behind : rest)) reader.lists.leaveOpen();
  return rest;
}

/**
 * What a text says of which subject (文字表述的识别). Figures whose words are not known are counted, never guessed.
 */
export function readPassage(source: string): Passage {
  const text = linesJoined(source);
  const reader = new Reader();
  const quantities = findQuantities(text);
  let from = 0;
  for (let position = 0; position < quantities.length; position += 1) {
    const quantity = quantities[position];
    if (quantity === undefined) break;
    const words = text.slice(from, quantity.start);
    const group = groupAt(text, quantities, position, words);
    if (group === null) reader.take(quantity, passOver(reader, words, true));
    else {
      reader.takeGroup({ ...group, words: passOver(reader, group.words, true) });
      position = quantities.indexOf(group.quantities.at(-1) ?? quantity, position);
    }
    from = (group?.quantities.at(-1) ?? quantity).end;
  }
  passOver(reader, text.slice(from), false);
  return { entries: reader.entries, lists: reader.lists.lists, notUnderstood: reader.notUnderstood };
}
