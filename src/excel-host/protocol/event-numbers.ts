/** The numbers by which the library knows the events that this host raises. */
export const EventNumber = {
  settingsChanged: 1,
  workbookSelectionChanged: 2,
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

export const RAISED: ReadonlySet<number> = new Set(Object.values(EventNumber));
