import type { Complaint, Paragraph, TestedNorm } from '@oordelenbank/model';
import { type Norm, type NormMention, normOfChildrensArticle } from '@oordelenbank/registry';
import type { Case, Found } from './case.ts';
import { reasonsFor } from './reasons.ts';
import type { Statement } from './statements.ts';

/** The norm is said to be violated. */
const VIOLATED =
  /\bin strijd\b|\bstrijd(?:ig)? met\b|\bschending\b|\bgeschonden\b|\bschond(?:en)?\b|\bstrijdigheid\b|\bverdraagt zich niet\b|\bniet gezorgd voor\b|\bovertreden\b|\bontbrak(?:en)?\b|\bniet (?:(?:heeft|hebben|is|zijn|werd|wordt|aan) ){0,2}(?:voldaan|gerespecteerd|geëerbiedigd|vooropgesteld|nagekomen|nageleefd|in acht genomen|op orde|gehouden aan)\b|\b(?:hield|hielden|houdt|houden) zich niet aan\b|\bniet met de (?:vereiste|nodige|gewenste|gepaste)\b|\bmet voeten getreden\b|\bgeweld aangedaan\b|\bgebrek aan\b|\bpas(?:t|ten|te) niet bij\b|\bdoe(?:t|n) geen recht aan\b|\bscho(?:ot|ten) (?:\S+ ){0,3}tekort\b|\bniet gehaald\b|\bgeen eerste overweging\b|\bstond(?:en)? niet voorop\b|\buit (?:beeld|het oog) verdwenen\b|\bin de verdrukking\b|\btekortgeschoten\b|\btekort ?gedaan\b|\binbreuk (?:gemaakt|is|op)\b|\bmisken(?:d|ning)\b|\bgeschort\b|\bwas geen sprake\b|\boverschrijding\b|\bveronachtza(?:amd|ming)\b|\bin de knel\b|\bvoorbijgegaan aan\b|\bstrookt\b[^.]*\bniet\b|\btekortschiet\p{L}*\b|\bniet (?:geëerbiedigd|gerespecteerd)\b|\bniet is voldaan\b|\bvolgt de [^.]* niet\b|\bniet (?:\S+ ){0,4}(?:rekening gehouden|eerste overweging)\b/iu;

/** The norm is said to be met, or not to be judged. */
const MET =
  /\bniet (?!behoorlijk\b)(?:[^\s:;,]+ ){0,3}in strijd\b|\bniet (?:[^\s:;,]+ ){0,3}geschonden\b|\bgeen (?:\S+ ){0,2}(?:strijd|schending|inbreuk)\b|(?<!\bniet (?:\S+ ){0,3})\bvoldaan aan\b|\bvoldoet aan\b|\bniet gebleken\b|\bgeen aanleiding\b|\bniet (?:\S+ ){0,3}(?:te )?toets/i;

const CHILDRENS_ARTICLES =
  /\bartikel(?:en)?\s+(?<list>\d{1,2}(?:(?:,\s*|\s+en\s+)\d{1,2})*)\s+(?:van\s+)?(?:het\s+)?(?:IVRK|Kinderrechtenverdrag|Verdrag inzake de rechten van het kind)/gi;

/**
 * Every norm tested for a complaint part: violated where the verdict or its reasons say so, else met or not judged.
 *
 * @param isShared whether the statement decides other parts too, so that not all of its norms need be of this one.
 */
export function testedNorms(
  found: Found,
  complaint: Complaint,
  statement: Statement,
  isShared: boolean,
): readonly TestedNorm[] {
  const isUpheld = statement.outcome === 'upheld' || statement.outcome === 'partly-upheld';
  const all = isUpheld ? violatedNorms(found, complaint, statement) : new Map<string, string>();
  const violated = isShared && all.size > 1 ? ofThisPart(found, complaint, all) : all;
  const tested = new Map<string, string>();
  if (statement.outcome !== 'not-investigated') {
    for (const paragraph of reasonsFor(found, complaint)) collect(found.case, paragraph, tested, !isUpheld);
    if (!isUpheld) collect(found.case, statement.paragraph, tested, true);
  }
  return [
    ...[...violated].map(([code, printed]) => ({ code, printed, violated: true })),
    ...[...tested]
      .filter(([code]) => !violated.has(code))
      .map(([code, printed]) => ({ code, printed, violated: false })),
  ];
}

/** Of the norms that one sentence names for several parts, those that the reasons for this part name; all where they name none. */
function ofThisPart(
  found: Found,
  complaint: Complaint,
  norms: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const paragraph of reasonsFor(found, complaint, 'considerations')) collect(found.case, paragraph, named, true);
  const own = new Map([...norms].filter(([code]) => named.has(code)));
  return own.size > 0 ? own : norms;
}

