import type { Area } from '../../core/grid/address';

/** Joins cells, given row by row, to rectangles: neighbours in a row first, then rows of the same extent. */
export function connectedAreas(cells: readonly { readonly row: number; readonly column: number }[]): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last !== undefined && last.top === row && last.right === column - 1)
      runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const areas: Area[] = [];
  /** Where the area is that ends in a row with an extent. */
  const ending = new Map<string, number>();
  for (const run of runs) {
    const above = ending.get(`${run.top - 1}/${run.left}/${run.right}`);
    const index = above ?? areas.length;
    const grown = above === undefined ? run : { ...(areas[above] ?? run), bottom: run.bottom };
    areas[index] = grown;
    ending.set(`${grown.bottom}/${grown.left}/${grown.right}`, index);
  }
  return areas;
}
