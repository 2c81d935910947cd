import { assert, property, string } from 'fast-check';
import { changedPart } from '../../../src/taskpane/report/changed-part';

describe('what was changed in a paragraph', () => {
  it('stands between what both begin and end with', () => {
    expect(changedPart('支出6291.03万元，增长2.22%。', '支出6291.30万元，增长2.22%。')).toEqual({
      before: '支出6291.',
      changed: '03',
      after: '万元，增长2.22%。',
    });
  });

  it('is nothing where both are the same', () => {
    expect(changedPart('甲乙', '甲乙')).toEqual({ before: '甲乙', changed: '', after: '' });
  });

  it('is nothing of a text from which only something was taken out', () => {
    expect(changedPart('甲甲', '甲甲甲')).toEqual({ before: '甲甲', changed: '', after: '' });
  });

  it('gives the whole text back in three parts', () => {
    assert(
      property(string(), string(), (text, other) => {
        const { before, changed, after } = changedPart(text, other);
        return before + changed + after === text;
      }),
    );
  });
});
