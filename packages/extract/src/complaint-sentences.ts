import type { Paragraph, Span } from '@oordelenbank/model';
import type { Case } from './case.ts';
import { ADDS, clauseParts } from './complaint-parts.ts';

/** The sentence in which somebody complains. */
export const COMPLAINS =
  /\b(?:klaag(?:t|de|den|)|klagen|beklaag(?:t|de)|beklagen)\b|\bklacht(?:en)?\b[^.]{0,60}\shoudt\s+in\b|\bklacht(?:en)?\s+(?:houdt\s+in|luid(?:t|en)|komt\s+erop\s+neer|betreft|gaat\s+(?:over|erover))\b|\bverwij(?:t|ten)\s+(?:verzoek\w+|klag\w+|klaagster|mevrouw|meneer|de|het|hem|haar|mij|ons|zij|hij|ze|u|ik|\p{Lu})|\bbevat(?:te)?\s+(?:\S+\s+){0,3}een\s+klacht\s+over\b|^In\s+de\s+(?:eerste|tweede|derde|vierde|vijfde)\s+plaats\b/u;

/** What a sentence that leads in a list of parts may call them. */
export const TELLS_OF_COMPLAINT =
  /\b(?:klacht(?:en|onderdelen|punten)?|(?:onderdelen|punten|delen|vijven|vieren|zessen|drieën) (?:gesplitst|verdeeld|geknipt|samengevat|onderscheiden|teruggebracht)|grie(?:f|ven)|bezwa(?:ar|ren)|verwijt(?:en)?|onvrede|ongenoegen|ontevreden\p{L}*|dwarszit|(?:punten|zaken|dingen|zinnen) (?:voorgelegd|voor|samengevat)|te onderzoeken|onderzoek (?:gevraagd|verzocht)|na te gaan|verzoekschrift)\b/iu;

/** Words of disagreement, which complain only where nothing but the complaint is told. */
const DISAGREES =
  /\bvind(?:t|en)\s+(?:\S+\s+){0,4}dat\b|\bvind(?:t|en)\s+(?:ook|verder|daarnaast|tevens)\b|\ber\s+(?:\S+\s+){0,2}niet\s+mee\s+eens\b|\bkan\s+het\s+er\s+(?:\S+\s+){0,3}niet\s+in\b|\bstoort\b|\bniet\s+tevreden\s+over\b|\bkwalijk\s+dat\b|\bneemt?\s+(?:zij\s+|hij\s+|ik\s+)?het\s+niet\b|\bneemt\s+(?:het|de)\s[^.]*\bkwalijk\b|\bmaakt\s+(?:\S+\s+)?bezwaar\b|\bmaakte\s+(?:tevens|ook|verder|daarnaast|voorts)\s+bezwaar\b|\bbezwaar\b[^.]*\bis\s+dat\b|\bgeen\s+genoegen\b|\bniet\s+over\s+te\s+spreken\b|\bgekeerd\s+tegen\b|\bnaar\s+eigen\s+zeggen\b|\b(?:stel(?:t|de|den)|meen(?:t|de|den)|betoog(?:t|de)|(?:voer|voerde|voeren|brengt|bracht|brachten)\b[^.]*\b(?:aan|voor|naar\s+voren)|op\s+het\s+standpunt|van\s+mening)\b(?=[^.]*\bdat\b)(?<=\b(?:verder|voorts|ook|tevens|daarnaast|bovendien|ten\s+slotte|tot\s+slot|evenmin)\b.*|(?=[^.]{0,60}\b(?:verder|voorts|ook|tevens|daarnaast|bovendien|ten\s+slotte|tot\s+slot|evenmin)\b).*)|\bacht(?:en|te|ten)?\b[^.]*\b(?:onjuist|onterecht|onredelijk|onbegrijpelijk|onaanvaardbaar|oneerlijk|onrechtvaardig)\b|^Volgens\s+(?:haar|hem|hen|verzoek\w+)\s+had(?:den)?\b[^.]*\bmoeten\b|\b(?:geraakt|gestoken|gekwetst|steekt|stak)\b[^.]*\bdat\b|^Over\b[^.]*\bgeklaagd\b|\bgevraagd\s+om\s+een\s+(?:uitspraak|oordeel)\s+over\b|\bvroeg\b[^.]*\bombuds\p{L}+\s+ook\b[^.]*\bte\s+(?:kijken|oordelen)\b|\bheeft\s+(?:zij|hij)\s+zich\s+geërgerd\b|^(?:Zij|Hij)\s+vraagt\s+ten\s+slotte\b/iu;

