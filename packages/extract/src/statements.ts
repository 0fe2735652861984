import type { Outcome, Paragraph, Span } from '@oordelenbank/model';
import { enumeratorOf, partNumber, partsNamed } from '@oordelenbank/structure';
import type { Case } from './case.ts';
import { PART_LABEL } from './complaints.ts';
import { contraryIn, isOwnJudgment, type OutcomeWords, outcomesIn } from './outcomes.ts';
import { sentencesOf } from './sentences.ts';

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
  /**
   * 'but': it holds but for an exception; 'exception': it is that exception, in the same sentence; 'side': its sentence
   * upholds one side and not another.
   */
  readonly role?: 'but' | 'exception' | 'side';
  /** Whether a verdict's own word stands in it, and not only 'in strijd met'. */
  readonly explicit: boolean;
}

/** The statements in which the ombudsman judges, in the order of the paragraphs given. */
export function statementsIn(found: Case, paragraphs: readonly Paragraph[]): readonly Statement[] {
  const statements: Statement[] = [];
  let listLead = '';
  let labelled: { section: string | null; parts: readonly number[] } | undefined;
  for (const paragraph of paragraphs) {
    const text = found.document.text.slice(paragraph.start, paragraph.end);
    const label = PART_LABEL.exec(text)?.groups?.number;
    const part = label === undefined ? undefined : partNumber(label);
    if (part !== undefined) labelled = { section: paragraph.section, parts: [part] };
    else if (paragraph.kind === 'divider' || labelled?.section !== paragraph.section) labelled = undefined;
    if (paragraph.kind === 'quotation' || text.includes('\t')) continue; // Tables are read by their cells.
    const above = labelled?.parts ?? paragraph.about;
    if (!isItem(found, paragraph)) listLead = found.words(paragraph);
    const lead =
      isItem(found, paragraph) && /(?:\b(?:is|zijn|acht|als volgt)|:)$/u.test(listLead) ? listLead : themeOf(text);
    statements.push(...statementsOf(found, { paragraph, above, lead }));
  }
  return statements;
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
}

function statementsOf(found: Case, { paragraph, above, lead }: Setting): readonly Statement[] {
  const statements: Statement[] = [];
  const isVerdict = found.roleOf(paragraph) === 'verdict';
  for (const sentence of sentencesOf(found.document.text, { start: paragraph.wordsStart, end: paragraph.end })) {
    const words = found.words(sentence);
    if (!isOwnJudgment(words) || COUNTS_POINTS.test(words)) continue;
    const outcomes = outcomesIn(words).filter((outcome) => isAboutComplaint(outcome, words, isVerdict));
    const base = { ...sentence, paragraph, lead };
    const contrary = contraryIn(words);
    const before = statements.at(-1);
    if (before !== undefined && FOR_THE_REST.test(words) && outcomes.length > 0) {
      statements.splice(-1, 1, limited(before, outcomes));
    } else if (contrary !== undefined && outcomes.length === 0) {
      statements.push({
        ...base,
        outcome: contrary.outcome,
        clause: words,
        parts: partsOf(words, above),
        explicit: false,
      });
    } else {
      const clauses = isBothWays(words, outcomes, contrary)
        ? [{ outcome: 'partly-upheld' as const, clause: words }]
        : clausesOf(words, outcomes, above);
      for (const clause of clauses)
        statements.push({ ...base, ...clause, parts: partsOf(clause.clause, above), explicit: true });
    }
  }
  return statements;
}

/** 'De klacht is op twee punten gegrond en op een punt niet': which parts these are is told elsewhere. */
const COUNTS_POINTS = /\bop (?:twee|drie|vier|vijf|de meeste|alle andere) (?:punten|onderdelen)\b[^.]*\bop\b/iu;

/** 'Voor het overige is de klacht niet gegrond' limits the verdict before it. */
const FOR_THE_REST = /^Voor het overige\b/u;

function limited(before: Statement, outcomes: readonly OutcomeWords[]): Statement {
  const isOther = outcomes.some(({ outcome }) => outcome !== before.outcome);
  return isOther && before.outcome === 'upheld' ? { ...before, outcome: 'partly-upheld' } : before;
}

/** 'heeft het vereiste van maatwerk geschonden door …; het toepassen van de termijn zelf was behoorlijk' */
function isBothWays(words: string, outcomes: readonly OutcomeWords[], contrary: OutcomeWords | undefined): boolean {
  if (outcomes.length === 0 || outcomes.some(({ outcome }) => outcome !== 'not-upheld')) return false;
  const isViolated = contrary?.outcome === 'upheld' || /(?<!\bniet (?:\S+ )?)\bgeschonden\b/iu.test(words);
  return isViolated && /[;:]|, (?:maar|terwijl)\b/u.test(words);
}

