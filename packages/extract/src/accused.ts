import { type Authority, oneLine } from '@oordelenbank/model';
import { type AuthorityMention, findAuthorities } from '@oordelenbank/registry';
import type { Case } from './case.ts';
import { printedBodies } from './printed-bodies.ts';

/** Where a report says whom the complaint is about, the surest place first: label, title, formula of the investigation. */
const PLACES: readonly RegExp[] = [
  /(?:^|\n)(?:[Bb]etreft|[Ii]nstantie|[Bb]estuursorgaan|[Oo]verheidsinstantie|[Vv]erweerder|[Oo]ver|[Dd]ienst(?: \([^)]*\))?)(?:\s*:|\t)\s*(?<words>[^\n]+(?:\n(?!\p{Lu}[\p{L} ()]+:)[^\n]+)*)/gu,
  /\b(?:over|tegen)\s+(?<words>(?:(?:het|de|een gedraging(?:en)? van)\s+|(?=\p{Lu}))[\s\S]{5,400}?)(?=\n\n|$)/gu,
];
const INVESTIGATION =
  /\bklachte?n? over (?:een |de )?gedraging(?:en)? van\s+(?<words>[^.]{5,400}?(?:\([^)]*\)[^.]*?)?)(?=\.\s|\.$|\n\n)/gu;

/** ", cluster Werk en Inkomen", ", dienst Stedelijke Ontwikkeling", " en cluster Zorg (Kredietbank)" */
const DEPARTMENT =
  /^\s*,?\s*(?:en\s+)?(?<department>(?:[Cc]luster|[Dd]ienst|[Dd]irectie|[Aa]fdeling|[Ss]ector|[Ss]tadsdeel|[Tt]eam|[Kk]antoor|[Ee]enheid)\s+\p{Lu}[\p{L}/&-]*(?:\s+(?:en\s+)?(?![\p{L}-]+\.?[ ]*[:\d])(?!(?:Dienst|Afdeling|Stadsdeel|Cluster|Sector|Directie|Geachte?)\b)\p{Lu}[\p{L}/&-]*)*(?:[ ]\([^)]{3,60}\))?)/u;

/** A department that stands alone, in a report of the ombudsman of its own town. */
const LONE_DEPARTMENT =
  /\b(?:de|het)\s+(?<department>(?:[Dd]ienst|[Cc]luster|[Ss]tadsdeel)\s+\p{Lu}[\p{L}/&-]*(?:,?\s+(?:en\s+)?(?![\p{L}-]+\.?[ ]*[:\d])(?!(?:Dienst|Afdeling|Stadsdeel|Cluster|Sector|Directie)\b)\p{Lu}[\p{L}/&-]*)*)/gu;
const TOWN = /\b[Gg]emeentelijke\s+[Oo]mbuds(?:man|vrouw)\s+(?:van\s+)?(?<town>(?:Den\s+)?\p{Lu}\p{L}+)/u;

/** Names are told in full where they stand first, in characters from the start. */
const OPENING = 6000;

/** The bodies complained about: from the cover, else the investigation, else the complaint's own words. */
export function findAccused(found: Case): readonly Authority[] {
  const { text } = found.document;
  const front = found.front();
  const cover = text.slice(front.start, front.end);
  const complaint = found
    .paragraphsOf('complaint')
    .map((paragraph) => found.wordsOf(paragraph))
    .join('\n\n');
  const investigation = found
    .paragraphsOf('investigation')
    .map((paragraph) => found.wordsOf(paragraph))
    .join('\n\n');
  const [label, title] = PLACES;
  const sources: readonly (() => readonly Read[])[] = [
    () => inMatches(cover, label),
    () => inMatches(`${complaint}\n\n${investigation}`, INVESTIGATION),
    () => [...inMatches(cover, title), ...read(complaint)],
    () => ofOwnTown(cover),
    () => ownTown(cover, complaint),
    () => mostNamed(read(cover)),
    () => mostNamed(read(text.slice(found.document.body.start, found.document.body.end))),
  ];
  const width = Math.max(
    ...text
      .slice(0, OPENING)
      .split('\n')
      .map(({ length }) => length),
  );
  const printed = printedBodies(cover, width);
  for (const source of sources) {
    const told = source();
    const ofTown = isOnlyOwnTown(told, cover) ? ofOwnTown(cover) : [];
    const all = withForceHead(ofTown.length > 0 ? ofTown : told, complaint);
    const accused = distinct(all.map((mention) => fullest(mention, text)));
    if (accused.length > 0) return tellsMore(printed, accused) ? printed : accused;
  }
  return printed;
}

/** Whether the cover names a body of which the registry knows nothing, or a part of its name. */
function tellsMore(printed: readonly Authority[], known: readonly Authority[]): boolean {
  const whole = printed.filter(({ name }) => !/^afdeling\b/i.test(name));
  return whole.some(({ name }) => !known.some((body) => shareOfWords(name, body.name) >= SAME_NAME));
}

/** From this share of the words of the fuller name on, two names are one. */
const SAME_NAME = 0.66;

function shareOfWords(one: string, other: string): number {
  const [first, second] = [one, other].map((name) => new Set(name.toLowerCase().match(/[\p{L}\d]+/gu)));
  const shared = [...(first ?? [])].filter((word) => second?.has(word)).length;
  return shared / Math.max(first?.size ?? 1, second?.size ?? 1);
}

interface Read extends AuthorityMention {
  readonly departments: readonly string[];
}

