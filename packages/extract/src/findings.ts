import {
  cite,
  type Finding,
  type FindingKind,
  type Notes,
  type Paragraph,
  type RuleCode,
  type Section,
  type SectionRole,
} from '@oordelenbank/model';
import type { Case, Found } from './case.ts';
import { DATE } from './dates.ts';
import { type FindingLook, learntKind } from './finding-words.ts';
import { likeness } from './likeness.ts';

/** The sections that hold findings, and what kind theirs are. */
const kindOfRole: Partial<Record<SectionRole, FindingKind>> = {
  facts: 'fact',
  'authority-view': 'authority-view',
  'complainant-view': 'complainant-view',
  considerations: 'consideration',
};

const COMPLAINANT = '(?:[Vv]erzoek(?:st)?ers?|[Kk]lagers?|[Kk]laagster|U|u|[Dd]e (?:moeder|vader|ouders))';
const SAYS =
  '(?:klaagt|klaagde|stel(?:t|de|den|len)(?! een| hem| haar| vast)|vind(?:t|en)|vond(?:en)?|mee(?:nt|nde)|menen|bestreed|bestreden|betreurde|bevestig(?:t|de)|g(?:af|eeft) toe|teken(?:t|de) aan|zeggen|zeiden|schrijven|weerspr(?:ak|eekt)|voer(?:t|de) aan|voegde|betoogt|betoogde|schrijft|schreef (?:mij|de ombuds)|deelde mee|deelt mee|gaf aan|geeft aan|erken(?:t|de)|verwijst|verwees|wijst erop|wees erop|achtte|acht|merk(?:t|te) op|ontken(?:t|de)|vertel(?:t|de)|(?:heeft|hebben) (?:\\S+ ){0,8}(?:ontkend|erkend|bestreden|weersproken|gereageerd|bevestigd|verklaard|geschreven|gesteld|aangevoerd|aangegeven|laten weten|meegedeeld|gezegd)|is van mening|stelde zich op het standpunt|l(?:iet|aat) (?:\\S+ ){0,5}weten|betreurt|verklaar(?:t|de|den)|zei|zegt|noemt|noemde|bestrijdt|betwist|houdt (?:\\S+ )?vast|legt uit|legde uit|wijt|antwoord(?:t|de)|beroept zich|beriep zich|sloot zich|sluit zich|bracht naar voren|brengt naar voren|berichtte)';
const AUTHORITY =
  '(?:[Dd]e |[Hh]et )?(?:[Gg]emeente|[Cc]ollege|[Kk]orpsbeheerder|[Kk]orpschef|[Bb]eheerder|[Mm]inister|[Ss]taatssecretaris|[Dd]ienst|[Dd]irecteur|[Pp]olitie|[Ww]ijkagent|(?:betrokken )?\\p{L}*ambtenaar|hoofdofficier|officier van justitie|inspectie|inspecteur|[Bb]urgemeester|[Ww]ethouder|[Ss]tadsdeel|[Bb]estuur|UWV|SVB|DUO|CAK|IND|COA|CJIB|RDW|CBR|Belastingdienst\\S*|[A-Z]{3,5}|\\p{Lu}\\p{L}{0,3}\\p{Lu}|[Ww]aterschap|[Pp]rovincie|[Rr]aad|[Bb]ureau|heer \\p{Lu}\\S*|\\p{Lu}\\.|[Tt]eamleider|[Tt]eammanager|[Cc]onsulente?|[Mm]edewerk(?:er|ster)|[Mm]anager|[Dd]irectie|[Hh]oofd|[Aa]fdelingshoofd|[Rr]ayonbeheerder|[Uu]roloog|[Aa]rts|[Aa]gentschap|[Ss]chepen|[Oo]mgevingsmanager|[Ii]nstelling|[Jj]eugdbeschermer|[Bb]rigadier|[Ss]urveillant|[Hh]oofdagent|[Dd]eurwaarder|[Bb]elastingdeurwaarder|[Aa]djunct-directeur|[Aa]mbassade|[Cc]onsul|[Vv]oorzitter)';

const OPENING = 220;
/** The complainant speaks: by the general word, or by the name that the report gives. */
function complainantSays(opening: string, name: string | undefined): boolean {
  const told = name === undefined ? opening : withoutName(opening, name);
  return NAMES_COMPLAINANT.test(told) && COMPLAINANT_SAYS.test(told);
}

