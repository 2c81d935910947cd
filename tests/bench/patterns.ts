import path from 'node:path';
import { patternsBelow, worstOf } from './fuzz/patterns';

/**
 * `npm run bench:patterns`: every regular expression of the program against what may make it slow. A cell holds 32,767
 * characters; a search whose time grows with their square takes hundreds of milliseconds. Longer texts are tried only
 * where the shorter ones were quick, so that a search of worse growth is named and not waited for.
 */
const LENGTHS = [500, 2_000, 8_000, 30_000];
const SLOW = 150;

/** The rooms that search in what stands in workbooks. */
const ROOMS = ['core', 'app', 'workbook', 'docx', 'cli'];

const source = path.join(process.cwd(), 'src');
let [tried, slow] = [0, 0];
for (const pattern of ROOMS.flatMap((room) => patternsBelow(path.join(source, room)))) {
  tried += 1;
  const length = LENGTHS.find((each) => worstOf(pattern, each, SLOW) > SLOW);
  if (length === undefined) continue;
  slow += 1;
  console.log(`${path.relative(source, pattern.file)} is slow on ${length} characters: ${pattern.expression}`);
}
console.log(`${tried} expressions, ${slow} slow`);
process.exitCode = slow > 0 ? 1 : 0;
