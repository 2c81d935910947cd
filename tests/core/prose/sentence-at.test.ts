import { sentenceAt } from '../../../src/core/prose/sentence-at';

const around = (text: string, word: string) => {
  const { start, end } = sentenceAt(text, text.indexOf(word));
  return text.slice(start, end);
};

describe('the sentence around a place', () => {
  test.each([
    ['goes from stop to stop', '甲支出5元。乙支出6元。丙支出7元。', '乙支出6元'],
    ['begins where the text does', '乙支出6元。丙支出7元。', '乙支出6元'],
    ['ends where the text does', '甲支出5元。乙支出6元', '乙支出6元'],
    ['ends with a line', '甲支出5元\n乙支出6元\n', '乙支出6元'],
  ])('%s', (_name, text, expected) => {
    expect(around(text, '乙')).toBe(expected);
  });

  test('is not looked for without end', () => {
    expect(around(`${'甲，'.repeat(5000)}乙${'，丙'.repeat(5000)}`, '乙')).toHaveLength(1000);
  });
});
