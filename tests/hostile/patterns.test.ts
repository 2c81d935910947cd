import { patternsBelow, worstOf } from './patterns';

/** A cell holds 32,767 characters. A search whose time grows with their square takes hundreds of milliseconds. */
const [LENGTH, SLOW] = [30_000, 150];

jest.setTimeout(60_000);

test.each(['src/core', 'src/app', 'src/workbook', 'src/docx', 'src/cli'])(
  'no search in %s takes long, whatever stands in a cell',
  (folder) => {
    const slow = patternsBelow(folder).filter((pattern) => worstOf(pattern, LENGTH, SLOW) > SLOW);
    expect(slow.map(({ file, expression }) => `${file}: ${expression}`)).toEqual([]);
  },
);
