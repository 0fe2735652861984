import {
  cite,
  type Document,
  type Features,
  type Notes,
  type Paragraph,
  type Recommendation,
  type RuleCode,
  type Span,
} from '@oordelenbank/model';
import { enumeratorOf } from '@oordelenbank/structure';
import { answerFeatures } from './answer-words.ts';
import { Case } from './case.ts';
import { allAnswers, responsesTo } from './responses.ts';
import { recommendationRows } from './tables.ts';

/** "Aanbeveling 1 Ga …", "Aanbeveling 2. Zorg …", "Advies 3, aan de gemeente: Beslis …" */
const LABEL =
  /^(?:[Dd]e\s+)?(?:[Aa]anbeveling|[Aa]dvies|[Ss]uggestie|[Vv]erzoek)\s+(?<number>(?:\d{4}[/-])?\d{1,3}|[a-hA-H]|[IVX]{1,4})(?:,?\s+(?:aan|voor)\s+[^:\n]{3,80})?(?:\s?[.:)]|\s+[-–])?\s+/u;

/** "Aan de dienst Wonen: kijk vóór elke registratie … na." */
const ADDRESSED = /^Aan\s+(?:de|het)\s+[^:.]{3,80}:\s+(?=\p{L})/u;

/** An answer may follow in the same paragraph: "– Antwoord: …", "Reactie gemeente: …" */
const ANSWER_BEHIND = /\s(?:[–—-]\s+)?(?:Antwoord|Reactie)\b[^.:]{0,40}:/u;

