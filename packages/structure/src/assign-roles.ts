import { classify, type RuleCode, readWeights, type SectionRole } from '@oordelenbank/model';
import { partsNamed } from './about.ts';
import { AUTHORITY } from './houses/generic.ts';
import type { Heading } from './nest.ts';
import type { HeadingRole } from './roles.ts';
import { type SectionLook, sectionFeatures } from './section-features.ts';
import written from './section-roles.generated.json' with { type: 'json' };

const weights = readWeights(written);

/** A heading above more characters of text is no part of a title. */
const LONGEST_FRONT = 400;

/** 'Rapport | 7 juli 2016', 'Nationale ombudsman, 14 september 2017' */
const COVER_LINE = /\b(?:19|20)\d{2}\b|^rapport\b/i;

/** A section with its role, by which rule it has it, and how it looks to the classifier. */
export interface Assigned {
  readonly role: SectionRole;
  readonly rule: RuleCode;
  readonly look: SectionLook;
  /** Whether it could as well be for something else. */
  readonly isDoubtful: boolean;
}

/**
 * What each section is for. Rules tell it of headings whose words they know, by these and their place; a classifier tells it of
 * the others.
 *
 * @param bodies the text under each heading, up to the next one.
 */
export function assignRoles(headings: readonly Heading[], bodies: readonly string[]): readonly Assigned[] {
  const firstKnown = headings.findIndex(({ role }) => role !== undefined && role !== 'judgment');
  const firstLong = headings.findIndex(
    ({ look }, index) => index > 0 && (bodies[index]?.length ?? 0) > LONGEST_FRONT && !COVER_LINE.test(look.text),
  );
  const assigned: Assigned[] = [];
  headings.forEach((heading, index) => {
    const roles = assigned.map(({ role }) => role);
    const body = bodies[index] ?? '';
    const isBefore = (index < firstKnown || firstKnown < 0) && (firstLong < 0 || index < firstLong);
    const isFront = isBefore || (index === 0 && opensNoReport(heading, headings));
    const look = lookAt(headings, roles, { index, body });
    assigned.push({
      look,
      ...(isFront ? atFront(heading, index) : decide(look, settle(headings, roles, { index, body }))),
    });
  });
  return assigned;
}

function lookAt(headings: readonly Heading[], roles: readonly SectionRole[], { index, body }: Unsettled): SectionLook {
  const own = headings[index] as Heading;
  return {
    heading: own.look.text,
    body,
    at: index / headings.length,
    above: roles[parentOf(headings, index)],
    before: roles[index - 1],
    rule: own.role,
    later: headings.slice(index + 1).map(({ role }) => role),
  };
}

/** Index of the heading under which one stands; -1 where none does. */
function parentOf(headings: readonly Heading[], index: number): number {
  const own = headings[index] as Heading;
  return headings.slice(0, index).findLastIndex(({ level }) => level < own.level);
}

/** Below this probability the classifier is as likely as not mistaken. */
const DOUBTFUL = 0.5;

/** 'Over het COA' divides the complaint body by body, 'Klacht 2: de stilte' the judgment part by part. */
function dividesAbove({ above, heading }: SectionLook): boolean {
  return above === 'complaint' || (DIVIDED_BY_PART.has(above) && partsNamed(heading).length > 0);
}

const DIVIDED_BY_PART: ReadonlySet<SectionRole | undefined> = new Set(['considerations', 'verdict', 'facts']);

function decide(look: SectionLook, told: SectionRole): Omit<Assigned, 'look'> {
  if (look.rule !== undefined) return { role: told, rule: 'heading-words', isDoubtful: false };
  if (dividesAbove(look)) return { role: told, rule: 'heading-place', isDoubtful: false };
  const { label, probability } = classify<SectionRole>(weights, sectionFeatures(look));
  return { role: label, rule: 'heading-learnt', isDoubtful: label === 'other' || probability < DOUBTFUL };
}

/** What no report begins with: as the first of many headings its words are the title's ('Advies', 'Bijlage voor de baas'). */
const NEVER_FIRST: ReadonlySet<HeadingRole | undefined> = new Set(['recommendation', 'response', 'annex', 'verdict']);
const MANY_HEADINGS = 4;

