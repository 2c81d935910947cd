import type { Line } from './lines';
import type { ItemKind } from './table';

/** A line on its way to becoming an item; `parent` is a position among the drafts. */
export interface Draft {
  readonly line: Line;
  readonly namedAt: number;
  readonly name: string;
  readonly code: string | null;
  /** A name over other lines that has no figures of its own; the row it stands in is that of the first of them. */
  isHeading: boolean;
  index: number;
  depth: number;
  kind: ItemKind;
  level: number;
  parent: number | null;
}

function draftOf(line: Line, name: string, depth: number): Draft {
  const code = depth < line.depth ? null : line.code;
  const at = { index: line.row, namedAt: line.row };
  return { line, ...at, name, code, depth, isHeading: false, kind: 'detail', level: 1, parent: null };
}

/** A category whose figures have not been met yet: its 小计 will bring them. */
interface Open {
  readonly draft: Draft;
  readonly position: number;
  readonly lastRow: number;
}

/** A line without figures heads a section; inside one only a line numbered like its heading begins another. */
function headsSection(line: Line, section: Open | undefined): boolean {
  if (line.hasFigures || line.word !== 'detail' || line.name === '' || line.code !== null) return false;
  if (section === undefined) return true;
  const style = section.draft.line.ordinal;
  return style !== undefined && line.ordinal === style;
}

/** 收入合计 closes the section 收入 where other sections have totals, too. */
function isTotalOf(line: Line, section: Draft, lines: readonly Line[]): boolean {
  const isTotal = ({ word }: Line) => word === 'plain-total' || word === 'named-total';
  if (!isTotal(line) || line.name.replace(/(?:合计|总计)$/, '') !== section.name) return false;
  return lines.some((each) => each !== line && isTotal(each));
}

/** 办公室汇总 or 办公室小计 closes the group 办公室, as exports of pivot tables have it. */
function groupNamedBy(line: Line, groups: readonly Open[]): number {
  if (groups.length === 0) return -1;
  const name = line.name.replace(/(?:汇总|小计|合计)$/, '');
  return name === line.name ? -1 : groups.findLastIndex((each) => each.draft.name === name);
}

/** 小计, or 合计 in a line of the group itself, has the figures of the group it stands in. */
function closesGroup(line: Line, group: Open | undefined): group is Open {
  if (group?.draft.isHeading !== true || line.depth <= group.draft.depth) return false;
  const isTotal = line.word === 'plain-total' || line.word === 'grand-total' || line.word === 'named-total';
  return line.word === 'subtotal' || (isTotal && line.row <= group.lastRow);
}

/**
 * Gives categories that stand without figures those of their 小计: a 类 merged over its lines, or a line that only heads
 * the ones below it. A merged one without 小计 stays a mere heading.
 */
export function draftsOf(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  const merged: Open[] = [];
  let section: Open | undefined;
  for (const line of lines) {
    for (const group of line.opens) {
      while ((merged.at(-1)?.draft.depth ?? -1) >= group.depth) merged.pop();
      const draft = draftOf(line, group.name, group.depth);
      draft.isHeading = true;
      merged.push({ draft, lastRow: group.lastRow, position: drafts.push(draft) - 1 });
    }
    const named = groupNamedBy(line, merged);
    const closed = merged[named];
    if (closed?.draft.isHeading === true) {
      closed.draft.index = line.row;
      closed.draft.isHeading = false;
      merged.length = named;
      continue;
    }
    if (line.opens.length === 0 && line.depth === 0 && merged.some((each) => each.lastRow < line.row))
      merged.length = 0;
    const group = merged.at(-1);
    if (closesGroup(line, group)) {
      group.draft.index = line.row;
      group.draft.isHeading = false;
      merged.pop();
      continue;
    }
    if (line.word === 'subtotal' || (section !== undefined && isTotalOf(line, section.draft, lines))) {
      if (section !== undefined && drafts.length - section.position > 1) {
        section.draft.index = line.row;
        for (const draft of drafts.slice(section.position + 1)) draft.depth += 1;
        section = undefined;
        continue;
      }
    }
    const draft = draftOf(line, line.name, line.depth);
    const position = drafts.push(draft) - 1;
    if (line.word !== 'detail' && line.word !== 'of-which') section = undefined;
    else if (headsSection(line, section)) section = { draft, position, lastRow: line.row };
  }
  return drafts;
}
