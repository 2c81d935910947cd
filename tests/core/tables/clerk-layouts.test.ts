import path from 'node:path';
import { checkWorkbook } from '../../../src/core/checks/check-workbook';
import { addressText } from '../../../src/core/grid/address';
import { layoutFiles, layoutsIn } from './layouts/layout-file';
import { readingOf } from './layouts/reading';

const files = layoutFiles(path.join(__dirname, 'layouts'));

/** Layouts with something wrong in them; the figures of all others are consistent. */
const WRONG: ReadonlySet<string> = new Set(['no numbers but errors']);

test('there are layouts to read', () => {
  expect(files.flatMap(layoutsIn).length).toBeGreaterThanOrEqual(340);
});

for (const file of files) {
  describe(path.basename(file, '.txt'), () => {
    const read = layoutsIn(file).map(({ name, sheets, expected }) => {
      const result = checkWorkbook({ sheets, names: [], calculation: 'automatic' });
      return { name, expected, ...result };
    });

    test.each(read.map((layout) => [layout.name, layout] as const))('%s', (_, { tables, expected }) => {
      expect(tables.flatMap(readingOf)).toEqual(expected);
    });

    test('nothing is said to be wrong where nothing is', () => {
      const errors = read
        .filter(({ name }) => !WRONG.has(name))
        .flatMap(({ name, findings }) =>
          findings
            .filter(({ severity }) => severity === 'error')
            .map(({ check, cells }) => `${name}: ${check} ${cells.map(addressText).join('、')}`),
        );
      expect(errors).toEqual([]);
    });
  });
}
