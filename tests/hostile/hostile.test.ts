import { checkBytes } from '../../src/cli/check-file';
import { sayMessage } from '../../src/messages/format';
import { HOSTILE_CONTENTS } from './contents';
import { HOSTILE_PACKAGES } from './workbooks';

/** Small enough for every day; `npm run bench:fuzz` makes the same workbooks as large as they may be. */
const SIZE = 200_000;

jest.setTimeout(20_000);

describe.each([...HOSTILE_PACKAGES, ...HOSTILE_CONTENTS])('$name', ({ make, answers }) => {
  test(`is answered by ${answers.join(' or ')}`, async () => {
    const { error } = await checkBytes(make(SIZE), '来件.xlsx', { rules: {} });
    expect(answers).toContain(error?.code ?? 'checked');
  });
});

test('an answer has words, and no trace of the program', async () => {
  const messages = await Promise.all(
    HOSTILE_PACKAGES.map(async ({ make }) => {
      const { error } = await checkBytes(make(1000), '来件.xlsx', { rules: {} });
      return error === null ? '' : sayMessage('zh-CN', error.message);
    }),
  );
  expect(messages.filter((message) => /\n\s+at |Error:|undefined|errors\./.test(message))).toEqual([]);
});