/** The ombudsman recommends, in a sentence: what is asked for stands behind 'om' or 'aan'. */
const ASKS: readonly RegExp[] = [
  /\b(?:geeft|geef|gaf|heb|heeft|wordt|worden|is|zijn|werd|geven)\b[^.]*?\bin overweging\b(?:\s+gegeven)?(?:\s+om)?[:,]?\s+(?<what>\S.*)$/u,
  /\b(?:beveelt|beveel|bevelen|beval)\b.*?\baan(?:\s+(?:om))?[:,]?\s+(?<what>(?!om:?$)\S.*)$/u,
  /\b(?:doet|doe|doen) (?:\S+ ){0,6}(?:de )?aanbeveling(?:en)?(?: aan [^:,]*?)?,?\s+(?:om\s+)?(?<what>\S.*)$/u,
  /\b(?:wordt|worden) (?:\S+ ){0,6}?(?:gevraagd|verzocht|aanbevolen|geadviseerd)(?: om)?\s+(?<what>\S.*)$/u,
  /(?:[Oo]mbuds\p{L}+|[Cc]ommissie) (?:vraagt|vroeg|verzoekt|verzocht|roept|riep|suggereert|suggereerde) [^.]*?\b(?:op )?om\s+(?<what>\S.*)$/u,
  /^(?:Ook|Verder|Daarnaast|Tevens|Tot slot|Ten slotte|Voorts) (?:vraagt|vroeg|verzoekt|verzocht|suggereert|suggereerde|adviseert|adviseerde) (?:zij|hij|de \p{L}*ombuds\p{L}+)\b[^.]*?\bom\s+(?<what>\S.*)$/u,
  /\b(?:vraagt|vraag|verzoekt|verzoek) (?:zij|hij|ik|de \p{L}*ombuds\p{L}+) [^.]*?(?<what>\bervoor te zorgen\s.*)$/u,
  /\bverdient het aanbeveling (?:(?:dat|om)\s+)?(?<what>\S.*)$/u,
  /\bdring(?:t|en)? er (?:\S+ ){0,4}op aan(?: om)?\s+(?<what>\S.*)$/u,
  /^(?:Wij|We|Ik) (?:vroegen|vroeg|vragen|vraag) [^.]*?\bom\s+(?<what>\S.*)$/u,
  /\b(?:suggereren|suggereer) (?:wij|we|ik) (?:om )?(?<what>\S.*)$/u,
  /\bvroeg ik (?:\S+ ){0,3}?om\s+(?<what>\S.*)$/u,
  /\b(?:gaf|geef|geeft) (?:\S+ ){0,4}het advies om\s+(?<what>\S.*)$/u,
  /\b(?:advies|aanbeveling), om\s+(?<what>[^,]{25,}?),\s.*$/u,
  /\b(?:vraagt|verzoekt) (?:het|de) (?:\S+ ){1,4}?(?:daarnaast|verder|ook|tevens)\s+(?<what>\S.*\bte \S+\.)$/u,
  /(?:[Oo]mbuds\p{L}+|[Cc]ommissie|\b[Hh]ij|\b[Zz]ij|\b[Ii]k|\b[Ww]ij) (?:vraagt|vraag|vragen|verzoekt|verzoek|verzoeken) dat\s+(?<what>\S.*)$/u,
  /^(?:Hij|Zij|Ik|Wij) (?:verzoekt|verzoek|verzoeken|vraagt|vraag|vragen) (?:(?:de|het) \p{L}+(?: van \p{Lu}\S+)?|u|\p{Lu}\S+) (?:om )?(?<what>\S.*\bte\s\p{L}+\.?)$/u,
  /\bdring(?:t|en)? (?:\S+ ){0,3}erop aan (?:om |dat )(?<what>\S.*)$/u,
  /^(?:Ten overvloede|Tot slot|Ten slotte|Ook|Verder|Daarnaast|Voorts) (?:verzoekt?|verzocht|vraagt?|vroeg|advise(?:ert|er|erde)) (?:de \p{L}*ombuds\p{L}+|ik|hij|zij|wij|de commissie) (?:u|\S+(?: \S+)?) (?:om )?(?<what>\S.*\bte\s\p{L}+\b.*)$/u,
  /\bvraag ik (?:ook )?om\s+(?<what>\S.*)$/u,
  /\b(?:[Ii]k heb|heb ik) (?:\S+ ){0,6}?(?:verzocht|gevraagd|aanbevolen|voorgesteld|geadviseerd)(?: om)?\s+(?<what>\S.*\bte\s\S.*)$/u,
  /\bzou(?:den)? er (?:\S+ ){0,2}(?:goed|verstandig|beter) aan doen (?:om )?(?<what>\S.*)$/u,
  /\badvise(?:ert|er|ren|erde|erden)\b.*?\s+om\s+(?<what>\S.*)$/u,
  /\bkrijgt (?:[^.]*? )?(?:het|de|als) (?:advies|aanbeveling|opdracht)(?: mee)? om\s+(?<what>\S.*)$/u,
  /\b(?:raad|raadt|raden|beveel|beveelt) (?:[^.]*? )?aan om\s+(?<what>\S.*)$/u,
  /\b(?:raad|raadt|raden) (?:[^.]*? )?aan (?<what>\S.*\bte\s\S.*)$/u,
  /\bware te (?<what>\S.*)$/u,
  /\b(?:geef|geeft|geven) (?:[^.]*? )?mee om\s+(?<what>\S.*)$/u,
  /\b(?:vraagt|vraag|vragen|verzoekt|verzoek|verzoeken) (?:de \p{L}*[Oo]mbuds\p{L}+|de commissie|hij|zij|ik|wij) (?:[^.]*? )?om\s+(?<what>\S.*\bte\s\S.*)$/u,
  /\b(?:[Zz]ij|[Hh]ij|[Ii]k|[Ww]ij) (?:vraagt|vraag|vragen|verzoekt|verzoek|verzoeken) [^.]*?\bom\s+(?<what>\S.*\bte\s\S.*)$/u,
  /^(?:De|Het|Een) (?:eerste|tweede|derde|vierde|vijfde|laatste|andere)(?: aanbeveling| advies)?(?: is| was| luidt| luidde| houdt in| hield in)? (?:om|dat) (?<what>\S.*)$/u,
  /\b(?:dingen|zaken|punten) (?:\S+ )?(?:gevraagd|verzocht|aanbevolen|geadviseerd|meegegeven): (?<what>\S.*)$/u,
  /\b(?:doe|doet|doen) (?:ik|wij|hij|zij|de \p{L}*ombuds\p{L}+) [^.:]*\baanbevelingen: (?<what>\S.*)$/u,
  /\b(?:[Gg]raag zie(?:n)? (?:ik|wij|hij|zij)|zou(?:den)? (?:\S+ )?graag zien) dat (?<what>\S.*)$/u,
  /\b[Ss]tel(?:t|len)? (?:ik|wij|hij|zij|de \p{L}*ombuds\p{L}+) (?:\S+ ){0,4}voor (?:dat|om) (?<what>\S.*)$/u,
  /\bacht (?:ik|hij|zij|de \p{L}*ombuds\p{L}+|de commissie) het wenselijk dat (?<what>\S.*)$/u,
  /\b(?:geef|geeft|geven) (?:ik|hij|zij|wij) (?:\S+ ){0,5}mee dat (?<what>\S.*)$/u,
  /\b[Ii]k raad (?:u|het college|de \p{L}+) aan (?<what>\S.*\bte\s\S.*)$/u,
  /\b(?:verzoek|vraag) ik (?:u|het college|de \p{L}+|het \p{L}+) (?<what>\S.*\bte\s\S.*)$/u,
  /\b(?:heb|heeft) (?:\S+ ){1,8}?geadviseerd (?<what>\S.*\bte\s\p{L}+.*)$/u,
  /^In de (?:eerste|tweede|derde|vierde|laatste) plaats(?: (?:heb|heeft) [^.]*? gevraagd om|:) (?<what>\S.*)$/u,
  /\b(?:[Oo]ok|[Vv]erder|[Dd]aarnaast|[Tt]evens|[Ii]k|[Oo]mbuds\p{L}+) (?:heb ik |heeft (?:hij|zij|de \S+) |vraagt |vraag ik |verzoekt )(?:[^.]*? (?:gevraagd|verzocht)(?: om)?|[^.]*? om)\s+(?<what>\S.*)$/u,
];

