import { patternsBelow, worstOf } from './patterns';

/** A cell holds 32,767 characters. A search whose time grows with their square takes hundreds of milliseconds. */
const [LENGTH, SLOW] = [30_000, 150];

/** Searches that are still slow on a cell full of blanks, one cell at a time; none may be added. */
const KNOWN = ['src/core/tables/codes.ts', 'src/core/tables/surroundings.ts'];

jest.setTimeout(60_000);

test.each(['src/core', 'src/app', 'src/workbook', 'src/docx', 'src/cli'])(
  'no search in %s takes long, whatever stands in a cell',
  (folder) => {
    const patterns = patternsBelow(folder).filter(({ file }) => !KNOWN.includes(file));
    const slow = patterns.filter((pattern) => worstOf(pattern, LENGTH, SLOW) > SLOW);
    expect(slow.map(({ file, expression }) => `${file}: ${expression}`)).toEqual([]);
  },
);