function opensNoReport({ role }: Heading, headings: readonly Heading[]): boolean {
  return NEVER_FIRST.has(role) && headings.length >= MANY_HEADINGS;
}

/** Before the first heading with a role stand the title and what belongs to it. */
function atFront({ role }: Heading, index: number): Omit<Assigned, 'look'> {
  const isTitle = role === undefined || role === 'judgment' || (index === 0 && NEVER_FIRST.has(role));
  return { role: isTitle ? 'title' : role, rule: isTitle ? 'heading-place' : 'heading-words', isDoubtful: false };
}

interface Unsettled {
  readonly index: number;
  /** The text under the heading, up to the next one. */
  readonly body: string;
}

/** The role that rules give a heading behind the title; where they do not know its words, that of the section above. */
function settle(headings: readonly Heading[], roles: readonly SectionRole[], { index, body }: Unsettled): SectionRole {
  const heading = headings[index] as Heading;
  const parent = parentOf(headings, index);
  const above = roles[parent >= 0 ? parent : index - 1] ?? 'other';
  if (heading.role === undefined) return above;
  if (heading.role === 'judgment') return settleJudgment(headings, roles, index);
  if (isGeneral(heading) && above === 'considerations') return 'facts';
  if (parent >= 0 && above === 'considerations' && isHandling(heading)) return above;
  const hasOther = (role: HeadingRole) => headings.some((other) => other !== heading && other.role === role);
  return byPlace[heading.role]?.({ headings, roles, heading, body, index, hasOther }) ?? heading.role;
}

interface Known extends Unsettled {
  readonly headings: readonly Heading[];
  readonly roles: readonly SectionRole[];
  readonly heading: Heading;
  /** Whether another heading has a role by its words. */
  readonly hasOther: (role: HeadingRole) => boolean;
}

/** What a heading whose words are known is for in some places; undefined where its words tell. */
const byPlace: Partial<Record<SectionRole, (known: Known) => SectionRole | undefined>> = {
  'authority-view': ({ heading, headings, roles, index, hasOther }) => {
    if (isReaction(heading) && isBehindOutcome(roles) && roles[parentOf(headings, index)] !== 'facts')
      return 'response';
    const isOther =
      !isReaction(heading) &&
      !namesAuthority(heading) &&
      headings.some((other) => other.role === 'authority-view' && namesAuthority(other));
    return isOther && !hasOther('complainant-view') ? 'complainant-view' : undefined;
  },
  response: ({ heading, headings, roles, index }) => {
    const later = headings.slice(index + 1).map(({ role }) => role);
    const isAhead = later.includes('considerations') || later.includes('judgment') || later.includes('verdict');
    return isAhead && !isBehindOutcome(roles) && !/aanbeveling|advies|rapport/i.test(heading.look.text)
      ? 'authority-view'
      : undefined;
  },
  verdict: ({ headings, roles, index }) => (isForeword(headings, roles, index) ? 'summary' : undefined),
  norms: ({ hasOther, body }) =>
    !hasOther('considerations') && !hasOther('judgment') && body.length > LONGEST_NORMS ? 'considerations' : undefined,
  considerations: ({ headings, roles, index }) => (isForeword(headings, roles, index) ? 'summary' : undefined),
  complaint: ({ headings, heading, roles, index }) => {
    const above = roles[parentOf(headings, index)];
    if (roles.includes('complaint') && (above === 'considerations' || above === 'facts')) return above;
    return isRequest(heading) && headings.some((other) => other.role === 'complaint' && !isRequest(other))
      ? 'introduction'
      : undefined;
  },
  'complainant-view': ({ heading, hasOther, body }) => {
    if (!hasOther('complaint') && listsComplaints(body)) return 'complaint';
    return !hasOther('facts') && isStory(heading) ? 'facts' : undefined;
  },
};

/** 'Wat verzoekster aanvoert' is the section of the complaint where it leads in the list of its parts. */
function listsComplaints(body: string): boolean {
  return /\b(?:be)?klaa?g\p{L}*\b[^.]{0,60}:\s*\n/u.test(body);
}