/** A recommendation in the imperative: 'Zorg dat …', 'Bied mevrouw L. …'. */
const IMPERATIVE =
  /^(?:Aanvaard|Accepteer|Beantwoord|Begin|Behandel|Bekijk|Bel|Benoem|Bericht|Beslis|Bespreek|Betaal|Betrek|Bewaar|Bezoek|Bied|Breng|Controleer|Deel|Doe|Draag|Evalueer|Ga|Geef|Herstel|Herzie|Heroverweeg|Hanteer|Haal|Houd|Informeer|Investeer|Kijk|Koppel|Kom|Laat|Leg|Lever|Luister|Maak|Meld|Motiveer|Neem|Nodig|Noteer|Onderzoek|Ontwikkel|Organiseer|Overleg|Overweeg|Pas|Plaats|Publiceer|Regel|Reserveer|Richt|Schaf|Scherm|Schrap|Schrijf|Sluit|Spreek|Sta|Start|Stel|Stop|Stuur|Toets|Treed|Tref|Trek|Verander|Verbeter|Vergoed|Verlaag|Verleen|Verleng|Vermeld|Vernietig|Verstrek|Vertel|Vervang|Verwijder|Verzamel|Verzend|Voer|Voeg|Voorkom|Vraag|Waarborg|Waarschuw|Wacht|Wees|Werk|Wijs|Wijzig|Wis|Zend|Zet|Zoek|Zorg)\b/u;