/** So few norms that are named where a part is tested are what it was upheld for. */
const MOST_RECITED = 2;

/** From the verdict's own words, else from the reasons given for this part, else the one norm it is tested against. */
function violatedNorms(found: Found, complaint: Complaint, statement: Statement): Map<string, string> {
  const norms = new Map<string, string>();
  for (const words of verdictWords(found.case, statement)) addViolated(found.case, words, norms);
  if (norms.size > 0) return norms;
  for (const paragraph of reasonsFor(found, complaint, 'considerations')) {
    for (const sentence of found.case.sentences(paragraph)) addViolated(found.case, found.case.words(sentence), norms);
  }
  if (norms.size > 0) return norms;
  for (const role of ['norms', 'considerations'] as const) {
    const recited = new Map<string, string>();
    for (const paragraph of reasonsFor(found, complaint, role)) collect(found.case, paragraph, recited);
    for (const code of metIn(found, complaint, role)) recited.delete(code);
    if (recited.size > 0 && recited.size <= MOST_RECITED) return recited;
  }
  return norms;
}

/** Norms of which the reasons say that they were met. */
function metIn(found: Found, complaint: Complaint, role: 'norms' | 'considerations'): readonly string[] {
  return reasonsFor(found, complaint, role)
    .flatMap((paragraph) => found.case.sentences(paragraph).map((sentence) => found.case.words(sentence)))
    .filter((words) => MET.test(words))
    .flatMap((words) => found.case.norms(words).map(({ norm }) => norm.code));
}

/** The clause of the verdict, and the sentences behind it in its paragraph that bear it out. */
function verdictWords(of: Case, statement: Statement): readonly string[] {
  const behind = of
    .sentences({ start: statement.end, end: statement.paragraph.end })
    .map((sentence) => of.words(sentence));
  const before = of
    .sentences({ start: statement.paragraph.wordsStart, end: statement.start })
    .map((sentence) => of.words(sentence));
  const nextVerdict = behind.findIndex((words) =>
    /\bklacht\b[^.]*\b(?:on)?gegrond\b|\bonderzochte gedraging\b/i.test(words),
  );
  return [statement.clause, ...(nextVerdict < 0 ? behind : behind.slice(0, nextVerdict)), ...before.slice(-2)];
}

/** "was niet voortvarend", "heeft onvoldoende transparant gehandeld" */
const DENIED = /\b(?:niet|onvoldoende|weinig|allerminst) (?:\S+ ){0,2}$/i;

/** "bood geen maatwerk", "gaf geen afdoende motivering" */
const LACKED = /\bgeen (?:\S+ )?$/i;

/** "Beoordelingsnorm: vlotte bereikbaarheid", beside the verdict. */
const NORM_LABEL = /(?:^|\s)(?:Beoordelingsnorm|Ombudsnorm|Getoetste norm|Norm)(?:en)?\s?: /u;

function deniedNorms(of: Case, words: string): readonly NormMention[] {
  return of.norms(words).filter(({ byName, start }) => (byName ? LACKED : DENIED).test(words.slice(0, start)));
}

function labelledNorms(of: Case, words: string): readonly NormMention[] {
  return NORM_LABEL.test(words) ? of.norms(words) : [];
}

/** Adds the norms that a sentence calls violated. */
function addViolated(of: Case, words: string, norms: Map<string, string>): void {
  for (const { norm, printed } of [...deniedNorms(of, words), ...labelledNorms(of, words)])
    norms.set(norm.code, printed);
  if (!VIOLATED.test(words)) return;
  for (const clause of words.split(/(?<=;)\s|,\s(?=maar|en niet|terwijl|niet)/u)) {
    if (MET.test(clause) || !VIOLATED.test(clause)) continue;
    for (const { norm, printed, byName } of of.norms(clause)) if (byName) norms.set(norm.code, printed);
    for (const { norm, printed } of childrensNorms(clause)) norms.set(norm.code, printed);
  }
}

function childrensNorms(words: string): readonly { norm: Norm; printed: string }[] {
  return [...words.matchAll(CHILDRENS_ARTICLES)].flatMap(({ 0: printed, groups }) =>
    (groups?.list?.match(/\d+/gu) ?? []).flatMap((article) => {
      const norm = normOfChildrensArticle(article);
      return norm === undefined ? [] : [{ norm, printed }];
    }),
  );
}

/** Adds the norms that a paragraph names; told with a verb or an adjective only where asked for. */
function collect(of: Case, paragraph: Paragraph, norms: Map<string, string>, withVerbal = false): void {
  for (const { norm, printed, byName } of of.norms(of.words(paragraph))) {
    if ((byName || withVerbal) && !norms.has(norm.code)) norms.set(norm.code, printed);
  }
}
