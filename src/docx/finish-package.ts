import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FONTS } from './page';

/** The signs that Word by itself lets no line of Chinese text end with, or begin with (避头尾字符). */
const NOT_AT_END = '$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（［｛￡￥';
const NOT_AT_START = '!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠';
/** Word takes no more. */
const MOST_SIGNS = 100;

/**
 * Amounts must not be torn from their units. Characters that join would stand in the text, and be found by nobody who
 * searches it; so the signs of units are among those that begin no line.
 */
function lineBreakRules(unitSigns: string): string {
  const signs = [...new Set(`${NOT_AT_START}万亿元${unitSigns}`)].filter((sign) => /[^\w\s"&<]/.test(sign));
  const start = signs.slice(0, MOST_SIGNS).join('');
  return `<w:characterSpacingControl w:val="compressPunctuation"/><w:noLineBreaksAfter w:lang="zh-CN" w:val="${NOT_AT_END}"/><w:noLineBreaksBefore w:lang="zh-CN" w:val="${start.replaceAll('>', '&gt;')}"/>`;
}

/**
 * The styles say themselves how wide a character is: programs differ in what a grid of characters narrower than the font
 * means, and some give each two squares. No blank is put between digits and Chinese, so that 28 characters fit, and
 * no sign hangs over the edge of the text.
 */
const NO_GRID =
  '<w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>';

function fontTable(): string {
  return Object.values(FONTS)
    .map(
      ({ name, instead }) =>
        `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
    )
    .join('');
}

/** Day and time of all entries: the earliest that a zip can tell. It is read in local time, so it is made in it. */
const TIME = new Date(1980, 0, 1);

/** Adds to the library's package what the library cannot say, and takes out what changes from run to run. */
export function finishPackage(bytes: Uint8Array, unitSigns: string): Uint8Array {
  const changes = new Map<string, (text: string) => string>([
    ['word/settings.xml', (text) => text.replace('<w:compat>', `${lineBreakRules(unitSigns)}<w:compat>`)],
    ['word/styles.xml', (text) => text.replace('<w:name w:val="Normal"/><w:qFormat/>', `$&<w:pPr>${NO_GRID}</w:pPr>`)],
    ['word/fontTable.xml', (text) => text.replace(/(<w:fonts\b[^>]*?)\/>/, `$1>${fontTable()}</w:fonts>`)],
    [
      'docProps/core.xml',
      (text) =>
        text.replace(/<(dcterms:created|dcterms:modified|dc:creator|cp:lastModifiedBy)\b[^>]*>[^<]*<\/\1>/g, ''),
    ],
  ]);
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const finished = parts.map(([name, part]): [string, Uint8Array] => {
    const change = changes.get(name);
    return [name, change === undefined ? part : strToU8(change(strFromU8(part)))];
  });
  return zipSync(Object.fromEntries(finished), { mtime: TIME, level: 6 });
}