/** Says that there is none, or tells of one in another case or by somebody else. */
const NONE =
  /\bom dat (?:vóór|voor|uiterlijk|binnen)\b|\bgeen aanleiding\b|\bgeen aanbeveling\b|\bziet af van\b|\bbiedt (?:hem|haar|de)\b|\bop grond van artikel\b[^.]*\baanbeveling/i;

/** A numbered paragraph in which the ombudsman says that he recommends is no item of a list of recommendations. */
const FORMULA =
  /\bbeveelt (?:de )?(?:\S*ombuds\S*|commissie)\b|\bverdient het aanbeveling\b|^(?:De |Het )?(?:\S+ )?(?:\p{L}*ombuds\p{L}+|commissie)\s(?:\S+ ){0,3}?(?:beveelt|geeft|doet|adviseert|verzoekt|vraagt)\b|^Ik (?:beveel|geef|adviseer)\b|\b(?:heeft|hebben) [^.]*\b(?:gereageerd|geantwoord|meegedeeld|laten weten)\b|:$/iu;

/** The recommendations (aanbevelingen) of a report, each with what the body answered. */
export function extractRecommendations(found: Case, notes: Notes): readonly Recommendation[] {
  const { spans, rule } = asked(found);
  spans.forEach(({ start }, index) => {
    notes.because(`r${index + 1}`, rule, found.words({ start: Math.max(0, start - LEAD_SHOWN), end: start }));
  });
  const responses = responsesTo(found, spans);
  return spans.map((span, index) => ({
    ...cite(found.document, span),
    id: `r${index + 1}`,
    number: index + 1,
    response: responses[index] ?? 'none',
  }));
}

/** How many characters are shown of what leads a recommendation in. */
const LEAD_SHOWN = 80;

interface Asked {
  readonly spans: readonly Span[];
  readonly rule: RuleCode;
}

function asked(found: Case): Asked {
  const section = found.paragraphsOf('recommendation');
  const table = recommendationRows(found, section);
  if (table.length > 0) return { spans: table.map(({ words }) => words), rule: 'recommendation-tabled' };
  const behindLabels = labelled(found, section) ?? underLabels(found, section);
  if (behindLabels !== undefined) return { spans: behindLabels, rule: 'recommendation-labelled' };
  const listed = items(found, section);
  if (listed !== undefined) return { spans: withThoseBeside(found, section, listed), rule: 'recommendation-listed' };
  const imperative = section
    .filter((paragraph) => IMPERATIVE.test(found.wordsOf(paragraph)))
    .map(({ wordsStart, end }) => ({ start: wordsStart, end }));
  if (imperative.length > 1)
    return { spans: withThoseBeside(found, section, imperative), rule: 'recommendation-imperative' };
  const inSection = [...inSentences(found, section), ...obliged(found, section)].sort(
    (one, other) => one.start - other.start,
  );
  if (inSection.length > 0) return { spans: inSection, rule: 'recommendation-asked' };
  if (imperative.length > 0) return { spans: imperative, rule: 'recommendation-imperative' };
  const judged = found.has('verdict') || found.has('considerations');
  const elsewhere = judged ? found.paragraphsOf('verdict', 'considerations', 'response', 'other') : found.body();
  const underLead = items(found, behindLead(found, elsewhere));
  if (underLead !== undefined)
    return { spans: withThoseBeside(found, elsewhere, underLead), rule: 'recommendation-listed' };
  return { spans: inSentences(found, elsewhere), rule: 'recommendation-asked' };
}

/** 'De ombudsman beveelt de gemeente het volgende aan:' among other text, and what follows it. */
function behindLead(found: Case, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const lead = paragraphs.findIndex((paragraph) => LEADS_IN.test(found.words(paragraph)));
  return lead < 0 ? [] : paragraphs.slice(lead);
}

const LEADS_IN =
  /\b(?:beve(?:el|elt|len)|geef|geeft|geven|advise(?:er|ert|ren)|do(?:e|et|en))\b[^.]*\b(?:aan|overweging|aanbevelingen?|het volgende)\b[^.]*:$/i;

