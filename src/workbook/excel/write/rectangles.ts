import { type Area, areaName } from '../../../core/grid/address';

/** The longest address that `getRanges` takes, with room to spare (Excel: 8,192 characters). */
const LONGEST_ADDRESS = 8000;

interface Run {
  readonly left: number;
  readonly right: number;
}

function runsOf(keys: readonly (string | undefined)[], wanted: string): readonly Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < keys.length; column += 1) {
    if (keys[column] !== wanted) continue;
    const left = column;
    while (keys[column + 1] === wanted) column += 1;
    runs.push({ left, right: column });
  }
  return runs;
}

/**
 * The cells with one key as few rectangles: runs in a row, joined with equal runs of the rows below.
 * @example rectanglesOf([['a', 'a'], ['a', 'a'], ['b', 'a']], 'a') // → [{ left: 0, right: 1, top: 0, bottom: 1 }, { left: 1, right: 1, top: 2, bottom: 2 }]
 */
export function rectanglesOf(grid: readonly (readonly (string | undefined)[])[], wanted: string): readonly Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (const [row, keys] of grid.entries()) {
    const runs = runsOf(keys, wanted);
    const next: Area[] = [];
    for (const run of runs) {
      const above = open.find(({ left, right }) => left === run.left && right === run.right);
      next.push({ ...run, top: above?.top ?? row, bottom: row });
    }
    done.push(...open.filter(({ left, right }) => !runs.some((run) => run.left === left && run.right === right)));
    open = next;
  }
  return [...done, ...open];
}

/** Rectangles as addresses for `getRanges`, as many as its limit asks for. */
export function addressesOf(areas: readonly Area[]): readonly string[] {
  const addresses: string[] = [];
  let current = '';
  for (const area of areas) {
    const name = areaName(area);
    if (current !== '' && current.length + name.length + 1 > LONGEST_ADDRESS) {
      addresses.push(current);
      current = '';
    }
    current += current === '' ? name : `,${name}`;
  }
  return current === '' ? addresses : [...addresses, current];
}