/** The words with the general word for the complainant where the name stands: a pattern for each name would be compiled anew. */
function withoutName(words: string, name: string): string {
  const [lower, sought] = [words.toLowerCase(), name.toLowerCase()];
  const at = lower.indexOf(sought);
  if (at < 0) return words;
  return `${words.slice(0, at)}verzoeker${withoutName(words.slice(at + sought.length), name)}`;
}

/** Some piece of every general word for the complainant: most paragraphs hold none. */
const NAMES_COMPLAINANT = /verzoek|klager|klaagster|\bu\b|moeder|vader|ouders/i;

const COMPLAINANT_SAYS = new RegExp(
  `^(?:[^.]{0,40}\\b)?${COMPLAINANT}\\s+(?:[^.]{0,60}\\s)?${SAYS}\\b|^[Vv]olgens ${COMPLAINANT}|^U hebt (?:mij |gezien|aangegeven|verteld)`,
  'iu',
);

const AUTHORITY_SAYS = new RegExp(
  [
    `^(?!Dat )(?:[^.]{0,40}\\b)?${AUTHORITY}[^.]{0,80}?\\s${SAYS}\\b`,
    `^(?:${[
      '[Vv]olgens',
      'Naar (?:de|het) (?:mening|oordeel) van',
      'Over [^.,]{2,40} schr(?:ijft|eef)',
      'Dat [^.]{3,60}, (?:betreurt|erkent|noemt|vindt|wijt|ontkent|betwist)',
      '[^.]{3,60}, (?:vindt|zegt|schrijft|aldus|meent)',
      '[^.,]{3,40} (?:is|was|zijn|waren) volgens',
    ].join('|')}) ${AUTHORITY}`,
    '^In (?:(?:zijn|haar|hun|een|de) )?reactie',
  ].join('|'),
  'u',
);
const NARRATES =
  /^(?:Op|Bij brief van|In (?:de loop van |het (?:najaar|voorjaar) van )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\d{4}|de jaren)|Uit (?:het|de) (?:dossier|stukken|verslag)|Tijdens|Vervolgens|Daarna|Toen|Tussen \d|Laat ik beginnen|Hangende|Eind|Begin|Medio)\b|\b(?:ontving|stuurde|schreef|belde|diende|werkte|werd|weigerde|verklaarde|ondertekend|gehoord)\b/u;
const REASONS =
  /\b(?:[Oo]mbuds(?:man|vrouw|dienst|commissie) (?:vindt|stelt vast|overweegt|is van oordeel|acht|begrijpt|volgt|constateert|merkt op|oordeelt|ziet|meent)|van oordeel|vereiste|behoorlijk|beginsel|oordeel|mag (?:worden )?(?:verwacht|verlangd)|had(?:den)? (?:\S+ ){0,6}moeten|[Gg]elet (?:hier)?op|[Vv]aststaat|staat vast|[Nn]iet is gebleken|niet aannemelijk|[Ii]k (?:vind|begrijp|acht|ben van)|rechtvaardig|[Aa]rtikel \d|waarborg|geschonden|nageleefd|in strijd|zorgvuldig|betekenis)\b/u;

/** Finding paragraphs (bevindingen): facts, the parties' views and the ombudsman's considerations. */
export function extractFindings(found: Found, notes: Notes): readonly Finding[] {
  return groupsIn(found).map((each, index): Finding => {
    const { paragraphs, section } = each;
    const [first] = paragraphs;
    const kind = learntKind(lookOf(found, each));
    const opening = found.case.wordsOf(first).slice(0, OPENING_SHOWN);
    const rule = ruleOf(each, kind);
    notes.because(`f${index + 1}`, rule, rule === 'finding-section' ? section?.heading : opening);
    const last = paragraphs.at(-1) ?? first;
    const span = { start: first.wordsStart, end: last?.end ?? first.end };
    return {
      ...cite(found.case.document, span),
      id: `f${index + 1}`,
      number: first.number,
      kind,
      complaints: complaintsOf(found, each),
      section: section?.id ?? '',
    };
  });
}

function groupsIn(found: Found): readonly Group[] {
  const hasSections = found.case.document.sections.some(({ role }) => kindOfRole[role] !== undefined);
  return hasSections ? inSections(found) : inLetter(found);
}

