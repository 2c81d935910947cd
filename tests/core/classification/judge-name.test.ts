import { judgeName, type NamedLine } from '../../../src/core/classification/judge-name';
import { subjectOfCode } from '../../../src/core/classification/subjects';

function verdict(line: Partial<NamedLine>, year = 2024): string {
  const judged = judgeName({ name: '', code: null, parent: null, isClass: false, ...line }, year, 'function');
  const subject = 'subject' in judged && judged.subject !== null ? ` ${judged.subject.name}` : '';
  const named = judged.kind === 'other-code' && judged.named !== null ? `, named ${judged.named.code}` : '';
  return `${judged.kind}${subject}${named}`;
}

describe('a line with a code', () => {
  test('is fine with the official name', () => {
    expect(verdict({ name: '财政事务', code: '20106' })).toBe('fine 财政事务');
  });

  test('is told apart from the subject its name means', () => {
    expect(verdict({ name: '教育支出', code: '206' })).toBe('other-code 科学技术支出, named 205');
  });

  test('is told when its name is of no subject', () => {
    expect(verdict({ name: '综合治理工作', code: '20106' })).toBe('other-code 财政事务');
  });

  test('is not accused at the 项 by data that is not from print', () => {
    expect(verdict({ name: '某项专门工作', code: '2010104' })).toBe('fine 人大会议');
  });

  test('is told of a former name', () => {
    expect(verdict({ name: '行政事业单位离退休', code: '20805' })).toBe('former 行政事业单位养老支出');
  });

  test('is told of a former code', () => {
    expect(verdict({ name: '信访事务', code: '2010308' })).toBe('former 信访事务');
  });

  test('is told when no 类 has the code', () => {
    expect(verdict({ name: '其他', code: '298' })).toBe('unknown-code');
  });

  test('may be a 项 that the data does not know', () => {
    expect(verdict({ name: '地方特色业务', code: '2010688' })).toBe('fine');
  });
});

describe('a line without a code', () => {
  test('is told when it should be a 类 and is none', () => {
    expect(verdict({ name: '乡村振兴支出', isClass: true })).toBe('unknown-name');
  });

  test('is told of a slip in the name of a 类', () => {
    expect(verdict({ name: '城乡杜区支出', isClass: true })).toBe('near 城乡社区支出');
  });

  test('is a unit’s own below the 类', () => {
    expect(verdict({ name: '某项专门工作', parent: subjectOfCode('213') ?? null })).toBe('fine');
  });

  test('is told of a slip below the 类 it belongs to', () => {
    expect(verdict({ name: '农村综合改草', parent: subjectOfCode('213') ?? null })).toBe('near 农村综合改革');
  });

  test('is not compared with the subjects of another 类', () => {
    expect(verdict({ name: '农村综合改草', parent: subjectOfCode('208') ?? null })).toBe('fine');
  });
});
