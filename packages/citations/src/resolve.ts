import { type Cited, contains, type Span } from '@oordelenbank/model';
import { statuteOf } from '@oordelenbank/registry';
import { ContextWords } from './context-words.ts';
import type { CitationContext, FoundCitation } from './index.ts';
import { linkTo } from './links.ts';
import { Memory } from './memory.ts';
import type { Reference } from './references.ts';
import { separation } from './separators.ts';
import { SpanWalk } from './span-walk.ts';
import { endBefore, norm, startOf, type Tokens } from './tokens.ts';
import { bookOf } from './work-references.ts';
import { type Work, workOf } from './works.ts';

/** A stretch of the text whose articles are of one work. */
interface Region {
  readonly body: Span;
  readonly work: Work;
}

/** Tells for each reference which work it means, and makes the citations of it. */
export function resolve(
  tokens: Tokens,
  references: readonly Reference[],
  context: CitationContext,
): readonly FoundCitation[] {
  const regions = new SpanWalk(regionsOf(tokens, references, context), ({ body }) => body);
  const quoted = new SpanWalk(context.quotedLaw ?? [], (law) => law);
  const memory = new Memory(tokens);
  const words = new ContextWords(tokens, references);
  const works = new Map<Reference, Work | undefined>();
  const ahead = worksAhead(tokens, references);
  return references.flatMap((reference) => {
    const span = { start: startOf(tokens, reference.from), end: endBefore(tokens, reference.to) };
    const law = quoted.around(span);
    const setting = { span, inQuotedLaw: law !== undefined, date: context.date };
    if (reference.cited) {
      const published = memory.workBefore(reference);
      return reference.cited.map((cited) => complete(tokens, ofWork(cited, published), setting));
    }
    if (law && reference.work?.by === 'article') return [];
    const host = regions.around(span)?.work ?? (law && memory.hostOf(law.start));
    const isOfLaw = law !== undefined && host === undefined && reference.work === undefined;
    const meant = isOfLaw ? undefined : memory.workOf(reference, host, ahead, works);
    const own = meant && inForce(unlessLater(words.choose(meant), context.date), context.date);
    works.set(reference, own);
    const citations = citationsOf(tokens, reference, own, memory.lastArticle(), setting);
    memory.note(reference, own);
    return citations;
  });
}

/** 'Veteranenbesluit (Stb. 2014, 221)': the gazette that published a work is cited as that work. */
function ofWork(cited: Cited, work: Work | undefined): Cited {
  const isGazette = /^(?:stb|trb)-\d{4}-\d+$/u.test(cited.identifier ?? '');
  return isGazette && work?.id ? { ...cited, identifier: work.id } : cited;
}

/** A text from before the year in a title means another work by the title without it: 'Elektriciteitswet'. */
function unlessLater(work: Work, date: string | undefined): Work {
  if (work.since === undefined || work.id === null || date === undefined || date.slice(0, 4) >= work.since) return work;
  return { ...work, id: null, candidates: [work.id] };
}

/** Of acts that had one name one after the other, the one in force at the date of the text: 'Wmo' since 2015 is that of 2015. */
function inForce(work: Work, date: string | undefined): Work {
  if (work.id !== null || date === undefined || work.candidates.length < 2) return work;
  const acts = work.candidates.flatMap((id) => statuteOf(id) ?? []);
  const [only, ...others] = acts.filter(({ from = '', until = '9999' }) => from <= date && date < until);
  const areDated = acts.every(({ from, until }) => from !== undefined || until !== undefined);
  return only !== undefined && others.length === 0 && areDated ? workOf(only) : work;
}

/** A citation that needs no telling which work it means. */
function complete(tokens: Tokens, cited: Cited, { span, inQuotedLaw }: Setting): FoundCitation {
  const text = tokens.text.slice(span.start, span.end);
  return { ...cited, ...span, text, inQuotedLaw, candidates: [], item: span };
}

