import { NameTree } from './names.ts';
import { BREAK, isCapital, norm, normalize, type Tokens } from './tokens.ts';
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
  /** The token at which the last new name is defined. */
  #lastAt = 0;

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
    this.#lastAt = definition.at;
  }

  /** The blocks that use a name before it is defined, each as its first token and the one behind it. */
  usedBefore(tokens: Tokens): readonly (readonly [from: number, to: number])[] {
    const blocks: [number, number][] = [];
    let from = 0;
    for (let index = 0; index < this.#lastAt; index++) {
      if (tokens.types[index] === BREAK) from = index + 1;
      if (!this.#isUsedBefore(tokens, index)) continue;
      while (index < tokens.count && tokens.types[index] !== BREAK) index++;
      blocks.push([from, index]);
      from = index + 1;
    }
    return blocks;
  }

  #isUsedBefore(tokens: Tokens, index: number): boolean {
    if (!this.has(norm(tokens, index))) return false;
    const [first] = this.#defined(tokens, index)?.definitions ?? [];
    return first !== undefined && first.at > index;
  }

  /** Whether a short name can begin with a word. */
  has(word: string): boolean {
    return this.#tree.has(word);
  }

  /** The work that a short name means at a place: as it was last defined before, else as it is first defined behind. */
  find(tokens: Tokens, index: number): { readonly work: Work; readonly next: number } | undefined {
    if (this.#byName.size === 0) return undefined;
    const hit = this.#defined(tokens, index);
    const meant = hit && (lastBefore(hit.definitions, index) ?? hit.definitions[0]);
    return meant && { work: meant.work, next: hit.next };
  }

  #defined(
    tokens: Tokens,
    index: number,
  ): { readonly definitions: readonly Definition[]; readonly next: number } | undefined {
    const hit = this.#tree.longest(tokens, index, () => true);
    const [name] = hit?.names ?? [];
    if (!hit || !name) return undefined;
    const isCommonNoun = /^\p{Ll}/u.test(name.printed);
    if (isCommonNoun ? !determiners.has(norm(tokens, index - 1)) : !isCapital(tokens, index) && name.printed.length < 5)
      return undefined;
    return { definitions: this.#byName.get(normalize(name.printed)) ?? [], next: hit.next };
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
