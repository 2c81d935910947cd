import type { ZipEntry } from '../workbook/file/zip-directory';
import type { Notice } from './page/notice';

/** Parts of a file that the grid does not draw and that copies keep: charts, pictures, pivot tables, notes. */
const NOT_DRAWN =
  /^xl\/(?:charts\/chart[^/]*\.xml|media\/[^/]+|pivotTables\/[^/]+\.xml|(?:comments|threadedComments)[^/]*(?:\/[^/]+)?\.xml)$/i;

/** What is in the file and not to be seen here, if anything, in words. */
export function notShown(entries: readonly Pick<ZipEntry, 'name'>[]): Notice | null {
  const count = entries.filter(({ name }) => NOT_DRAWN.test(name)).length;
  return count === 0 ? null : { key: 'workbench.not-shown', values: { count: String(count) } };
}
