import { matchSubject } from '../../../src/core/classification/match-subject';
import { schemeOfCode, subjectOfCode, subjectsOf } from '../../../src/core/classification/subjects';

/** "kind code name" of a match. */
function match(...parameters: Parameters<typeof matchSubject>): string {
  const found = matchSubject(...parameters);
  return found.kind === 'unknown' ? 'unknown' : `${found.kind} ${found.subject.code} ${found.subject.name}`;
}

describe('the name of a subject', () => {
  test('is found as it is printed', () => {
    expect(match('社会保障和就业支出', null)).toBe('exact 208 社会保障和就业支出');
  });

  test('is found with spaces and brackets of the other width', () => {
    expect(match('政府办公厅(室)及 相关机构事务', null)).toBe('exact 20103 政府办公厅（室）及相关机构事务');
  });

  test('is found without 支出', () => {
    expect(match('社会保障和就业', null)).toBe('short 208 社会保障和就业支出');
  });

  test('is found with 支出 behind a name that has none', () => {
    expect(match('财政事务支出', null)).toBe('short 20106 财政事务');
  });

  test('that stands under many 款 is that of the code', () => {
    expect(match('行政运行', '2010601')).toBe('exact 2010601 行政运行');
  });

  test('is proposed when one character is wrong', () => {
    expect(match('社会保险和就业支出', null)).toBe('near 208 社会保障和就业支出');
  });

  test('is proposed when two neighbours are exchanged', () => {
    expect(match('卫生康健支出', null)).toBe('near 210 卫生健康支出');
  });

  test('is not guessed from a short word', () => {
    expect(match('国访', null)).toBe('unknown');
  });

  test('that is made up is unknown', () => {
    expect(match('美丽乡村建设专项', null)).toBe('unknown');
  });

  test('such as __proto__ is unknown', () => {
    expect(match('__proto__', null)).toBe('unknown');
  });

  test('is looked for among the economic subjects by its code', () => {
    expect(match('住房公积金', '30113')).toBe('exact 30113 住房公积金');
  });

  test('is looked for among the economic subjects when asked to', () => {
    expect(match('办公费', null, 2024, 'economic')).toBe('exact 30201 办公费');
  });
});

describe('a former name', () => {
  test('leads to the present one', () => {
    expect(match('医疗卫生与计划生育支出', null, 2024)).toBe('former 210 卫生健康支出');
  });

  test('leads there without 支出, too', () => {
    expect(match('文化体育与传媒', null, 2024)).toBe('former 207 文化旅游体育与传媒支出');
  });

  test('says the year of the change', () => {
    expect(matchSubject('行政事业单位离退休', '20805', 2024)).toMatchObject({ kind: 'former', since: 2020 });
  });

  test('is right in a table of an earlier year', () => {
    expect(match('医疗卫生与计划生育支出', null, 2017)).toBe('exact 210 卫生健康支出');
  });
});

describe('the data', () => {
  const all = (['function', 'economic'] as const).flatMap((scheme) => [...subjectsOf(scheme).byCode.values()]);

  test('knows the subject of a code', () => {
    expect(subjectOfCode('2210201')?.name).toBe('住房公积金');
  });

  test('knows the economic codes by their first digit', () => {
    expect(schemeOfCode('30201')).toBe('economic');
  });

  test('has all subjects of both classifications', () => {
    expect(all).toHaveLength(815 + 109);
  });

  test('has codes of three, five or seven digits only', () => {
    expect(all.filter(({ code }) => !/^\d{3}(?:\d{2}){0,2}$/.test(code))).toEqual([]);
  });

  test('has the subject above each subject', () => {
    const orphans = all.filter(({ code }) => code.length > 3 && subjectOfCode(code.slice(0, -2)) === undefined);
    expect(orphans).toEqual([]);
  });

  test('finds every subject again by its own name and code', () => {
    const lost = all.filter(({ name, code }) => !match(name, code).startsWith(`exact ${code} `));
    expect(lost.map(({ code, name }) => `${code} ${name}`)).toEqual([]);
  });

  test('has no short name that is the official name of another 类', () => {
    const { byShortName, byName } = subjectsOf('function');
    const clashing = [...byShortName].filter(([key, subject]) =>
      (byName.get(key) ?? []).some((other) => other.level === 1 && other !== subject),
    );
    expect(clashing).toEqual([]);
  });
});