function read(text: string): readonly Read[] {
  return findAuthorities(text)
    .filter(({ start, end }) => !isAnswerable(text, start, end))
    .map((mention) => ({ ...mention, departments: departmentsIn(text.slice(mention.end)) }));
}

/** 'toegerekend aan de Minister', 'waarvoor de Minister verantwoordelijk is': it answers for what another body did. */
function isAnswerable(text: string, start: number, end: number): boolean {
  return (
    /(?:toegerekend aan|aangemerkt als (?:een )?gedraging(?:en)? van)\s+(?:de\s+|het\s+)?$/u.test(
      text.slice(0, start),
    ) || /^\s+verantwoordelijk\b/u.test(text.slice(end))
  );
}

/** The fullest way in which the report's opening prints the body's name: 'Sociale Verzekeringsbank' before 'SVB'. */
function fullest(mention: Read, text: string): Read {
  const forms = findAuthorities(text.slice(0, OPENING)).filter(
    ({ name, kind }) => name === mention.name && kind === mention.kind,
  );
  const printed = [mention, ...forms]
    .map((form) => form.printed)
    .reduce((one, other) => (other.length > one.length ? other : one));
  return { ...mention, printed };
}

function departmentsIn(behind: string): readonly string[] {
  const departments: string[] = [];
  let rest = behind;
  for (let match = DEPARTMENT.exec(rest); match !== null; match = DEPARTMENT.exec(rest)) {
    departments.push((match.groups?.department ?? '').replace(/\s+/gu, ' '));
    rest = rest.slice(match[0].length);
  }
  return departments;
}

function inMatches(text: string, pattern: RegExp | undefined): readonly Read[] {
  return pattern === undefined ? [] : [...text.matchAll(pattern)].flatMap(({ groups }) => read(groups?.words ?? ''));
}

/** 'de dienst Stedelijke Ontwikkeling' in a letter of the Gemeentelijke Ombudsman Den Haag is that town's. */
function ofOwnTown(cover: string): readonly Read[] {
  const town = TOWN.exec(cover)?.groups?.town;
  if (town === undefined) return [];
  const departments = [...cover.matchAll(LONE_DEPARTMENT)].map(({ groups }) => groups?.department ?? '');
  return [...new Set(departments.map(oneLine))].map((department) => {
    const printed = oneLine(`gemeente ${town}, ${department}`);
    return { printed, name: printed, kind: 'municipality', start: 0, end: 0, departments: [] };
  });
}

/** A municipal ombudsman's report on 'de gemeente' is about that town. */
function ownTown(cover: string, complaint: string): readonly Read[] {
  const town = TOWN.exec(cover)?.groups?.town;
  if (town === undefined || !/\b(?:de gemeente|het college)\b/u.test(complaint)) return [];
  const printed = `gemeente ${town}`;
  return [{ printed, name: printed, kind: 'municipality', start: 0, end: 0, departments: [] }];
}

/** Whether nothing but the town itself is named in the report of the ombudsman of that town. */
function isOnlyOwnTown(mentions: readonly Read[], cover: string): boolean {
  const town = TOWN.exec(cover)?.groups?.town;
  return (
    town !== undefined &&
    mentions.every(({ printed, departments }) => departments.length === 0 && printed.endsWith(town))
  );
}

/** 'de korpsbeheerder' in the complaint is the head of the only force that is complained about. */
function withForceHead(mentions: readonly Read[], complaint: string): readonly Read[] {
  const force = mentions.find(({ kind, printed }) => kind === 'police' && /^regionale? politiekorps/u.test(printed));
  if (
    force === undefined ||
    !FORCE_HEAD.test(complaint) ||
    mentions.some(({ printed }) => printed.startsWith('beheerder'))
  )
    return mentions;
  const printed = `beheerder van het ${force.printed}`;
  return [...mentions, { ...force, printed, name: printed, departments: [] }];
}

const FORCE_HEAD = /\bkorpsbeheerder\b|\bbeheerder van (?:dat|dit|het) (?:regionale )?(?:politie)?korps\b/i;

/**
 * Each body once: 'gemeente Rotterdam' is not named beside 'college van … van de gemeente Rotterdam'. Several
 * departments of one body that are complained about are told apart by name.
 */
function distinct(mentions: readonly Read[]): readonly Authority[] {
  const kept: Read[] = [];
  for (const mention of mentions) {
    if (!kept.some((other) => isSame(other, mention))) kept.push(mention);
  }
  return kept.flatMap(({ printed, departments, kind }): readonly Authority[] => {
    const [only, ...others] = departments;
    if (only === undefined) return [{ name: printed }];
    if (others.length === 0 && kind !== 'municipality') return [{ name: printed, department: only }];
    return departments.map((department) => ({ name: `${printed}, ${department}`, department }));
  });
}

function isSame(one: Read, other: Read): boolean {
  if (one.name === other.name) return true;
  if (one.kind !== other.kind || one.printed.startsWith('beheerder') !== other.printed.startsWith('beheerder'))
    return false;
  const seat = (name: string) => name.split(' ').at(-1);
  return one.kind === 'municipality' && seat(one.printed) === seat(other.printed);
}

function mostNamed(mentions: readonly Read[]): readonly Read[] {
  const counts = Map.groupBy(mentions, ({ name }) => name);
  const [first] = [...counts.values()].sort((one, other) => other.length - one.length);
  return first === undefined ? [] : first.slice(0, 1);
}
