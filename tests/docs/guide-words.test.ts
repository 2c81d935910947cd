import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECK_IDS } from '../../src/core/checks/check-id';
import { enUS } from '../../src/messages/en-US';
import { zhCN } from '../../src/messages/zh-CN';

const ROOT = path.join(__dirname, '..', '..');
const textOf = (page: string): string => readFileSync(path.join(ROOT, page), 'utf8');

/** Every sentence of the program in a language, and the words on the ribbon. */
function wordsOf(messages: Readonly<Record<string, string>>): string {
  return [...Object.values(messages), textOf('manifest.xml')].join('\n');
}

/** Words up to where a value is filled in: 改为 …. */
const fixedPart = (words: string): string => words.replace(/\s*….*$/, '');

test('the Chinese guide names buttons as the program does', () => {
  const program = wordsOf(zhCN);
  const buttons = [...textOf('docs/guide.zh-CN.md').matchAll(/点(?:面板上或.*?的)?“([^”]+)”/g)];
  const named = buttons.map(([, words = '']) => fixedPart(words));
  expect(named.filter((words) => !program.includes(words))).toEqual([]);
});

test('the English guide names buttons as the program does', () => {
  const program = wordsOf(enUS);
  const named = [...textOf('docs/guide.en.md').matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)]
    .map(([, words = '']) => fixedPart(words))
    .filter((words) => !['English', '中文', 'Home'].includes(words));
  expect(named.filter((words) => !program.includes(words))).toEqual([]);
});

describe('the comparison of checks', () => {
  const page = textOf('docs/checks-compared.md');
  const rows = page.split('\n').filter((line) => /^\| V33-\d{3}/.test(line));

  test('has a row for each of the 47 rule classes', () => {
    expect(new Set(rows.map((row) => row.slice(2, 9))).size).toBe(47);
  });

  test('names a check of ours in each row, or says that there is none', () => {
    const names = [...CHECK_IDS.map((id) => `\`${id}\``), 'none'];
    expect(rows.filter((row) => !names.some((name) => row.split('|')[3]?.includes(name)))).toEqual([]);
  });

  test('names no file that is not there', () => {
    const files = [...page.matchAll(/`((?:src|docs|tests)\/[\w./-]+\.\w+)`/g)].map(([, file = '']) => file);
    const missing = files
      .filter((file) => !file.endsWith('rules_v33.py'))
      .filter((file) => {
        try {
          return textOf(file) === '';
        } catch {
          return true;
        }
      });
    expect(missing).toEqual([]);
  });
});