function ruleOf({ kind: told, isByWords }: Group, kind: FindingKind): RuleCode {
  if (kind !== told) return 'finding-learnt';
  return isByWords ? 'finding-words' : 'finding-section';
}

function lookOf({ case: of, complainant }: Found, { paragraphs: [first], kind, section }: Group): FindingLook {
  return {
    words: of.wordsOf(first),
    heading: section?.heading ?? '',
    role: section?.role,
    told: kind,
    has: TELLING.map((role) => of.has(role)),
    complainant,
  };
}

const TELLING = ['facts', 'authority-view', 'complainant-view'] as const;

/** The findings of a report as the rules tell them: what the classifier of findings learns from. */
export function findingLooksOf(found: Found): readonly FindingLook[] {
  return groupsIn(found).map((each) => lookOf(found, each));
}

/** How many characters are shown of the words that tell who speaks. */
const OPENING_SHOWN = 100;

interface Group {
  readonly paragraphs: readonly [Paragraph, ...Paragraph[]];
  readonly kind: FindingKind;
  readonly section: Section | undefined;
  /** Whether its kind was told by its words, and not by its section. */
  readonly isByWords: boolean;
}

function inSections({ case: of, complainant }: Found): readonly Group[] {
  const judged = of.document.sections.find(({ role }) => role === 'considerations')?.start ?? of.document.body.end;
  return of.document.sections.flatMap((section) => {
    const base = kindOfRole[section.role] ?? kindByPlace(section, judged);
    if (base === undefined) return [];
    const own = of.body().filter((paragraph) => paragraph.section === section.id && paragraph.kind !== 'divider');
    const isMixed = isMixedSection(of, section);
    return group(of, own).map((paragraphs): Group => {
      const kind = isMixed ? kindByWords(of.wordsOf(paragraphs[0]), base, complainant) : base;
      return { paragraphs, kind, section, isByWords: isMixed };
    });
  });
}

/**
 * The introduction, the investigation and the history of the complaint tell facts too; what stands behind the assessment
 * as background is law and history of the report itself.
 */
function kindByPlace({ role, start, heading }: Section, judged: number): FindingKind | undefined {
  const isUnknown = role === 'other' && !/^(?:inhoud|colofon|leeswijzer|voorwoord|standpunten)/i.test(heading);
  const isBefore = start < judged && (role === 'investigation' || role === 'background' || isUnknown);
  const tellsFacts = role === 'introduction' || isBefore;
  return tellsFacts ? 'fact' : undefined;
}

/**
 * Where no section of its own tells the parties' views, the facts tell them too; and where nothing goes before the
 * assessment, it tells facts and views.
 */
function isMixedSection(of: Case, section: Section): boolean {
  if (kindOfRole[section.role] === undefined) return true;
  if (section.role === 'facts') return !of.has('authority-view') && !of.has('complainant-view');
  return (
    section.role === 'considerations' &&
    !of.document.sections.some(
      (other) => other.start < section.start && other.role === 'facts' && !isWithinReasons(of, other),
    )
  );
}

/** 'Algemeen' under 'Beoordeling' tells what the reasons start from, and not the facts of the report. */
function isWithinReasons(of: Case, { start, level }: Section): boolean {
  return (
    of.document.sections.findLast((other) => other.start < start && other.level < level)?.role === 'considerations'
  );
}

/** Numbered paragraphs take the unnumbered ones behind them along; without numbers each paragraph is a finding. */
function group(of: Case, paragraphs: readonly Paragraph[]): readonly (readonly [Paragraph, ...Paragraph[]])[] {
  const isNumbered = paragraphs.some((paragraph) => isNumberedProse(paragraph));
  const groups: [Paragraph, ...Paragraph[]][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    const isOpening = isNumbered
      ? isNumberedProse(paragraph)
      : (paragraph.kind === 'prose' || isEvent(of, paragraph, last)) && !isVerdictLine(of, paragraph);
    if (isOpening) groups.push([paragraph]);
    else if (last !== undefined && !isVerdictLine(of, paragraph)) last.push(paragraph);
  }
  return groups;
}

/** "12 juli 2016 De heer T. vraagt …": an item of a time line, which no sentence leads in. */
function isEvent(of: Case, paragraph: Paragraph, before: readonly Paragraph[] | undefined): boolean {
  const lead = before?.at(-1);
  const isLedIn = lead !== undefined && /[:,;]$/u.test(of.wordsOf(lead));
  return paragraph.kind === 'item' && !isLedIn && new RegExp(`^(?:${DATE})`, 'iu').test(of.wordsOf(paragraph));
}

