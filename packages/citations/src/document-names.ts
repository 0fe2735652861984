import { NameTree } from './names.ts';
import { isCapital, norm, normalize, type Tokens, tokenize } from './tokens.ts';
import type { Work } from './works.ts';

/** A short name that a document gives to a work: '(hierna: de Verordening)'. */
export interface Definition {
  readonly printed: string;
  readonly work: Work;
  /** The token at which it is defined. */
  readonly at: number;
}

const determiners = new Set([
  'de',
  'het',
  "'t",
  'die',
  'dat',
  'deze',
  'dit',
  'genoemde',
  'voornoemde',
  'bedoelde',
  'van',
  'der',
]);

/** The short names of one document. */
export class DocumentNames {
  readonly #tree = new NameTree();
  readonly #byName = new Map<string, Definition[]>();
  /** The token at which the first name that begins with a word is defined. */
  readonly #firstAt = new Map<string, number>();

  /** In the order of the text. */
  add(definition: Definition): void {
    const key = normalize(definition.printed);
    const known = this.#byName.get(key);
    if (known) {
      known.push(definition);
      return;
    }
    this.#byName.set(key, [definition]);
    this.#tree.add({ printed: definition.printed, work: definition.work, rank: 0 });
    const [word = ''] = tokenize(definition.printed).norms;
    if (!this.#firstAt.has(word)) this.#firstAt.set(word, definition.at);
  }

  /** Whether the text may use a name before it is defined, so that it has to be read again. */
  areUsedBefore(tokens: Tokens): boolean {
    for (const [word, at] of this.#firstAt) {
      const used = tokens.norms.indexOf(word);
      if (used >= 0 && used < at) return true;
    }
    return false;
  }

  /** Whether a short name can begin with a word. */
  has(word: string): boolean {
    return this.#tree.has(word);
  }

  /** The work that a short name means at a place: as it was last defined before, else as it is first defined behind. */
  find(tokens: Tokens, index: number): { readonly work: Work; readonly next: number } | undefined {
    if (this.#byName.size === 0) return undefined;
    const hit = this.#tree.longest(tokens, index, () => true);
    const [name] = hit?.names ?? [];
    if (!hit || !name) return undefined;
    const isCommonNoun = /^\p{Ll}/u.test(name.printed);
    if (isCommonNoun ? !determiners.has(norm(tokens, index - 1)) : !isCapital(tokens, index) && name.printed.length < 5)
      return undefined;
    const definitions = this.#byName.get(normalize(name.printed)) ?? [];
    const meant = lastBefore(definitions, index) ?? definitions[0];
    return meant && { work: meant.work, next: hit.next };
  }
}

/** Of definitions in the order of the text the last one that stands before a token. */
function lastBefore(definitions: readonly Definition[], index: number): Definition | undefined {
  let low = 0;
  let high = definitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((definitions[middle]?.at ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return definitions[low - 1];
}
