import { walk } from './walk';

it.each([1, 2, 3])(
  'host, grid and saved file hold the same after every step of a random walk (seed %i)',
  async (seed) => {
    expect(await walk(seed, 120, 30)).toEqual([]);
  },
  60_000,
);
