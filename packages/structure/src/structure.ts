import type { Document, Layout, Notes, Section, Stage } from '@oordelenbank/model';
import { type Division, divide } from './divide.ts';
import { recognise } from './houses.ts';
import { nest } from './nest.ts';
import { numberParagraphs } from './paragraphs.ts';
import { likelyRoleOf } from './roles.ts';

/** Names the parts of a report: which lines are headings, and what each section is for. */
export const structure: Stage<Layout, Document> = (layout, notes) => {
  const house = recognise(layout);
  const divisions = divide(layout, house);
  const sections = nest(layout, divisions).map((section) => judged(layout, section));
  noteUnknown(sections, divisions, notes);
  giveReasons(sections, divisions, notes);
  return {
    ...layout,
    house: house?.id ?? 'generic',
    sections,
    paragraphs: numberParagraphs(layout, divisions, sections),
  };
};

/** A line that gives the judgment on one theme: "Oordeel: terecht", "Kwalificatie: onterechte klacht". */
const JUDGMENT_LINE = /\n(?:Oordeel|Kwalificatie|Evaluatie|Conclusie)\s?: /u;

/** A section under a theme that ends in a judgment holds the reasons for it. */
function judged(layout: Layout, section: Section): Section {
  const isJudged = section.role === 'other' && JUDGMENT_LINE.test(layout.text.slice(section.start, section.end));
  return isJudged ? { ...section, role: 'considerations' } : section;
}

function giveReasons(sections: readonly Section[], divisions: readonly Division[], notes: Notes): void {
  for (const { id, heading, start, role } of sections) {
    const words = divisions.find(({ block }) => block.start === start)?.role;
    if (words !== undefined) notes.because(id, 'heading-words', heading);
    else notes.because(id, likelyRoleOf(heading) === role ? 'heading-likely' : 'heading-place', heading);
  }
}

function noteUnknown(sections: readonly Section[], divisions: readonly Division[], notes: Notes): void {
  for (const section of sections) {
    if (section.role !== 'other') continue;
    const division = divisions.find(({ block }) => block.start === section.start);
    if (division?.role === undefined)
      notes.add('heading-unknown', { span: { start: section.start, end: division?.block.end ?? section.end } });
  }
}