/** 'Een zesde klacht, over de rente, heeft hij ingetrokken': a part that is told only where it is left aside. */
const LEFT_ASIDE =
  /^(?:Een|De|Het|Haar|Zijn|Hun)\s+(?:\p{L}+\s+)?(?:klacht|klachtonderdeel|onderdeel|punt|bezwaar|grief|verwijt|deel)(?:\s+van\s+[^,]{3,40})?,?\s+(?:over|dat|betreffende)\s+(?<what>[^,]{12,}),\s[^.]*\b(?:ingetrokken|laten\s+vallen|laten\s+rusten|buiten\s+(?:behandeling|beschouwing|bespreking|het\s+onderzoek)|niet\s+(?:in\s+(?:onderzoek|behandeling|(?:het|zijn|haar)\s+onderzoek)|(?:verder\s+)?onderzocht))\b/iu;

/** What the complainant says went wrong: behind a part, in the section of the complaint, it is a further one. */
const CLAIMS =
  /\b(?:naar eigen zeggen|volgens (?:haar|hem|hen|u|mij|mevrouw|meneer|de heer|verzoek\p{L}+|klager|klaagster)|zegt (?:zij|ze|hij)|(?:zij|ze|hij) zou|vecht|nooit|niet|geen|pas|te laat|te lang|onvoldoende|zonder|ten onrechte)\b/iu;

/** Tells of the inquiry or of what happened to the complaint, and complains of nothing. */
export const NO_CLAIM =
  /\bombuds\p{L}+\b|\bcommissie\b|\bingetrokken\b|\blaten vallen\b|\bbuiten (?:behandeling|beschouwing)\b|^(?:Naar (?:deze|die)|Daarna|Daarop|Dit (?:punt|onderdeel|deel)|Deze klacht|Die klacht|Omdat (?:hem|haar|hun)|Op grond van|Het (?:totale|gaat)|Het \p{Lu}\p{L}+ had)\b/u;

/** A sentence that goes on with a further part, behind one that complains. */
export const GOES_ON = new RegExp(`${ADDS.source}|^(?:Ten (?:tweede|derde|vierde)|Voor het overige)\\b`, 'u');

/** A sentence that says more of the part before it. */
const ELABORATES = /^(?:Met name|In het bijzonder|Meer in het bijzonder|Daarbij (?:gaat|doelt))\b/u;

/** 'klaagt er in het bijzonder over dat …' tells what the sentence before it complained of in general. */
const NARROWS = /^(?:\S+ ){0,6}(?:in het bijzonder|met name|meer (?:specifiek|in het bijzonder|concreet)|concreet)\b/u;

/** Announces the parts, and is none itself. */
export const LEADS_IN =
  /(?::|\b(?:over\s+)?dat(?:\s+(?:deze|die|zij|hij))?|\b(?:als volgt|het volgende|(?:hierna|hieronder) (?:weer|genoemd))\b[^.]*\.?|\b(?:be)?kla(?:ag|g)\p{L}*\b[^.]*\bdat\b[^.]*[\p{L}\d)])$/u;

/**
 * The sentences in which somebody complains, with those that go on behind them.
 * @param isFollowed whether parts follow, so that the last paragraph too may only lead them in.
 */
