import type { Message } from '../core/findings/message';
import { POINTED_AT } from '../core/tables/recognise';
import type { Checked } from './check';

const message = (key: string, values: Readonly<Record<string, string>> = {}): Message => ({ key, values });

/** The state of the workbook in one line (能否提交): whether it is ready, and what stands in the way. */
export interface Status {
  readonly ready: boolean;
  /** What stands in the way, or what is worth knowing; each a short phrase. */
  readonly parts: readonly Message[];
}

/** Sums a check up. */
export function statusOf(checked: Checked): Status {
  const { summary, tables, skipped } = checked.result;
  const unread = skipped.filter((each) => each.code === POINTED_AT).length;
  const unconfirmed = tables.filter((table) => !table.confirmed).length;
  const counted = (key: string, count: number) => (count === 0 ? [] : [message(key, { count: String(count) })]);
  const parts = [
    ...(tables.length === 0 ? [message('result.no-table')] : []),
    ...counted('result.errors', summary.errors),
    ...counted('result.warnings', summary.warnings),
    ...counted('result.unconfirmed', unconfirmed),
    ...counted('result.unread', unread),
    ...counted('result.accepted', summary.accepted),
    ...counted('result.infos', summary.infos),
  ];
  return { ready: summary.ready, parts };
}
