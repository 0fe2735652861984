import type { Outcome, Paragraph, Span } from '@oordelenbank/model';
import { enumeratorOf, partNumber } from '@oordelenbank/structure';
import type { Case } from './case.ts';
import { type ClauseRole, clausesOf, EXCEPT } from './clauses.ts';
import { PART_LABEL } from './complaint-parts.ts';
import { mayBeLearnt, outcomeLearnt } from './learnt-outcomes.ts';
import { contraryIn, type OutcomeWords, outcomesIn } from './outcomes.ts';
import { isOwnJudgment, isOwnOutcome, tellsOfAnotherCase } from './own-judgments.ts';
import { limited, limits } from './statement-limits.ts';
import { aboutIn, partsOf } from './statement-parts.ts';
import { isAboutComplaint } from './statement-subjects.ts';
import { placeOf } from './verdict-words.ts';

/** A sentence, or a clause of one, in which the ombudsman judges. */
export interface Statement extends Span {
  readonly outcome: Outcome;
  /** The words of the clause that the verdict stands in. */
  readonly clause: string;
  /** The words that lead it in: of the sentence above its list, or the theme that opens its paragraph; '' for none. */
  readonly lead: string;
  /** Numbers of the complaint parts that it names, itself or by the label or divider above it. */
  readonly parts: readonly number[];
  readonly paragraph: Paragraph;
  /** Undefined where the sentence judges all in one way. */
  readonly role?: ClauseRole;
  /** Whether a verdict's own word stands in it, and not only 'in strijd met'. */
  readonly explicit: boolean;
  /** Whether no rule knows its words, and a classifier told it by what it learnt from other reports. */
  readonly learnt?: boolean;
}

/** Some piece of every wording of a verdict: most paragraphs hold none, and need not be looked at closely. */
const MAY_JUDGE =
  /gegrond|behoorlijk|oordeel|oordelen|terecht|strijd|schending|getrokken|bevoegd|behande|beschouwing|onderzocht|ontvankelijk|gelijk|doel|faalt|vallen|gehandhaafd|prijsgegeven|trok|beoorde|onderzoek|uitspraak|onbeslist|prijs|ontbr|beslist|doorsta|klaagt?|aan bod|stand|wijst|kennis nemen|bemoeien|\b(?:valt|viel)\b|vervallen|voldaan|voldeed|voldoe|gezondigd|geschonden|\buit(?=[.,;:]| over)|achterwege|schuldig|midden|slaa?g|met re(?:den|cht)|overtreden|veronachtzaamd|miskend|nageleefd|in acht|ingegaan|rusten|liggen|onbesproken|bespreking|volgt? (?:ik|wij|we|de)|deelt? (?:ik|wij|we|de)|ontvangen|meegenomen|bekeken|juiste adres|beslissen|gehandeld|intrekt|uitspreken|buiten|naar gekeken|verder gegaan|uitlaten|mis(?:t|sen)? |teruggenomen|aan de orde|zonder oordeel|klopt|ziet [^.]*grond|niet eens|\baan de re/i;

/** A sentence that a list of outcomes goes on: 'De klacht over de politie is'. */
const LEADS = /(?:\b(?:is|zijn|acht|als volgt|[Cc]ommissie|\p{L}*[Oo]mbuds(?:man|vrouw|dienst|commissie))|:)$/u;

/** The statements in which the ombudsman judges, in the order of the paragraphs given. */
export function statementsIn(found: Case, paragraphs: readonly Paragraph[]): readonly Statement[] {
  const statements: Statement[] = [];
  let listLead = '';
  let labelled: { section: string | null; parts: readonly number[] } | undefined;
  for (const paragraph of paragraphs) {
    const text = found.document.text.slice(paragraph.start, paragraph.end);
    const words = found.document.text.slice(paragraph.wordsStart, paragraph.end);
    const isVerdict = found.roleOf(paragraph) === 'verdict';
    const part = labelOf(text, words, isVerdict);
    if (part !== undefined) labelled = { section: paragraph.section, parts: [part] };
    else if (paragraph.kind === 'divider' || labelled?.section !== paragraph.section) labelled = undefined;
    const isInList = isItem(found, paragraph) || (listLead.endsWith(':') && /^\p{Ll}/u.test(text));
    if (!isInList) listLead = found.words(paragraph);
    if (!isRead(found, paragraph, text)) continue;
    const isListed = isInList && LEADS.test(listLead);
    const last = statements.at(-1);
    statements.push(
      ...statementsOf(found, {
        paragraph,
        above: labelled?.parts ?? paragraph.about,
        lead: isListed ? listLead : themeOf(text),
        isListed,
        isVerdict,
        before: last?.paragraph.section === paragraph.section ? last : undefined,
      }),
    );
  }
  return statements;
}

/** '2 (oplossing zoeken) De gedraging is …', where the outcome stands. */
const NUMBERED_THEME = /^(?<number>\d|[a-h]|[IVX]{1,4})[.)]?\s+\([^()]{3,60}\)\s+(?=\p{Lu})/u;

