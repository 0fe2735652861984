import type { Layout, Section, SectionRole } from '@oordelenbank/model';
import { partsNamed } from './about.ts';
import { roleByContent, type Told } from './content-roles.ts';
import type { Division } from './divide.ts';
import { depthOf } from './numbering.ts';
import { type HeadingRole, likelyRoleOf } from './roles.ts';

interface Heading extends Division {
  readonly level: number;
}

/** Roles that a heading which only names a theme takes from the section it divides. */
const INHERITED: ReadonlySet<SectionRole> = new Set([
  'facts',
  'considerations',
  'authority-view',
  'complainant-view',
  'investigation',
  'introduction',
  'summary',
  'complaint',
  'recommendation',
]);

/** The sections of a document, from its headings: their levels by type and number, their roles by words and place. */
export function nest(layout: Layout, divisions: readonly Division[]): readonly Section[] {
  const headings = rank(divisions.filter(({ kind }) => kind === 'heading'));
  const bodies = headings.map(({ block }, index) =>
    layout.text.slice(block.end, headings[index + 1]?.block.start ?? layout.body.end),
  );
  const roles = assignRoles(headings, bodies);
  return headings.map((heading, index) => {
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    return {
      id: `s${index + 1}`,
      heading: heading.look.text,
      level: heading.level,
      role: roles[index] ?? 'other',
      start: heading.block.start,
      end: next?.block.start ?? layout.body.end,
    };
  });
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

/** A heading above more characters of text is no part of a title. */
const LONGEST_FRONT = 400;

/** 'Rapport | 7 juli 2016', 'Nationale ombudsman, 14 september 2017' */
const COVER_LINE = /\b(?:19|20)\d{2}\b|^rapport\b/iu;

/** @param bodies the text under each heading, up to the next one. */
function assignRoles(headings: readonly Heading[], bodies: readonly string[]): readonly SectionRole[] {
  const firstKnown = headings.findIndex(({ role }) => role !== undefined && role !== 'judgment');
  const firstLong = headings.findIndex(
    ({ look }, index) => index > 0 && (bodies[index]?.length ?? 0) > LONGEST_FRONT && !COVER_LINE.test(look.text),
  );
  const roles: SectionRole[] = [];
  const tellsFacts = headings.some(({ role }) => role === 'facts');
  headings.forEach((heading, index) => {
    const isBefore = (index < firstKnown || firstKnown < 0) && (firstLong < 0 || index < firstLong);
    const isFront = isBefore || (index === 0 && opensNoReport(heading, headings));
    const role = isFront ? front(heading, index) : settle(headings, roles, { index, body: bodies[index] ?? '' });
    roles.push(role === 'complainant-view' && !tellsFacts && isStory(heading) ? 'facts' : role);
  });
  return roles;
}

/** What no report begins with: as the first of many headings its words are the title's ('Advies', 'Bijlage voor de baas'). */
const NEVER_FIRST: ReadonlySet<HeadingRole | undefined> = new Set(['recommendation', 'response', 'annex', 'verdict']);
const MANY_HEADINGS = 4;

function opensNoReport({ role }: Heading, headings: readonly Heading[]): boolean {
  return NEVER_FIRST.has(role) && headings.length >= MANY_HEADINGS;
}

/** Before the first heading with a role stand the title and what belongs to it. */
function front(heading: Heading, index: number): SectionRole {
  if (index === 0 && NEVER_FIRST.has(heading.role)) return 'title';
  return heading.role === undefined || heading.role === 'judgment' ? 'title' : heading.role;
}

interface Unsettled {
  readonly index: number;
  /** The text under the heading, up to the next one. */
  readonly body: string;
}

function settle(headings: readonly Heading[], roles: readonly SectionRole[], { index, body }: Unsettled): SectionRole {
  const heading = headings[index];
  if (heading === undefined) return 'other';
  if (heading.role === 'judgment') return settleJudgment(headings, roles, index);
  if (heading.role === 'authority-view' && isReaction(heading) && isBehindOutcome(roles)) return 'response';
  if (heading.role === 'norms' && !headings.some(({ role }) => role === 'considerations' || role === 'judgment'))
    return body.length > LONGEST_NORMS ? 'considerations' : 'norms';
  if (heading.role === 'considerations' && isForeword(headings, roles, index)) return 'summary';
  if (isRequest(heading) && headings.some((other) => other.role === 'complaint' && !isRequest(other)))
    return 'introduction';
  const parent = headings.slice(0, index).findLastIndex(({ level }) => level < heading.level);
  const above = roles[parent >= 0 ? parent : index - 1];
  if (isGeneral(heading) && above === 'considerations') return 'facts';
  if (heading.role !== undefined) return heading.role;
  if (above !== undefined && above !== 'title' && partsNamed(heading.look.text).length > 0) return above;
  return settleUnknown(headings, roles, { index, body, above, isUnder: parent >= 0 });
}

interface Place extends Unsettled {
  /** The role of the section that it divides, else of the one before it. */
  readonly above: SectionRole | undefined;
  readonly isUnder: boolean;
}

/** The role of a heading whose words no rule knows: of the section that it divides, or the one that its beginning makes likely. */
function settleUnknown(headings: readonly Heading[], roles: readonly SectionRole[], place: Place): SectionRole {
  const { index, body, above, isUnder } = place;
  const isInherited = above !== undefined && INHERITED.has(above);
  if (isUnder && isInherited) return above;
  const heading = headings[index];
  const likely = likelyRoleOf(heading?.look.text.slice(heading.enumerator?.length ?? 0) ?? '');
  if (likely !== undefined && mayFollow(likely, roles)) return likely;
  const byContent = roleByContent(body, toldBefore(roles));
  if (byContent !== undefined && mayFollow(byContent, roles)) return byContent;
  if (isInherited) return above;
  const before = roles[index - 1];
  const isThemeAmongEquals = headings[index - 1]?.role === undefined && before !== undefined && INHERITED.has(before);
  return isThemeAmongEquals && before !== undefined ? before : 'other';
}

function toldBefore(roles: readonly SectionRole[]): Told {
  return {
    complaint: roles.includes('complaint'),
    judgment: roles.includes('considerations') || roles.includes('verdict'),
    recommendation: roles.includes('recommendation'),
  };
}

/** What tells of the complaint and its inquiry stands before the judgment; behind it such a word names a theme. */
const BEFORE_JUDGMENT: ReadonlySet<SectionRole> = new Set(['complaint', 'investigation', 'introduction', 'facts']);

function mayFollow(role: SectionRole, roles: readonly SectionRole[]): boolean {
  const isJudged = roles.includes('considerations') || roles.includes('verdict');
  if (role === 'response') return isJudged;
  if (BEFORE_JUDGMENT.has(role)) return !isJudged && !(role === 'complaint' && roles.includes('facts'));
  return true;
}

/** 'Algemeen' opens an assessment with what happened. */
function isGeneral({ look }: Heading): boolean {
  return /^(?:[\dIVX.]+\s+)?algemeen$/iu.test(look.text);
}

/** 'Reactie van de gemeente' answers the recommendations where it stands behind them. */
function isReaction({ look }: Heading): boolean {
  return /^(?:[\d.]+\s+)?(?:reactie\b|(?:het )?antwoord\b|hoe reage(?:ert|ren|erde|erden)\b)/iu.test(look.text);
}

/** Where no other section weighs, one on the norms of more characters does: 'Toetsing aan de ombudsnormen'. */
const LONGEST_NORMS = 1500;

/** 'Beschouwing' before the complaint, of a report that weighs it behind that: the case and its outcome in short. */
function isForeword(headings: readonly Heading[], roles: readonly SectionRole[], index: number): boolean {
  const later = headings.slice(index + 1).map(({ role }) => role);
  const isFirst = !roles.some((role) => role === 'complaint' || role === 'facts' || role === 'authority-view');
  return (
    isFirst && later.includes('complaint') && later.some((role) => role === 'considerations' || role === 'judgment')
  );
}

/** 'Het verzoek' beside 'De klacht' tells who came, and with what. */
function isRequest({ look }: Heading): boolean {
  return /^(?:[\d.]+\s+)?(?:het )?verzoek$/iu.test(look.text);
}

function isBehindOutcome(roles: readonly SectionRole[]): boolean {
  return roles.includes('recommendation') || roles.includes('verdict');
}

/** 'Het verhaal van de heer A.' tells the facts where no other section does. */
function isStory({ look }: Heading): boolean {
  return /^(?:[\d.]+\s+)?het verhaal van\b/iu.test(look.text);
}

/** A judgment of more characters than this is the reasoning, with the outcome in it; of fewer where no other section reasons. */
const LONG_JUDGMENT = 2500;
const LONG_LONE_JUDGMENT = 1200;

function settleJudgment(headings: readonly Heading[], roles: readonly SectionRole[], index: number): SectionRole {
  const later = headings.slice(index + 1);
  if (roles.includes('considerations'))
    return later.some(({ role }) => role === 'verdict') ? 'considerations' : 'verdict';
  const isOutcome = (role: HeadingRole | undefined) => role === 'verdict' || role === 'judgment';
  const next = later[0];
  const isDivided = next !== undefined && next.role === undefined && next.level > (headings[index]?.level ?? 0);
  const most = headings.some(({ role }) => role === 'considerations') ? LONG_JUDGMENT : LONG_LONE_JUDGMENT;
  const isLong = next !== undefined && next.block.start - (headings[index]?.block.start ?? 0) > most;
  return later.some(({ role }) => isOutcome(role)) || isDivided || isLong ? 'considerations' : 'verdict';
}
