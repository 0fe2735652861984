import type { Reference } from './references.ts';
import { separation } from './separators.ts';
import { BREAK, endBefore, NUMBER, norm, SIGN, type Tokens } from './tokens.ts';
import { pointed } from './vocabulary.ts';
import type { Work } from './works.ts';

interface Noted {
  readonly work: Work;
  readonly reference: Reference;
  /** Number of the block that it stands in. */
  readonly block: number;
}

/** How many blocks may stand under a work's name in a block of its own, for an article there to be that work's. */
const BLOCKS_UNDER_HEADING = 6;

/** How far back a work is looked for, in works named; keeps long texts linear. */
const REACH = 40;

/** What has been cited so far, for 'die wet', 'dat artikel' and articles without a work. */
export class Memory {
  readonly #tokens: Tokens;
  #noted: Noted[] = [];
  #article: { readonly number: string; readonly work: Work | undefined } | undefined;
  #bracketed: Work | undefined;
  /** The work that was named last in a block of its own, as a heading is. */
  #heading: { readonly work: Work; readonly block: number } | undefined;
  /** By the number of an article the one work that it was cited of, and where last. */
  readonly #byNumber = new Map<string, { readonly work: Work | undefined; readonly block: number }>();
  /** The first works that were named by a date and a subject, by the words up to the date. */
  readonly #byDate = new Map<string, Work>();
  #block = 0;
  #read = 0;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  lastArticle(): string | null {
    return this.#article?.number ?? null;
  }

  /** The work that a reference means; undefined where it could not be told. */
  workOf(
    reference: Reference,
    region: Work | undefined,
    ahead: ReadonlyMap<Reference, Reference>,
    works: ReadonlyMap<Reference, Work | undefined>,
  ): Work | undefined {
    this.#goTo(reference.from);
    const { work } = reference;
    if (work?.by === 'name') return this.#inFull(work.work);
    if (work?.by === 'article') return this.#article?.work;
    if (work?.by === 'pointer') return this.#pointed(work.noun, work.which, region);
    const before = this.#nameFirst(reference);
    if (before) return before;
    const next = ahead.get(reference);
    if (next) return works.get(next) ?? this.workOf(next, region, ahead, works);
    const inSentence = this.#ofSentence(reference);
    if (reference.division !== null) return inSentence ?? region ?? this.#policyOfBlock(reference.division);
    return region ?? inSentence ?? this.#unnamed(reference);
  }

  /** The work whose name stands right before a reference in brackets: 'Veteranenbesluit (Stb. 2014, 221)'. */
  workBefore({ from }: Reference): Work | undefined {
    const last = this.#noted.at(-1);
    const isBehind = last?.reference.to === from - 1 && norm(this.#tokens, from - 1) === '(';
    return isBehind && last.reference.items.length === 0 ? last.work : undefined;
  }

  /** The work named last before an offset, not more than a block away: the one whose words are quoted there. */
  hostOf(offset: number): Work | undefined {
    const host = this.#noted.findLast(({ reference }) => endBefore(this.#tokens, reference.to) <= offset);
    return host && host.block >= this.#block - 1 ? host.work : undefined;
  }

  note(reference: Reference, work: Work | undefined): void {
    const last = reference.items.at(-1);
    if (last && reference.division === null && last.article !== '') this.#article = { number: last.article, work };
    if (!work) return;
    if (isAlone(this.#tokens, reference)) this.#heading = { work, block: this.#block };
    for (const { article } of reference.division === null ? reference.items : []) {
      const known = this.#byNumber.get(article);
      this.#byNumber.set(article, {
        work: known && known.work?.name !== work.name ? undefined : work,
        block: this.#block,
      });
    }
    if (norm(this.#tokens, reference.from - 1) === '(' && last) this.#bracketed = work;
    this.#noted.push({ work, reference, block: this.#block });
    if (this.#noted.length > 2 * REACH) this.#noted = this.#noted.slice(-REACH);
  }

  /** Counts the blocks up to a token; what a colon announces belongs to the block of the colon. */
  #goTo(token: number): void {
    while (this.#read < token) {
      this.#read++;
      if (this.#tokens.types[this.#read] === BREAK && norm(this.#tokens, this.#read - 1) !== ':') this.#block++;
    }
  }

  /** 'die wet': the one named last whose name says that it is such a work; 'eerstgenoemde': the first one of the block. */
  #pointed(noun: string, which: string, region: Work | undefined): Work | undefined {
    const wanted = pointed.get(noun);
    if (!wanted) return undefined;
    if (/^(?:deze|dit)/u.test(which)) return region && wanted.name.test(region.name) ? region : undefined;
    const fits = ({ work }: Noted) => wanted.kinds.includes(work.kind) && wanted.name.test(work.name);
    const near = this.#noted.filter((noted) => fits(noted) && noted.block >= this.#block - 12).slice(-REACH);
    if (/eerst/u.test(which))
      return (
        this.#lastTwo().find((work) => wanted.kinds.includes(work.kind) && wanted.name.test(work.name)) ??
        near.at(-1)?.work
      );
    const isVague = which === 'de' || which === 'het';
    const last = near.at(-1);
    return isVague ? onlyWork(near) : last?.work;
  }

  /** The work of 'Archiefwet 1995, artikel 12 en artikel 15': named before its first article. */
  #nameFirst({ from }: Reference): Work | undefined {
    const last = this.#noted.at(-1);
    const first = last?.reference.items[0];
    const named = last?.reference.work;
    if (!last || !first || named?.by !== 'name' || named.next > first.to || last.reference.to < first.to)
      return undefined;
    return named.next < last.reference.to && separation(this.#tokens, last.reference.to)?.next === from
      ? last.work
      : undefined;
  }

  /** The last two works named, the earlier one first. */
  #lastTwo(): readonly Work[] {
    const last = this.#noted.at(-1)?.work;
    const other = this.#noted.findLast(({ work }) => work.name !== last?.name)?.work;
    return [other, last].filter((work) => work !== undefined);
  }

  /** 'de wet van 29 juli 1991' is the act that was named in full before: 'de wet van 29 juli 1991 betreffende …'. */
  #inFull(work: Work): Work {
    const date =
      work.id === null ? /^.{3,30} van \d{1,2} \p{L}+ \d{4}/iu.exec(work.name)?.[0].toLowerCase() : undefined;
    if (date === undefined) return work;
    const first = this.#byDate.get(date);
    if (first && date.length === work.name.length) return first;
    this.#byDate.set(date, work);
    return work;
  }

  /** A work named before in the same sentence: 'Het Privacyprotocol 2016 bepaalt in paragraaf 7', 'De Awb eist in artikel 3:2'. */
  #ofSentence(reference: Reference): Work | undefined {
    const last = this.#noted.at(-1);
    if (!last || last.block !== this.#block || last.reference.items.length > 0 || last.reference.work?.by !== 'name')
      return undefined;
    for (let at = last.reference.to; at < reference.from; at++)
      if (/^[.;:(]$/u.test(norm(this.#tokens, at))) return undefined;
    if (reference.division !== null) return last.work.kind === 'policy' ? last.work : undefined;
    return isNumberedLike(last.work, reference.items[0]?.article ?? '') ? last.work : undefined;
  }

  /** An article without a work: that of the text around it, or the work of which this number was cited before. */
  #unnamed(reference: Reference): Work | undefined {
    const [first] = reference.items;
    const cited = this.#byNumber.get(first?.article ?? '');
    if (cited?.work && cited.block >= this.#block - 1) return cited.work;
    const fits = ({ work }: Noted) => isNumberedLike(work, first?.article ?? '');
    const inBlock = this.#noted.filter((noted) => noted.block === this.#block && fits(noted)).at(-1);
    if (inBlock) return inBlock.work;
    if (norm(this.#tokens, reference.from - 1) === '(' && this.#bracketed) return this.#bracketed;
    if (this.#heading && this.#heading.block >= this.#block - BLOCKS_UNDER_HEADING) return this.#heading.work;
    return cited?.work;
  }

  #policyOfBlock(division: string): Work | undefined {
    if (!/^(?:paragraaf|§|hoofdstuk)/u.test(division)) return undefined;
    return this.#noted.findLast(({ block, work }) => block === this.#block && work.kind === 'policy')?.work;
  }
}

/** Whether a work's name is all that stands in its block, but for a number before it: '14. Gemeentewet'. */
function isAlone(tokens: Tokens, { from, to, items }: Reference): boolean {
  if (items.length > 0) return false;
  let start = from;
  while (start > 0 && (tokens.types[start - 1] === NUMBER || tokens.types[start - 1] === SIGN)) start--;
  let end = to;
  while (end < tokens.count && tokens.types[end] === SIGN) end++;
  return (start === 0 || isBlankLine(tokens, start - 1)) && isBlankLine(tokens, end);
}

/** A break that is no edge of a table's cell, which is a character. */
function isBlankLine({ types, starts, ends }: Tokens, index: number): boolean {
  return types[index] === BREAK && starts[index] === ends[index];
}

function onlyWork(noted: readonly Noted[]): Work | undefined {
  const [first] = noted;
  return noted.every(({ work }) => work.name === first?.work.name) ? first?.work : undefined;
}

/** Acts whose articles are numbered by chapter and colon. */
const colons: ReadonlySet<string> = new Set(['BWBR0005537', 'BWBR0020368']);

function isNumberedLike({ id, isCivilCode }: Work, article: string): boolean {
  const hasColons = id !== null && colons.has(id);
  if (isCivilCode) return true;
  return /^\d+[A-Z]?:\d/u.test(article) ? hasColons || id === null : !hasColons;
}