/** The number of the part whose label a paragraph begins with. */
function labelOf(text: string, words: string, isVerdict: boolean): number | undefined {
  const label = PART_LABEL.exec(text) ?? PART_LABEL.exec(words) ?? (isVerdict ? NUMBERED_THEME.exec(text) : null);
  return partNumber(label?.groups?.number ?? '');
}

/** Tables are read by their cells, and quotations are somebody else's words. */
function isRead(found: Case, paragraph: Paragraph, text: string): boolean {
  return (
    paragraph.kind !== 'quotation' && !text.includes('\t') && (mayBeLearnt(found, paragraph) || MAY_JUDGE.test(text))
  );
}

function isItem(found: Case, { start, end, kind }: Paragraph): boolean {
  return kind === 'item' || enumeratorOf(found.document.text.slice(start, end)) !== undefined;
}

/** "Wachttijd. Op dit punt …", "De controles: …": the few words that open a paragraph. */
function themeOf(text: string): string {
  return /^\s*(?<theme>\p{Lu}[^.:!?\d]{3,50})[.:]\s/u.exec(text)?.groups?.theme ?? '';
}

interface Setting {
  readonly paragraph: Paragraph;
  /** The parts that the label or divider above names. */
  readonly above: readonly number[];
  readonly lead: string;
  /** Whether the lead is the sentence over its list, which may say who judges: 'De commissie'. */
  readonly isListed: boolean;
  /** Whether the paragraph stands in the section of the outcome. */
  readonly isVerdict: boolean;
  /** The statement before it in its section; undefined for the first. */
  readonly before: Statement | undefined;
}

/** What each paragraph states in each setting; several questions are asked of the same one. */
const known = new WeakMap<Paragraph, Map<string, readonly Statement[]>>();

function statementsOf(found: Case, setting: Setting): readonly Statement[] {
  const { paragraph, above, lead, isListed, isVerdict, before } = setting;
  const key = JSON.stringify([above, lead, isListed, isVerdict, before?.start]);
  const inSettings = known.get(paragraph) ?? new Map<string, readonly Statement[]>();
  known.set(paragraph, inSettings);
  const statements = inSettings.get(key) ?? readStatements(found, setting);
  inSettings.set(key, statements);
  return statements;
}

function readStatements(found: Case, setting: Setting): readonly Statement[] {
  const { paragraph, isVerdict } = setting;
  const statements: Statement[] = [];
  let isElsewhere = false;
  let last = '';
  let { above } = setting;
  const sentences = found.sentences({ start: paragraph.wordsStart, end: paragraph.end });
  for (const [index, sentence] of sentences.entries()) {
    const words = found.words(sentence);
    const lead = leadOf(setting, words, last);
    last = words;
    above = aboutIn(words, above, setting);
    isElsewhere = tellsOfAnotherCase(words) || (isElsewhere && POINTS_BACK.test(words));
    if (isElsewhere || COUNTS_POINTS.test(words)) continue;
    const before = statements.at(-1) ?? setting.before;
    if (before !== undefined && SAME_HOLDS.test(words)) {
      statements.push({ ...before, ...sentence, paragraph, lead: '', clause: words, parts: partsOf(words, []) });
      continue;
    }
    const outcomes = outcomesTold(words, isVerdict);
    const here = { ...setting, above, lead };
    if (outcomes === undefined) {
      const outcome = outcomeLearnt(found, { paragraph, words, place: placeOf(index, sentences.length) });
      if (outcome === undefined) continue;
      const parts = partsOf(words, above);
      statements.push({ ...sentence, paragraph, lead, outcome, clause: words, parts, explicit: true, learnt: true });
    } else if (isOwnIn(setting, words)) join(found, statements, { sentence, words, outcomes, setting: here });
  }
  return statements;
}

/** 'Hetzelfde geldt voor het onder b genoemde punt': as the statement before it. */
const SAME_HOLDS =
  /^(?:(?:Het|Dat)zelfde|Dit|Dat) geldt (?:ook )?(?:voor|ten aanzien van)\b|^(?:Voor|Ten aanzien van|Over|Op) [^.;]{3,80} geldt (?:hetzelfde|dat ook|dit ook|eveneens)\b|^(?:Hetzelfde|Datzelfde) (?:oordeel|is het geval)\b/u;

/** The words of a verdict on a complaint, none where it says only what was contrary to a norm; undefined where it judges nothing. */
function outcomesTold(words: string, isVerdict: boolean): readonly OutcomeWords[] | undefined {
  if (!MAY_JUDGE.test(words)) return undefined;
  const outcomes = outcomesIn(words).filter((outcome) => isAboutComplaint(outcome, words, isVerdict));
  return outcomes.length > 0 || contraryIn(words) !== undefined ? outcomes : undefined;
}

interface Told {
  readonly sentence: Span;
  readonly words: string;
  readonly outcomes: readonly OutcomeWords[];
  readonly setting: Setting;
}

