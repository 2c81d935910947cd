import path from 'node:path';
import { recognise } from './grid';
import { layoutFiles, layoutsIn } from './layouts/layout-file';
import { readingOf } from './layouts/reading';

const files = layoutFiles(path.join(__dirname, 'layouts'));

test('there are layouts to read', () => {
  expect(files.flatMap(layoutsIn).length).toBeGreaterThanOrEqual(200);
});

for (const file of files) {
  describe(path.basename(file, '.txt'), () => {
    test.each(layoutsIn(file).map((layout) => [layout.name, layout] as const))('%s', (_, { sheets, expected }) => {
      expect(recognise(...sheets).tables.flatMap(readingOf)).toEqual(expected);
    });
  });
}