/** The items of a list, and what sentences beside it ask for: 'Verder geeft hij in overweging om aan de balie …'. */
function withThoseBeside(found: Case, section: readonly Paragraph[], listed: readonly Span[]): readonly Span[] {
  const beside = section.filter(
    (paragraph) =>
      paragraph.kind === 'prose' &&
      !/(?::|\b(?:om|aan|overweging|gegeven))$/u.test(found.words(paragraph)) &&
      !listed.some((span) => span.start < paragraph.end && paragraph.start < span.end),
  );
  return [...listed, ...inSentences(found, beside)].sort((one, other) => one.start - other.start);
}

function labelled(found: Case, paragraphs: readonly Paragraph[]): readonly Span[] | undefined {
  const behind = (label: RegExp) =>
    paragraphs.flatMap(({ start, end }): Span[] => {
      const text = found.document.text.slice(start, end);
      const match = label.exec(text);
      if (match === null) return [];
      const answer = ANSWER_BEHIND.exec(text);
      const whole = { start: start + match[0].length, end: answer === null ? end : start + answer.index };
      return [withoutAnswer(found, whole)];
    });
  const spans = behind(LABEL);
  const addressed = spans.length === 0 ? behind(ADDRESSED) : [];
  if (addressed.length > 1) return addressed;
  return spans.length === 0 ? undefined : spans;
}

/** "Aanbeveling 1" on a line of its own, above what is recommended. */
function underLabels(found: Case, section: readonly Paragraph[]): readonly Span[] | undefined {
  const { paragraphs } = found.document;
  const spans = paragraphs.flatMap((label, index): Span[] => {
    const next = paragraphs[index + 1];
    const isLabel = /^(?:De\s+)?(?:aanbeveling|suggestie)\s+(?:\d{1,2}|[a-h])\s?[:.]?$/i.test(found.words(label));
    return isLabel && next !== undefined && section.includes(next) ? [{ start: next.wordsStart, end: next.end }] : [];
  });
  return spans.length === 0 ? undefined : spans;
}

/** 'Het belscript zou zij moeten aanvullen': asked for among other recommendations. */
function obliged(found: Case, paragraphs: readonly Paragraph[]): readonly Span[] {
  return paragraphs
    .filter(({ kind }) => kind === 'prose')
    .flatMap(({ wordsStart, end }) => found.sentences({ start: wordsStart, end }))
    .filter((sentence) => {
      const words = found.words(sentence);
      return /\bzou(?:den)?\b[^.]*\bmoeten\b/u.test(words) && !ASKS.some((pattern) => pattern.test(words));
    });
}

/** The items of a list under a sentence that recommends. */
function items(found: Case, paragraphs: readonly Paragraph[]): readonly Span[] | undefined {
  const isItem = (paragraph: Paragraph) =>
    paragraph.kind !== 'divider' &&
    enumeratorOf(found.document.text.slice(paragraph.start, paragraph.end)) !== undefined &&
    !FORMULA.test(found.wordsOf(paragraph));
  const first = paragraphs.findIndex(isItem);
  if (first < 0) return undefined;
  const lead = paragraphs[first - 1];
  const leads = lead === undefined || /(?::|\b(?:om|aan|overweging|gegeven))$/u.test(found.words(lead)) || first === 0;
  if (!leads) return undefined;
  const list: Paragraph[] = [];
  let isOn = true; // Behind an answer between two items only the next number goes on with the list.
  for (const paragraph of paragraphs.slice(first)) {
    const follows = Number(paragraph.number) === Number(list.at(-1)?.number) + 1;
    if (isItem(paragraph) && (isOn || follows)) list.push(paragraph);
    isOn = isItem(paragraph) && (isOn || follows);
  }
  return list.map(({ wordsStart, end }) => withoutAnswer(found, { start: wordsStart, end }));
}

