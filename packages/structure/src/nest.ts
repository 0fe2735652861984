import type { Layout, Section } from '@oordelenbank/model';
import { type Assigned, assignRoles } from './assign-roles.ts';
import type { Division } from './divide.ts';
import { depthOf } from './numbering.ts';

/** A division that opens a section. */
export interface Heading extends Division {
  readonly level: number;
}

/** A section, by which rule it has its role, and how it looks to the classifier. */
export interface Nested extends Omit<Assigned, 'role'> {
  readonly section: Section;
}

/** The sections of a document, from its headings: their levels by type and number, their roles by words and place. */
export function nest(layout: Layout, divisions: readonly Division[]): readonly Nested[] {
  const headings = rank(divisions.filter(({ kind }) => kind === 'heading'));
  const assigned = assignRoles(headings, bodiesOf(layout, headings));
  return assigned.map(({ role, ...how }, index): Nested => {
    const { block, level, look: type } = headings[index] as Heading;
    const next = headings.slice(index + 1).find((heading) => heading.level <= level);
    const end = next?.block.start ?? layout.body.end;
    return { ...how, section: { id: `s${index + 1}`, heading: type.text, level, role, start: block.start, end } };
  });
}

function bodiesOf(layout: Layout, headings: readonly Heading[]): readonly string[] {
  return headings.map(({ block }, index) =>
    layout.text.slice(block.end, headings[index + 1]?.block.start ?? layout.body.end),
  );
}

/** Gives each heading its level: the rank of its type among the headings, and deeper by its number ('6.2' under '6'). */
function rank(divisions: readonly Division[]): readonly Heading[] {
  const weights = [...new Set(divisions.map(({ prominence }) => prominence))].sort((one, other) => other - one);
  const ranked = divisions.map((division) => ({ ...division, level: weights.indexOf(division.prominence) + 1 }));
  return ranked.map((heading, index) => {
    const depth = heading.enumerator === undefined ? 1 : depthOf(heading.enumerator);
    if (depth === 1) return heading;
    const parent = ranked
      .slice(0, index)
      .findLast(({ enumerator }) => enumerator !== undefined && depthOf(enumerator) === 1);
    return parent === undefined ? heading : { ...heading, level: Math.max(heading.level, parent.level + depth - 1) };
  });
}
