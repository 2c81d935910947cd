import type { demo as fallback } from '../zh-CN/demo';

export const demo: Readonly<Record<keyof typeof fallback, string>> = {
  'demo.intro':
    'The samples are opened in an in-memory Excel, read, checked and written through Microsoft’s office.js.',
  'demo.opened': '\nOpening {file}',
  'demo.checked': 'The check took {trips} round trips and {milliseconds} ms.',
  'demo.written':
    'Writing the marks and “{sheet}” took {trips} round trips; taken back, the workbook is what it was before.',
  'demo.not-restored': 'Taken back, the workbook is not what it was before.',
  'demo.filled':
    'Filling “{sheet}” took {trips} round trips and {milliseconds} ms: {paragraphs} paragraphs, {figures} figures, {missing} blanks to fill in.',
  'demo.spending': 'The spending paragraph:\n  {text}',
  'demo.no-spending': 'The report has no spending paragraph.',
  'demo.saved': 'Written: {file}',
};
