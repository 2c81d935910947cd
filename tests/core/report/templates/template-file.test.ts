import { templateFiller } from '../../../../src/core/report/fill-templates';
import { reportValues } from '../../../../src/core/report/placeholders';
import { readFacts } from '../../../../src/core/report/read-facts';
import { readTemplateFile, templateFile } from '../../../../src/core/report/templates/template-file';
import { BUILT_IN_SETS, freeName } from '../../../../src/core/report/templates/template-set';
import { workbookOf } from '../workbook-of';

const SETS = [{ name: '乡镇', rows: [{ part: '存在的问题', name: '小结', text: '=共{{ 年度 }}\n项' }] }];
const withVersion = (version: number) => templateFile(SETS).replace('"version": 1', `"version": ${version}`);

test('sets are read from a file as they were written', () => {
  expect(readTemplateFile(templateFile(SETS))).toEqual({ sets: SETS });
});

test('a mark of the byte order, as editors write it, does no harm', () => {
  expect(readTemplateFile(`\ufeff${templateFile(SETS)}`)).toEqual({ sets: SETS });
});

test.each([
  ['', 'not-templates'],
  ['支出表', 'not-templates'],
  ['[]', 'not-templates'],
  ['{"format":"expenditure-check-report/templates","version":1,"sets":[]}', 'not-templates'],
  [
    '{"format":"expenditure-check-report/templates","version":1,"sets":[{"name":"甲","rows":[{"part":1}]}]}',
    'not-templates',
  ],
  [withVersion(2), 'newer-templates'],
  [' '.repeat(2_000_001), 'templates-too-large'],
  [templateFile(Array.from({ length: 31 }, () => SETS[0] ?? { name: '', rows: [] })), 'templates-too-large'],
])('what is no file of templates is refused as a whole: %.40s', (text, fault) => {
  expect(readTemplateFile(text)).toEqual({ fault });
});

test.each(BUILT_IN_SETS)('every template of the set $name can be filled', ({ rows }) => {
  const filler = templateFiller(reportValues(readFacts(workbookOf({})), [], null));
  // Templates for each entry of a list speak of that entry, which is not there by itself.
  const faults = rows.map(({ text }) => filler.faultIn(text)).filter((fault) => fault !== undefined);
  expect(faults.filter(({ code }) => code !== 'unknown-name')).toEqual([]);
});

test('a name that is taken gets a number', () => {
  expect(freeName('乡镇', ['乡镇', '乡镇（2）'])).toBe('乡镇（3）');
});
