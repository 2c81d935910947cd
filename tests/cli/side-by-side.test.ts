import { Budget, sideBySide } from '../../src/cli/side-by-side';

/** A piece of work that is ended from outside. */
function gate() {
  const open: (() => void)[] = [];
  return { wait: () => new Promise<void>((go) => open.push(go)), open };
}

async function turns(count = 20): Promise<void> {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
}

async function collected<Item>(results: AsyncGenerator<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const each of results) all.push(each);
  return all;
}

test('results come in the order of the items, whatever is done first', async () => {
  const delays = [30, 1, 20, 1, 10];
  const work = async (delay: number) => {
    await new Promise((go) => setTimeout(go, delay));
    return delay * 2;
  };
  expect(await collected(sideBySide(delays, 3, 10, work))).toEqual(delays.map((delay) => [delay, delay * 2]));
});

test('no more items are in work than there are lanes', async () => {
  let [now, most] = [0, 0];
  const work = async () => {
    most = Math.max(most, ++now);
    await new Promise((go) => setTimeout(go, 1));
    now -= 1;
  };
  await collected(sideBySide([1, 2, 3, 4, 5, 6, 7], 3, 7, work));
  expect(most).toBe(3);
});

test('while the first is not done, only so many others are begun', async () => {
  const { wait, open } = gate();
  let begun = 0;
  const work = async (item: number) => {
    begun += 1;
    if (item === 0) await wait();
  };
  const results = collected(
    sideBySide(
      Array.from({ length: 100 }, (_, item) => item),
      2,
      10,
      work,
    ),
  );
  await turns(500);
  const early = begun;
  for (const go of open) go();
  await results;
  expect([early, begun]).toEqual([11, 100]);
});

test('what is too much for the budget waits until it is alone', async () => {
  const budget = new Budget(10);
  const order: string[] = [];
  await budget.take(4);
  const large = budget.take(50).then(() => order.push('large'));
  const small = budget.take(1).then(() => order.push('small'));
  await turns();
  order.push('given back');
  budget.give(4);
  await large;
  await turns();
  order.push('large given back');
  budget.give(50);
  await small;
  expect(order).toEqual(['given back', 'large', 'large given back', 'small']);
});
