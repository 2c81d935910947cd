import type { Report } from './report';
import { DEFAULT_TEMPLATES } from './templates/template';

/** Keys of the paragraphs that name people or telephone numbers, whoever worded them. */
const PERSONAL: ReadonlySet<string> = new Set(
  DEFAULT_TEMPLATES.filter(({ personal }) => personal).map(({ key }) => key),
);

/** A further line of a paragraph has the key of the paragraph with a number behind it. */
function isPersonal(key: string): boolean {
  return PERSONAL.has(key.replace(/\.\d+$/, ''));
}

/** The report as it may be made public (公开版): without names of people and telephone numbers. */
export function publicReport(report: Report): Report {
  const sections = report.sections.map((section) => ({
    ...section,
    parts: section.parts.map((part) => ({
      ...part,
      paragraphs: part.paragraphs.filter(({ key }) => !isPersonal(key)),
    })),
  }));
  return { ...report, sections };
}
