import type { Report, ReportParagraph, ReportPart, ReportSection } from '../report';
import { type AddedText, type HandEdits, labelKey } from './report-layout';

function addedParagraph({ label, text }: AddedText): ReportParagraph {
  return { key: 'added', text: label === '' ? text : `${label}：${text}`, figures: [], missing: [] };
}

/** A paragraph with the clerk's words in place of ours; only figures that still stand in it are its figures. */
function keptParagraph(paragraph: ReportParagraph, words: string | undefined): readonly ReportParagraph[] {
  if (words === undefined) return [paragraph];
  if (words === '') return [];
  const figures = paragraph.figures.filter(({ text }) => words.includes(text));
  return [{ ...paragraph, text: words, figures, missing: [] }];
}

/**
 * The report as the sheet has it once it is filled: with the clerk's own words where he keeps them, and his own rows as
 * paragraphs of the field in which they stand.
 */
export function keptReport(report: Report, { kept, added }: HandEdits): Report {
  const own = (after: string | null) => added.filter((each) => each.after === after).map(addedParagraph);
  const partOf = (part: ReportPart): ReportPart => ({
    ...part,
    heading: kept.get(labelKey(part.key)) ?? part.heading,
    paragraphs: part.paragraphs.flatMap((paragraph) => [
      ...keptParagraph(paragraph, kept.get(paragraph.key)),
      ...own(paragraph.key),
    ]),
  });
  const sectionOf = (section: ReportSection, index: number): ReportSection => {
    const key = `section-${section.key}`;
    const first = [...(index === 0 ? [...own(null), ...own('title')] : []), ...own(key)];
    const heading = kept.get(key) ?? section.heading;
    const head: readonly ReportPart[] = first.length === 0 ? [] : [{ key: 'added', heading, paragraphs: first }];
    // A part called like its section has no heading of its own, whatever the clerk calls the section.
    const parts = section.parts.map((part) =>
      part.heading === section.heading ? { ...partOf(part), heading } : partOf(part),
    );
    return { ...section, heading, parts: [...head, ...parts] };
  };
  return { ...report, title: kept.get('title') ?? report.title, sections: report.sections.map(sectionOf) };
}
