import type { summary as fallback } from '../zh-CN/summary';

export const summary: Readonly<Record<keyof typeof fallback, string>> = {
  'summary.files': 'Files',
  'summary.findings': 'Findings',
  'summary.column.file': 'File',
  'summary.column.status': 'Status',
  'summary.column.errors': 'Errors',
  'summary.column.warnings': 'To explain',
  'summary.column.infos': 'Notes',
  'summary.column.accepted': 'Accepted',
  'summary.column.tables': 'Tables',
  'summary.column.units': 'Unit',
  'summary.column.total': 'Total',
  'summary.column.remark': 'Remark',
  'summary.ready': 'Ready',
  'summary.not-ready': 'Not ready',
  'summary.unreadable': 'Not checked',
};
