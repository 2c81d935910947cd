import { availableParallelism } from 'node:os';
import { threadsFor } from '../../src/cli/threads';

afterEach(() => jest.restoreAllMocks());

test('no more files are checked side by side than there are', () => {
  expect(threadsFor(1)).toBe(1);
});

test('no more than there are cores', () => {
  expect(threadsFor(10_000)).toBeLessThanOrEqual(availableParallelism());
});

test('in a small container one after another, however many cores the machine has', () => {
  jest.spyOn(process, 'constrainedMemory').mockReturnValue(300_000_000);
  expect(threadsFor(10_000)).toBe(1);
});