/** 'Algemeen' opens an assessment with what happened. */
function isGeneral({ look }: Heading): boolean {
  return /^(?:[\dIVX.]+\s+)?algemeen$/i.test(look.text);
}

/** 'Wat zegt de club?' beside 'Wat zegt de gemeente?' asks the other side. */
function namesAuthority({ look }: Heading): boolean {
  return NAMES_AUTHORITY.test(look.text.replace(/^\p{Lu}/u, (first) => first.toLowerCase()));
}

/** By its kind, by an abbreviation, or by a name that begins with an article: 'De Wending'. */
const NAMES_AUTHORITY = new RegExp(`(?<!\\p{L})${AUTHORITY}(?!\\p{L})|\\p{Lu}{2,}|\\b(?:De|Het) \\p{Lu}`, 'u');

/** 'De behandeling van de klacht' within an assessment is what the body is blamed for, and not how it was inquired into. */
function isHandling({ look }: Heading): boolean {
  return /\bbehandel|\bafhandel/i.test(look.text);
}

/** 'Reactie van de gemeente' answers the recommendations where it stands behind them. */
function isReaction({ look }: Heading): boolean {
  return /^(?:[\d.]+\s+)?(?:reacties?\b|(?:het )?antwoord\b|hoe reage(?:ert|ren|erde|erden)\b|wat .* (?:daarop|hierop) (?:zegt|zeggen|antwoord)\p{L}*)/iu.test(
    look.text,
  );
}

/** Where no other section weighs, one on the norms of more characters does: 'Toetsing aan de ombudsnormen'. */
const LONGEST_NORMS = 1500;

/** 'Beschouwing' before the complaint, of a report that weighs it behind that: the case and its outcome in short. */
function isForeword(headings: readonly Heading[], roles: readonly SectionRole[], index: number): boolean {
  const later = headings.slice(index + 1).map(({ role }) => role);
  const isFirst = !roles.some((role) => role === 'complaint' || role === 'facts' || role === 'authority-view');
  return (
    isFirst &&
    later.includes('complaint') &&
    later.some((role) => role === 'considerations' || role === 'judgment' || role === 'verdict')
  );
}

/** 'Het verzoek' beside 'De klacht' tells who came, and with what. */
function isRequest({ look }: Heading): boolean {
  return /^(?:[\d.]+\s+)?(?:het )?verzoek$/i.test(look.text);
}

function isBehindOutcome(roles: readonly SectionRole[]): boolean {
  return roles.includes('recommendation') || roles.includes('verdict');
}

/** 'Het verhaal van de heer A.' tells the facts where no other section does. */
function isStory({ look }: Heading): boolean {
  return /^(?:[\d.]+\s+)?het verhaal van\b/i.test(look.text);
}

/** A judgment of more characters than this is the reasoning, with the outcome in it; of fewer where no other section reasons. */
const LONG_JUDGMENT = 2500;
const LONG_LONE_JUDGMENT = 1200;

function settleJudgment(headings: readonly Heading[], roles: readonly SectionRole[], index: number): SectionRole {
  const later = headings.slice(index + 1);
  const level = headings[index]?.level ?? 0;
  const next = later[0];
  const isBelow = next !== undefined && next.level > level;
  const following = later.find((heading) => heading.level <= level);
  const size = (following?.block.start ?? 0) - (headings[index]?.block.start ?? 0);
  if (isBelow && partsNamed(next.look.text).length > 0 && size > LONG_JUDGMENT) return 'considerations';
  if (roles.includes('considerations'))
    return later.some(({ role }) => role === 'verdict') ? 'considerations' : 'verdict';
  const isOutcome = (role: HeadingRole | undefined) => role === 'verdict' || role === 'judgment';
  const isDivided = isBelow && (next.role === undefined || partsNamed(next.look.text).length > 0);
  const most = headings.some(({ role }) => role === 'considerations') ? LONG_JUDGMENT : LONG_LONE_JUDGMENT;
  const isLong = next !== undefined && next.block.start - (headings[index]?.block.start ?? 0) > most;
  return later.some(({ role }) => isOutcome(role)) || isDivided || isLong ? 'considerations' : 'verdict';
}
