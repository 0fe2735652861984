import type { Document, Layout, Notes, Section, Stage } from '@oordelenbank/model';
import { divide } from './divide.ts';
import { recognise } from './houses.ts';
import { type Nested, nest } from './nest.ts';
import { numberParagraphs } from './paragraphs.ts';
import type { SectionLook } from './section-features.ts';

/** Names the parts of a report: which lines are headings, and what each section is for. */
export const structure: Stage<Layout, Document> = (layout, notes) => {
  const house = recognise(layout);
  const divisions = divide(layout, house);
  const nested = nest(layout, divisions);
  const sections = nested.map(({ section }) => judged(layout, section));
  noteUnknown(nested, notes);
  for (const { section, rule } of nested) notes.because(section.id, rule, section.heading);
  return {
    ...layout,
    house: house?.id ?? 'generic',
    sections,
    paragraphs: numberParagraphs(layout, divisions, sections),
  };
};

/** How each section looks to the classifier of its role, with its heading: what `scripts/learn.ts` learns from. */
export function sectionLooks(layout: Layout): readonly SectionLook[] {
  return nest(layout, divide(layout, recognise(layout))).map(({ look }) => look);
}

/** A line that gives the judgment on one theme: "Oordeel: terecht", "Kwalificatie: onterechte klacht". */
const JUDGMENT_LINE = /\n(?:Oordeel|Kwalificatie|Evaluatie|Conclusie)\s?: /u;

/** A section under a theme that ends in a judgment holds the reasons for it. */
function judged(layout: Layout, section: Section): Section {
  const isJudged = section.role === 'other' && JUDGMENT_LINE.test(layout.text.slice(section.start, section.end));
  return isJudged ? { ...section, role: 'considerations' } : section;
}

function noteUnknown(nested: readonly Nested[], notes: Notes): void {
  for (const { section, isDoubtful, look } of nested) {
    if (isDoubtful && look.rule === undefined)
      notes.add('heading-unknown', { span: { start: section.start, end: section.start + section.heading.length } });
  }
}