export function complaining(found: Case, paragraphs: readonly Paragraph[], isFollowed = false): readonly Span[] {
  const last = isFollowed ? undefined : paragraphs.at(-1);
  return paragraphs
    .filter((paragraph) => isProse(paragraph) || isSetApart(found, paragraph))
    .filter((paragraph) => paragraph === last || !LEADS_IN.test(found.words(paragraph)))
    .flatMap((paragraph) => complainingIn(found, paragraph));
}

/** A complaint in italics at the head of its chapter is no quotation of somebody else's words. */
function isSetApart(found: Case, paragraph: Paragraph): boolean {
  return (
    paragraph.kind === 'quotation' && /^\p{Lu}/u.test(found.words(paragraph)) && COMPLAINS.test(found.words(paragraph))
  );
}

export function complainingIn(found: Case, paragraph: Paragraph): readonly Span[] {
  const isBetween = (next: Span | undefined): boolean => {
    const words = next === undefined ? '' : found.words(next);
    return GOES_ON.test(words) && isComplaining(words, true);
  };
  const isSection = found.roleOf(paragraph) === 'complaint';
  const spans: Span[] = [];
  const sentences = found.sentences(wordsSpan(paragraph));
  for (const [index, sentence] of sentences.entries()) {
    const words = found.words(sentence);
    const last = spans.at(-1);
    const isRow = last !== undefined && last.end > sentence.start - 3;
    const parts = partsOf(found, sentence, isSection);
    if (parts !== undefined) spans.splice(isRow && NARROWS.test(words) ? -1 : spans.length, 1, ...parts);
    else if (isRow && ELABORATES.test(words)) spans.splice(-1, 1, { start: last.start, end: sentence.end });
    else if (isRow && (GOES_ON.test(words) || (isSection && (isClaim(words) || isBetween(sentences[index + 1])))))
      spans.push(sentence);
  }
  return spans;
}

/** The parts that a sentence complains of, none where it only leads them in; undefined where it does not complain. */
function partsOf(found: Case, sentence: Span, isSection: boolean): readonly Span[] | undefined {
  const words = found.words(sentence);
  const leftAside = isSection ? leftAsideIn(found, sentence) : undefined;
  if (leftAside !== undefined) return [leftAside];
  const isAdded = isSection && GOES_ON.test(words) && !NO_CLAIM.test(words);
  if (!isComplaining(words, isSection) && !isAdded) return undefined;
  return LEADS_IN.test(words) ? [] : clauseParts(found.document.text, sentence);
}

function isClaim(words: string): boolean {
  return CLAIMS.test(words) && !NO_CLAIM.test(words);
}

function isComplaining(words: string, isSection: boolean): boolean {
  return (COMPLAINS.test(words) || (isSection && DISAGREES.test(words))) && !isAboutEarlierComplaint(words);
}

/** What a sentence that leaves a part aside says that it is about. */
function leftAsideIn(found: Case, { start, end }: Span): Span | undefined {
  const flat = found.document.text.slice(start, end).replace(/\s/gu, ' ');
  const what = LEFT_ASIDE.exec(flat)?.groups?.what;
  if (what === undefined) return undefined;
  const at = start + flat.indexOf(what);
  return { start: at, end: at + what.length };
}

/** 'Zij klaagde op 3 mei bij de gemeente' tells of the complaint to the body itself; 'Op grond van artikel 552a kon hij zich beklagen', of a right. */
function isAboutEarlierComplaint(words: string): boolean {
  return /^(?:Op grond van|Ingevolge|Krachtens) art|\bk[ao]n(?:den)?\b[^.]*\bbeklagen\b|^(?:De|Deze) (?:laatstgenoemde|eerstgenoemde|laatste) klacht\b|\bklaagde\w*\b(?!.*\b(?:erover|er\b.*over|over)\b)|\b(?:bij|aan) (?:de|het) (?:gemeente|politie|dienst|korps\w*|school|bank)\b[^.]*\bgeklaagd\b/u.test(
    words,
  );
}

export function isProse({ kind }: Paragraph): boolean {
  return kind === 'prose' || kind === 'item';
}

export function wordsSpan({ wordsStart, end }: Paragraph): Span {
  return { start: wordsStart, end };
}