/** Adds what a sentence judges to the statements before it, or limits the last of these. */
function join(found: Case, statements: Statement[], { sentence, words, outcomes, setting }: Told): void {
  const before = statements.at(-1);
  if (before !== undefined && outcomes.length > 0 && limits(words, before, setting.above)) {
    statements.splice(-1, 1, limited(before, outcomes));
    return;
  }
  const exception = before?.role === 'but' && ON_THAT_POINT.test(words) ? exceptionOf(found.words(before)) : undefined;
  const judged = judgments({ words, outcomes, exception, ...setting });
  statements.push(...judged.map((one) => ({ ...sentence, ...one })));
}

/** 'Hier is behoorlijk gehandeld' judges what the sentence before it tells of. */
const REFERS_BACK =
  /^(?:Op (?:dit|dat) (?:punt|onderdeel)|Ook op dit punt|In dit opzicht|Hier|Dit|Dat|Daarmee|Hiermee|Daarin|Hierin|In zoverre|Zo)\b/u;

function isOwnIn({ isListed, isVerdict, lead }: Setting, words: string): boolean {
  return (
    isOwnJudgment(words) ||
    (isVerdict && isOwnOutcome(words)) ||
    (isListed && isOwnJudgment(`${lead.replace(/:$/u, '')} ${words}`))
  );
}

function leadOf({ lead }: Setting, words: string, last: string): string {
  return lead === '' && REFERS_BACK.test(words) ? last : lead;
}

/** Goes on about the case that the sentence before tells of: 'Die was ongegrond, omdat …' */
const POINTS_BACK = /^(?:Die|Dat|Daar|Toen|Ook toen|Deze|Daarin)\b/u;

interface Judging extends Omit<Setting, 'isVerdict'> {
  readonly words: string;
  readonly outcomes: readonly OutcomeWords[];
  /** What the sentence before excepts, and this one judges. */
  readonly exception: string | undefined;
}

/** What one sentence judges, without its place. */
function judgments({
  words,
  outcomes,
  exception,
  paragraph,
  above,
  lead,
  isListed,
}: Judging): readonly Omit<Statement, keyof Span>[] {
  const base = { paragraph, lead };
  const [first] = outcomes;
  const contrary = contraryIn(words);
  if (first === undefined) {
    const { outcome } = contrary ?? {};
    return outcome === undefined
      ? []
      : [{ ...base, outcome, clause: words, parts: partsOf(words, above), explicit: false }];
  }
  const whole = { ...base, parts: partsOf(words, above), explicit: true };
  if (exception !== undefined)
    return [{ ...whole, outcome: first.outcome, clause: `${exception} ${words}`, role: 'exception' }];
  if (isBothWays(words, outcomes, contrary)) return [{ ...whole, outcome: 'partly-upheld', clause: words }];
  const isPart =
    isListed &&
    /^\p{Ll}/u.test(words) &&
    outcomes.length > 1 &&
    outcomes.some(({ outcome }) => outcome === 'upheld') &&
    outcomes.some(({ outcome }) => outcome === 'not-upheld');
  if (isPart) return [{ ...whole, outcome: 'partly-upheld', clause: words }];
  return clausesOf(words, outcomes, above).map((clause) => ({
    ...base,
    ...clause,
    parts: partsOf(clause.clause, above),
    explicit: true,
  }));
}

/** 'De klacht is op twee punten gegrond en op een punt niet': which parts these are is told elsewhere. */
const COUNTS_POINTS =
  /^Op één punt\b|\bop (?:een|één|twee|drie|vier|vijf) van de (?:twee|drie|vier|vijf|zes|zeven|acht|\d) (?:punten|klachten|grieven|onderdelen|verwijten)\b|\bvan de (?:twee|drie|vier|vijf|zes|zeven|acht|\d) (?:punten|klachten|grieven|onderdelen|verwijten)\b[^.]*\b(?:een|één|twee|drie|vier|vijf)\b|\bop (?:(?:twee|drie|vier|vijf|de meeste|alle andere) (?:punten|onderdelen)|(?:het belangrijkste|een ander|één) punt)\b[^.]*\bo(?:p|ver)\b/i;

/** 'Op dat punt is de klacht gegrond' judges the exception of the sentence before. */
const ON_THAT_POINT =
  /^(?:Op|Over|Ten aanzien van) (?:dat|die|dit|deze) (?:punt(?:en)?|onderdeel|onderdelen)\b|^Daarover\b|^(?:Deze|Die|Dat|Dit|Dit onderdeel|Dat onderdeel|Deze klacht|Die klacht) is\b/u;

function exceptionOf(words: string): string {
  const except = EXCEPT.exec(words);
  return except === null ? '' : words.slice(except.index + except[0].length);
}

/** 'heeft het vereiste van maatwerk geschonden door …; het toepassen van de termijn zelf was behoorlijk' */
function isBothWays(words: string, outcomes: readonly OutcomeWords[], contrary: OutcomeWords | undefined): boolean {
  if (outcomes.length === 0 || outcomes.some(({ outcome }) => outcome !== 'not-upheld')) return false;
  const isViolated = contrary?.outcome === 'upheld' || /(?<!\bniet (?:\S+ )?)\bgeschonden\b/i.test(words);
  return isViolated && /[;:]|, (?:maar|terwijl)\b/u.test(words);
}
