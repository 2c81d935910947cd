import { areaName } from '../../core/grid/address';
import type { Role, Table } from '../../core/tables/table';
import { sayMessage } from '../../messages/format';
import type { PaneState } from '../pane-state';

export function kindName(language: PaneState['language'], table: Table): string {
  return sayMessage(language, { key: `recognition.kind.${table.kind}`, values: {} });
}

export function roleName(language: PaneState['language'], role: Role): string {
  return sayMessage(language, { key: `recognition.role.${role}`, values: {} });
}

/** Sheet and range of a table. */
export function tablePlace(table: Table): string {
  return `${table.sheet.name}!${areaName(table.area)}`;
}
