import { type Authority, contains, matchesOf, type Paragraph, remembered, type Span } from '@oordelenbank/model';
import { type AuthorityMention, findAuthorities } from '@oordelenbank/registry';
import { enumeratorOf } from '@oordelenbank/structure';
import type { Case } from './case.ts';

/** A body that words name, by its name among those that the report is about where it is one of them. */
interface Naming {
  readonly name: string;
  readonly start: number;
  /** Whether it is only told to, shown or asked something: 'aan de SVB', 'bij de gemeente'. */
  readonly isObject: boolean;
}

/** Tells which of the bodies complained about a complaint part is about. */
export class ComplaintBodies {
  readonly #found: Case;
  readonly #authorities: readonly Authority[];
  /** For each body the nouns and short names by which the report goes on to call it. */
  readonly #aliases: ReadonlyMap<string, readonly string[]>;

  constructor(found: Case, authorities: readonly Authority[]) {
    this.#found = found;
    this.#authorities = authorities;
    this.#aliases = new Map(authorities.map(({ name }) => [name, aliasesOf(found.document.text, name)]));
  }

  /**
   * The body that a part or the words before it name, else the only one of the report; undefined where it could be several.
   * @param last the body of the part before it, whom 'deze ambtenaren' are of.
   */
  of(part: Span, last?: string): string | undefined {
    const words = this.#found.words(part);
    const { lead, before } = this.#around(part);
    const inLead = this.#namings(lead);
    if (OPENS_LIST.test(lead) && inLead.length === 1) return inLead[0]?.name;
    const actors = this.#namings(before).filter(({ isObject }) => !isObject);
    const told = actors.at(-1) ?? inLead.at(-1);
    if (told !== undefined && OF_THE_SAME.test(words)) return told.name;
    const own = this.#namings(words);
    const isContinued = /\bdat\b/u.test(before) && !/^(?:dat|over)\b/u.test(words);
    const named = own.find(({ isObject }) => !isObject) ?? (isContinued ? actors[0] : told) ?? own[0];
    if (named !== undefined) return named.name;
    const [only, ...others] = this.#authorities;
    if (others.length === 0) return only?.name;
    return OF_LAST.test(words) ? last : undefined;
  }

  /** The names of the bodies that words name, in order. */
  named(words: string): readonly string[] {
    return this.#namings(words).map(({ name }) => name);
  }

  readonly #namings = remembered((words: string) => this.#readNamings(words), 512);

  #readNamings(words: string): readonly Naming[] {
    const found = findAuthorities(words).map((mention) => ({ name: this.#nameOf(mention), start: mention.start }));
    const lower = words.toLowerCase();
    const known = matchesOf(lower, ARTICLE).flatMap(({ index, 0: article }) => {
      const called = ([, forms]: readonly [string, readonly string[]]) =>
        forms.some((form) => isWordAt(lower, index + article.length, form));
      return [...this.#aliases].filter(called).map(([name]) => ({ name, start: index }));
    });
    return [...found, ...known]
      .sort((one, other) => one.start - other.start)
      .map((naming) => ({ ...naming, isObject: TOLD_TO.test(words.slice(0, naming.start)) }));
  }

  #nameOf({ name, printed }: AuthorityMention): string {
    const same = this.#authorities.find((authority) =>
      findAuthorities(authority.name).some((other) => isSameName(other.name, name)),
    );
    return same?.name ?? printed;
  }

  /** What stands before a part in its sentence, and above that in its paragraph or over its list. */
  #around(part: Span): { readonly lead: string; readonly before: string } {
    const paragraphs = this.#found.body();
    const at = paragraphs.findIndex((paragraph) => contains(paragraph, part));
    const own = paragraphs[at];
    if (own === undefined) return { lead: '', before: '' };
    const isItem = (paragraph: Paragraph) =>
      enumeratorOf(this.#found.document.text.slice(paragraph.start, paragraph.end)) !== undefined;
    const sentence = this.#found.sentences(own).find((each) => contains(each, part));
    const from = sentence?.start ?? own.start;
    const above = isItem(own) ? paragraphs.slice(0, at).findLast((paragraph) => !isItem(paragraph)) : undefined;
    const last = above && this.#found.sentences(above).at(-1);
    return {
      lead: this.#found.words(last ?? { start: own.start, end: from }),
      before: this.#found.words({ start: from, end: part.start }),
    };
  }
}

/** 'Over de SVB klaagt zij:', 'Wat het ministerie betreft, klaagt verzoeker erover dat de ambassade:' */
const OPENS_LIST = /^(?:Over|Ten aanzien van|Met betrekking tot|Wat|Tegen)\b.*:$/u;

/** 'dat een van deze ambtenaren haar bij de arm heeft gepakt' */
const OF_LAST = /\b(?:deze|die|dezelfde) (?:ambtena|medewerk|agent|functionaris|verbalisant)/i;

/** 'dat zij hem evenmin heeft geschreven': the one who did it is told before. */
const OF_THE_SAME = /^(?:en )?dat (?:zij|hij|het|ze|deze|die|men)\b/u;

const TOLD_TO = /\b(?:aan|bij|met|naar|tegenover|namens) (?:de |het )?$/i;

/** Whether two names are of one body: the one holds the other, or they end in the same word. */
export function isSameBody(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return first.includes(second) || second.includes(first) || first.split(' ').at(-1) === second.split(' ').at(-1);
}

/** What a text says apart from the bodies it names, which are the same in most complaints of a report. */
export function withoutBodies(text: string): string {
  return findAuthorities(text).reduceRight(
    (words, { start, end }) => `${words.slice(0, start)} ${words.slice(end)}`,
    text,
  );
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** 'de inspectie' is the inspectie der invoerrechten; 'de SVB' is what '(hierna: de SVB)' or '(SVB)' behind its name says. */
function aliasesOf(text: string, name: string): readonly string[] {
  const printed = RegExp.escape(name).replaceAll(/\\x20|\s/gu, '\\s+');
  const short = new RegExp(
    `${printed}[^(.]{0,40}\\((?:hierna:?\\s+|verder:?\\s+)?(?:de\\s+|het\\s+)?(?<short>[^)\\d]{2,30})\\)`,
    'i',
  ).exec(text)?.groups?.short;
  return [...nounsOf(name), ...(short === undefined ? [] : [short])].map((form) => form.toLowerCase());
}

/** Before a noun or a short name. */
const ARTICLE = /\b(?:de|het|een)\s+/gu;

/** Whether a word, or several, stands at a place, and no letter behind it. */
function isWordAt(text: string, at: number, word: string): boolean {
  return text.startsWith(word, at) && !/\p{L}/u.test(text[at + word.length] ?? '');
}

/** The nouns that a body is called by once its name is known; a municipality and its college are one. */
function nounsOf(name: string): readonly string[] {
  const first =
    name
      .toLowerCase()
      .replace(/^(?:regionale?|het|de)\s+/u, '')
      .split(/[\s,/-]/u)[0] ?? '';
  if (first === 'gemeente' || /^college van burgemeester/i.test(name)) return ['gemeente', 'college'];
  return first.length > 3 ? [first] : [];
}