/** 'Stel een controle in. Het CAK vindt dit niet nodig.': what the body answers within the item is none of it. */
const ANSWERS =
  /^(?:De|Het|Op deze|Deze aanbeveling|\p{Lu}{2,})\b[^.]*\b(?:aanbeveling|vindt|neemt|volgt|doet|wijst|zegt|wacht|heeft laten weten|schrijft|schreef|antwoordt|belooft|is bereid|gaat akkoord)\b|^(?:De|Het|Voor (?:de|het)) (?:gemeente|stadsdeel|college|bestuur|minister|staatssecretaris|dienst|korpschef|directeur|wethouder|stad|school|instelling)\b[^.]*\b(?:zal|wil|gaat|kan|heeft|geldt|is)\b/u;

function withoutAnswer(found: Case, span: Span): Span {
  const [first, ...others] = found.sentences(span);
  const answer = others.find((sentence) => ANSWERS.test(found.words(sentence)));
  if (first === undefined || answer === undefined) return span;
  const last = others[others.indexOf(answer) - 1] ?? first;
  return { start: span.start, end: last.end };
}

function inSentences(found: Case, paragraphs: readonly Paragraph[]): readonly Span[] {
  return paragraphs
    .filter(({ kind }) => kind === 'prose' || kind === 'item')
    .flatMap(({ wordsStart, end }) => found.sentences({ start: wordsStart, end }))
    .flatMap((sentence) => {
      const raw = found.document.text.slice(sentence.start, sentence.end).replace(/\s/gu, ' ');
      const what = NONE.test(raw)
        ? undefined
        : ASKS.map((pattern) => pattern.exec(raw)?.groups?.what).find((words) => words !== undefined);
      if (what === undefined || what.length < 25) return [];
      const start = sentence.start + raw.lastIndexOf(what);
      return parted(found.document.text, { start, end: start + what.length });
    });
}

/** 'A te doen, B te doen en C te doen', 'A te doen, en om B te doen' ask for several things. */
const JOINT = /,\s+(?:(?:en|alsmede|alsook|evenals)\s+)?(?:om\s+)?|\s+en\s+(?:om\s+)?/gu;

const BARE_COMMA = /^,\s+(?:om\s+)?$/u;

function parted(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end);
  const all = [...words.matchAll(JOINT)].filter(({ index, 0: joint }) => {
    const [before, behind] = [words.slice(0, index), words.slice(index + joint.length)];
    const isPlain = /\bte\s+\p{L}+$/u.test(before) || /alsmede|alsook/u.test(joint);
    const isAside =
      /\b(?:zonder|door|alvorens)\b[^,]*$/u.test(before) || /^(?:dan wel|zonder|door|zodat)\b/u.test(behind);
    return isPlain && !isAside && /\bte\s+\p{L}+/u.test(behind) && behind.split(/\s+/u).length > 4;
  });
  const isList = all.some(({ 0: joint }) => BARE_COMMA.test(joint)) && /\ben\b/u.test(all.at(-1)?.[0] ?? '');
  const joints = isList ? all : all.filter(({ 0: joint }) => /^,\s+\p{L}/u.test(joint) && !BARE_COMMA.test(joint));
  const starts = [0, ...joints.map(({ index, 0: joint }) => index + joint.length)];
  return starts.map((from, index) => ({ start: start + from, end: start + (joints[index]?.index ?? words.length) }));
}

/** A recommendation with what its answer is told by. */
export interface AnswerLook {
  readonly recommendation: string;
  readonly features: Features;
}

/** The recommendations of a report with their answers: what the classifier of answers learns from. */
export function answerLooksOf(document: Document): readonly AnswerLook[] {
  const found = new Case(document);
  const { spans } = asked(found);
  const answers = allAnswers(found, spans);
  return spans.map((span, index) => {
    const recommendation = found.words(span);
    return { recommendation, features: answerFeatures(answers[index] ?? [], recommendation) };
  });
}