function partsOf(clause: string, above: readonly number[]): readonly number[] {
  const named = partsNamed(clause);
  return named.length > 0 ? named : above;
}

/** 'ingetrokken' may be said of a permit, 'onbevoegd' of an official. */
function isAboutComplaint({ outcome, printed }: OutcomeWords, sentence: string, isVerdict: boolean): boolean {
  if (outcome !== 'not-investigated' || (isVerdict && /^buiten be/iu.test(printed))) return true;
  if (/bevoegd/iu.test(printed))
    return /\bombuds|\bik\b|\bmij\b/iu.test(sentence) && !/niet (?:\S+ )*onbevoegd/iu.test(sentence);
  if (/\bbezwaar|\bberoep\b/iu.test(sentence))
    return /\bombuds|klacht/iu.test(sentence) && !/niet.ontvankelijk/iu.test(printed);
  return /\bklacht|\bonderdeel|\bdit (?:deel|punt)\b|\bombuds/iu.test(sentence);
}

interface Clause {
  readonly outcome: Outcome;
  readonly clause: string;
  readonly role?: NonNullable<Statement['role']>;
}

/**
 * The clauses of a sentence that judge differently: 'gegrond ten aanzien van het advies en niet gegrond ten aanzien van
 * de duur' has two; 'deels gegrond: gegrond voor zover …, niet gegrond voor zover …' is one verdict, on one part.
 */
function clausesOf(words: string, outcomes: readonly OutcomeWords[], above: readonly number[]): readonly Clause[] {
  const [first] = outcomes;
  if (first === undefined) return [];
  const except = EXCEPT.exec(words);
  if (except !== null && except.index > first.start) return exceptClauses(words, outcomes, except);
  if (outcomes.every(({ outcome }) => outcome === 'no-judgment' || outcome === 'not-investigated')) {
    const isLeft = outcomes.some(({ outcome }) => outcome === 'not-investigated');
    return [{ outcome: isLeft ? 'not-investigated' : 'no-judgment', clause: words }];
  }
  const partly = outcomes.find(({ outcome }) => outcome === 'partly-upheld');
  if (partly !== undefined) return [{ outcome: 'partly-upheld', clause: words }];
  const distinct = outcomes.filter(({ outcome }, index) => index === 0 || outcome !== outcomes[index - 1]?.outcome);
  if (distinct.length === 1) return [{ outcome: first.outcome, clause: words }];
  if (
    above.length === 1 ||
    (partsNamed(words).length <= 1 && /\bvoor zover\b[\s\S]*\bvoor (?:zover|het overige)\b/iu.test(words))
  ) {
    return [{ outcome: 'partly-upheld', clause: words }];
  }
  const hasSides = distinct.every(({ outcome }) => outcome === 'upheld' || outcome === 'not-upheld');
  return distinct.map(({ outcome, start }, index) => ({
    outcome,
    ...(hasSides ? { role: 'side' as const } : {}),
    clause: words.slice(index === 0 ? 0 : clauseStart(words, start), boundary(words, distinct[index + 1])),
  }));
}

/** "…is gegrond, behalve wat betreft de bejegening; daarover wordt geen oordeel gegeven" */
const EXCEPT = /,?\s*\b(?:behalve|uitgezonderd|met uitzondering van|behoudens)\b\s*/iu;

/** The verdict without the exception, and the exception with its own verdict where the sentence gives one. */
function exceptClauses(words: string, outcomes: readonly OutcomeWords[], except: RegExpExecArray): readonly Clause[] {
  const [first] = outcomes;
  const other = outcomes.find(({ start }) => start > except.index);
  const clause = words.slice(except.index + except[0].length);
  return [
    ...(first === undefined
      ? []
      : [{ outcome: first.outcome, clause: words.slice(0, except.index), role: 'but' as const }]),
    ...(other === undefined ? [] : [{ outcome: other.outcome, clause, role: 'exception' as const }]),
  ];
}

function boundary(words: string, next: OutcomeWords | undefined): number {
  return next === undefined ? words.length : clauseStart(words, next.start);
}

/** Where the clause of the verdict word at `offset` begins: behind the last comma, semicolon or 'en' before it. */
function clauseStart(words: string, offset: number): number {
  const before = words.slice(0, offset);
  return Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(' en ')) + 1;
}
