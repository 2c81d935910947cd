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
  for (const run of runs) {
    const above = areas.findIndex(
      (area) => area.bottom === run.top - 1 && area.left === run.left && area.right === run.right,
    );
    const found = areas[above];
    if (found === undefined) areas.push(run);
    else areas[above] = { ...found, bottom: run.bottom };
  }
  return areas;
}
