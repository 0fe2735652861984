import type { Reference } from './references.ts';
import { separation } from './separators.ts';
import { BREAK, endBefore, norm, type Tokens } from './tokens.ts';
import { pointed } from './vocabulary.ts';
import type { Work } from './works.ts';

interface Noted {
  readonly work: Work;
  readonly reference: Reference;
  /** Number of the block that it stands in. */
  readonly block: number;
}

/** How far back a work is looked for, in works named; keeps long texts linear. */
const REACH = 40;

/** What has been cited so far, for 'die wet', 'dat artikel' and articles without a work. */
export class Memory {
  readonly #tokens: Tokens;
  #noted: Noted[] = [];
  #article: { readonly number: string; readonly work: Work | undefined } | undefined;
  #bracketed: Work | undefined;
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
    if (work?.by === 'name') return work.work;
    if (work?.by === 'article') return this.#article?.work;
    if (work?.by === 'pointer') return this.#pointed(work.noun, work.which, region);
    const before = this.#nameFirst(reference);
    if (before) return before;
    const next = ahead.get(reference);
    if (next) return works.get(next) ?? this.workOf(next, region, ahead, works);
    return region ?? this.#unnamed(reference);
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
    if (norm(this.#tokens, reference.from - 1) === '(' && last) this.#bracketed = work;
    this.#noted.push({ work, reference, block: this.#block });
    if (this.#noted.length > 2 * REACH) this.#noted = this.#noted.slice(-REACH);
  }

  /** Counts the blocks up to a token. */
  #goTo(token: number): void {
    while (this.#read < token) {
      this.#read++;
      if (this.#tokens.types[this.#read] === BREAK) this.#block++;
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

  /** An article without a work: that of the sentence, or of the bracketed citation before it. */
  #unnamed(reference: Reference): Work | undefined {
    const [first] = reference.items;
    if (reference.division !== null)
      return /^(?:paragraaf|§|hoofdstuk)/u.test(reference.division) ? this.#policyOfBlock() : undefined;
    const fits = ({ work }: Noted) => isNumberedLike(work, first?.article ?? '');
    const inBlock = this.#noted.filter((noted) => noted.block === this.#block && fits(noted)).at(-1);
    if (inBlock) return inBlock.work;
    if (norm(this.#tokens, reference.from - 1) === '(' && this.#bracketed) return this.#bracketed;
    return undefined;
  }

  #policyOfBlock(): Work | undefined {
    return this.#noted.findLast(({ block, work }) => block === this.#block && work.kind === 'policy')?.work;
  }
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
