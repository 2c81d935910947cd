import type { Area } from '../grid/address';
import { blocksOf } from './blocks';
import { type Column, columnsOf } from './columns';
import type { HeaderRows } from './header-rows';
import { type NoTable, readBlock } from './read-block';
import type { Region } from './regions';
import { surroundingsOf } from './surroundings';
import type { Table } from './table';
import { readThreePublicForm } from './three-public-form';
import { transposedLabels } from './transposed';
import type { Elsewhere } from './units';
import { turned, turnedArea, type View } from './view';
import { compact } from './words';

type Side = 'income' | 'expenditure' | null;

/** Whether a block is the side of income or of expenditure, by its uppermost words. */
function sideOf(block: readonly Column[]): Side {
  const words = block.map((column) => column.heading.tiers.map(compact).join('/')).join('|');
  if (/^收入|收入项目|收入(?:来源|科目)/.test(words)) return 'income';
  return /^支出|支出项目|支出(?:功能|科目)/.test(words) ? 'expenditure' : null;
}

function boundsOf(block: readonly Column[], area: Area): Area {
  return { ...area, left: block[0]?.index ?? area.left, right: block.at(-1)?.index ?? area.right };
}

/**
 * Reads a region with one heading: one table, or one for each block that stands side by side. `isPointedAt`: the
 * clerk says that a table stands there.
 */
export function readRegion(
  view: View,
  region: Region,
  elsewhere: Elsewhere,
  isPointedAt = false,
): readonly (Table | NoTable)[] {
  const { area, header } = region;
  const surroundings = surroundingsOf(view, area, header);
  const across = transposedLabels(view, area, header);
  if (across > 0) {
    const inner = turnedArea({ ...area, top: header.top });
    return readColumns(
      turned(view),
      inner,
      { top: inner.top, bottom: inner.top + across - 1 },
      surroundings,
      elsewhere,
      isPointedAt,
    );
  }
  return readColumns(view, area, header, surroundings, elsewhere, isPointedAt);
}

function readColumns(
  view: View,
  area: Area,
  header: HeaderRows,
  surroundings: ReturnType<typeof surroundingsOf>,
  elsewhere: Elsewhere,
  isPointedAt: boolean,
): readonly (Table | NoTable)[] {
  const all = columnsOf(view, area, header);
  const form = readThreePublicForm({ view, area, header, columns: all, surroundings, elsewhere });
  if (form !== undefined) return form;
  const blocks = blocksOf(all);
  // 支出功能分类科目 over the codes of a single block does not make it the side of a form with two.
  const sides = blocks.map(sideOf).map((side) => (blocks.length === 1 && side === 'expenditure' ? null : side));
  const isTwoSided = sides.includes('income') && sides.includes('expenditure');
  return blocks.map((columns, position) =>
    readBlock({
      view,
      columns,
      area: boundsOf(columns, area),
      header,
      surroundings,
      side: sides[position] ?? null,
      isTwoSided,
      elsewhere,
      isPointedAt,
    }),
  );
}