function isNumberedProse({ number, kind }: Paragraph): boolean {
  return kind === 'prose' && number !== null && /^\d/u.test(number);
}

function isVerdictLine(of: Case, paragraph: Paragraph): boolean {
  return /^De onderzochte gedraging\b[^.]*behoorlijk/u.test(of.wordsOf(paragraph));
}

/** What kind of paragraph it is where the section does not tell. */
function kindByWords(words: string, otherwise: FindingKind, complainant: string | undefined): FindingKind {
  const opening = words.slice(0, OPENING);
  if (complainantSays(opening, complainant)) return 'complainant-view';
  if (AUTHORITY_SAYS.test(opening)) return 'authority-view';
  if (COMPETENCE.test(words)) return 'consideration';
  if (REASONS.test(words)) return otherwise;
  return NARRATES.test(opening) ? 'fact' : otherwise;
}

/** The ombudsman weighs whether the complaint may be judged, by whom it was charged, and whose conduct it is. */
const COMPETENCE =
  /\b(?:[Oo]mbuds\p{L}+|[Cc]ommissie|[Ww]ij|[Ii]k) (?:is|was|ben|zijn|acht zich|ontleent|treedt op)\b[^.]*\b(?:bevoegd|taak|ingesteld|benoemd|krachtens)\b|\b(?:ombudsdienst|ombudsvrouw|ombudsman|commissie) behandelt klachten\b|\b[Oo]nze taak\b|\b(?:is|was|zijn|ben|heeft)\b[^.]*\b(?:ombudscommissie als bedoeld|de commissie ingesteld)\b|\bartikel 9:(?:17|18|22|23)\b|\baangemerkt als (?:een )?gedraging|\b(?:laat|laten) (?:de ombuds\p{L}+|de commissie|ik|wij) [^.]*buiten (?:beschouwing|behandeling)|\b(?:ombudsman|commissie) gaat daar niet over\b|\bwaartegen bezwaar\b/u;

/** A letter has no sections: its paragraphs are told apart by their words, and by the turn to the judgment. */
function inLetter({ case: of, complaints, complainant }: Found): readonly Group[] {
  const [first] = complaints;
  const groups: Group[] = [];
  let isJudging = false;
  for (const paragraph of of.body()) {
    const words = of.wordsOf(paragraph);
    if (paragraph.kind !== 'prose' || words.length < 80 || paragraph.start <= (first?.start ?? 0)) continue;
    if (/\b(?:mijn|het) oordeel\b|\boordeel ik\b|\bik (?:kom|oordeel)\b/i.test(words.slice(0, 120))) isJudging = true;
    if (/\bin overweging\b|\bgeen bezwaar of beroep\b|\bHoogachtend\b/u.test(words)) break;
    const byWords = isJudging ? 'consideration' : kindByWords(words, 'consideration', complainant);
    const hasHeard = groups.some(({ kind }) => kind === 'authority-view');
    if (byWords === 'consideration' && hasHeard) isJudging = true;
    groups.push({
      paragraphs: [paragraph],
      kind: byWords === 'consideration' && !isJudging ? 'fact' : byWords,
      section: undefined,
      isByWords: true,
    });
  }
  return groups;
}

/** For each complaint how much of it words tell. */
/** The complaints that a paragraph is about: those its divider names, else the one its section or itself is most like. */
function complaintsOf({ case: of, complaints }: Found, { paragraphs: [paragraph], section }: Group): readonly string[] {
  const named = complaints.filter(({ number }) => paragraph.about.includes(number));
  if (named.length > 0) return named.map(({ id }) => id);
  const [only, ...others] = complaints;
  if (only !== undefined && others.length === 0) return [only.id];
  const words = `${section?.heading ?? ''} ${of.words(paragraph)}`;
  const scores = complaints.map((complaint) => {
    const rivals = complaints.filter((other) => other !== complaint).map(({ text }) => text);
    return { complaint, score: likeness(complaint.text, words, rivals) };
  });
  const best = scores.reduce<(typeof scores)[number] | undefined>(
    (top, next) => (next.score > (top?.score ?? 0.1) ? next : top),
    undefined,
  );
  return best === undefined ? [] : [best.complaint.id];
}