/** Which reference names the work of one without: 'artikel 3 en artikel 5 van de Wet X'. */
function worksAhead(tokens: Tokens, references: readonly Reference[]): ReadonlyMap<Reference, Reference> {
  const ahead = new Map<Reference, Reference>();
  for (let index = references.length - 2; index >= 0; index--) {
    const [reference, next] = [references[index], references[index + 1]];
    if (
      !reference ||
      !next ||
      reference.work ||
      reference.items.length === 0 ||
      next.items.length === 0 ||
      reference.cited
    )
      continue;
    let behind = separation(tokens, reference.to)?.next;
    if (behind !== undefined && norm(tokens, behind) === 'de') behind++;
    if (behind !== next.from) continue;
    ahead.set(reference, ahead.get(next) ?? next);
  }
  return ahead;
}

function regionsOf(
  tokens: Tokens,
  references: readonly Reference[],
  { regions = [] }: CitationContext,
): readonly Region[] {
  return regions.flatMap(({ heading, body }) => {
    const named = references.find(
      ({ work, from, to }) =>
        work?.by === 'name' && contains(heading, { start: startOf(tokens, from), end: endBefore(tokens, to) }),
    );
    return named?.work?.by === 'name' ? [{ body, work: named.work.work }] : [];
  });
}

interface Setting {
  readonly span: Span;
  readonly inQuotedLaw: boolean;
  readonly date: string | undefined;
}

interface Pinpoint {
  readonly article: string | null;
  readonly paragraph: string | null;
  readonly part: string | null;
  readonly item: Span;
}

function citationsOf(
  tokens: Tokens,
  reference: Reference,
  work: Work | undefined,
  lastArticle: string | null,
  { span, inQuotedLaw, date }: Setting,
): FoundCitation[] {
  const text = tokens.text.slice(span.start, span.end);
  return pinpoints(tokens, reference, work, lastArticle, span).map(({ article, paragraph, part, item }) => {
    const { kind, name, id, candidates, number } = exact(work, article, text);
    const place = { article: number, paragraph, part };
    const cited: Cited = { kind, name, identifier: id, ...place, uri: linkTo(id, place, date) };
    return { ...cited, ...span, text, inQuotedLaw, candidates, item };
  });
}

function pinpoints(
  tokens: Tokens,
  { items, division, work: named }: Reference,
  work: Work | undefined,
  lastArticle: string | null,
  span: Span,
): Pinpoint[] {
  const whole = { article: null, paragraph: null, part: null, item: span };
  if (items.length === 0) return [whole];
  if (division !== null && work?.kind !== 'policy') {
    const [first] = items;
    return work ? [{ ...whole, part: `${division} ${first?.article ?? ''}`.trim() }] : [];
  }
  return items.flatMap(({ article, paragraphs, part, from, to }, index) => {
    const isLast = index === items.length - 1;
    const item = { start: startOf(tokens, from), end: isLast ? span.end : endBefore(tokens, to) };
    const number = named?.by === 'article' ? lastArticle : article;
    if (number === null) return [];
    return (paragraphs.length > 0 ? paragraphs : [null]).map((paragraph) => ({
      article: number,
      paragraph,
      part,
      item,
    }));
  });
}

/** The work itself, or the book of the Burgerlijk Wetboek that the number of the article names. */
function exact(work: Work | undefined, article: string | null, text: string) {
  if (!work)
    return { kind: 'statute' as const, name: text.replace(/\s+/gu, ' '), id: null, candidates: [], number: article };
  if (article === null) return { ...work, number: null };
  const bookWork = /^Burgerlijk Wetboek/u.test(work.name)
    ? /^(?<book>\d{1,2}A?)[:.](?<number>.+)$/i.exec(article)?.groups
    : undefined;
  if (!bookWork) return { ...work, number: article };
  return { ...bookOf((bookWork.book ?? '').toUpperCase()), number: bookWork.number ?? article };
}
