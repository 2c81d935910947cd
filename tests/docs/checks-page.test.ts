import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checksPage, exampleOf, findingsOfExample } from '../../scripts/docs/checks-page';
import { CHECK_IDS } from '../../src/core/checks/check-id';
import { checkWorkbook } from '../../src/core/checks/check-workbook';
import { CHECKS } from '../../src/core/checks/registry';
import { DEFAULT_THRESHOLDS } from '../../src/core/checks/thresholds';
import { enUS } from '../../src/messages/en-US';
import { zhCN } from '../../src/messages/zh-CN';

const languages = { 'zh-CN': zhCN, 'en-US': enUS } as const;

test('docs/checks.md is what `npm run docs` writes', () => {
  expect(readFileSync(path.join(__dirname, '..', '..', 'docs', 'checks.md'), 'utf8')).toBe(checksPage());
});

test('every id of the contract has a check, once and in its order', () => {
  expect(CHECKS.map((check) => check.id)).toEqual(CHECK_IDS);
});

describe.each(CHECK_IDS)('the check %s', (id) => {
  test.each(Object.keys(languages))('has title, reason and source in %s', (language) => {
    const words = new Map(Object.entries(languages[language as keyof typeof languages]));
    expect(['title', 'why', 'source'].filter((part) => !words.get(`checks.${id}.${part}`))).toEqual([]);
  });

  test('finds something in its example', () => {
    expect(findingsOfExample(id)).not.toEqual([]);
  });

  test('has words for everything it says about its example', () => {
    const keys = findingsOfExample(id).map(({ message }) => message.key);
    expect(keys.filter((key) => !Object.hasOwn(zhCN, key))).toEqual([]);
  });

  test('fills every place of its sentences', () => {
    const places = findingsOfExample(id).flatMap(({ message }) => {
      const sentence: string = new Map<string, string>(Object.entries(zhCN)).get(message.key) ?? '';
      return [...sentence.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) => (name in message.values ? [] : [name]));
    });
    expect(places).toEqual([]);
  });

  test('gives its findings different ids', () => {
    const ids = checkWorkbook(exampleOf(id)).findings.map((finding) => finding.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('every threshold says what it is for', () => {
  const keys = Object.keys(DEFAULT_THRESHOLDS).map((name) => `checks.threshold.${name}`);
  expect(keys.filter((key) => !Object.hasOwn(zhCN, key))).toEqual([]);
});
