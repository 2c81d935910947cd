/** What tells this page from other pages of the workbench in the same browser; new with each loading. */
export const PAGE_ID = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
