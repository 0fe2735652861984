import { statuteOf } from '@oordelenbank/registry';
import type { Reference } from './references.ts';
import { normalize, type Tokens } from './tokens.ts';
import type { Work } from './works.ts';
import { workOf } from './works.ts';

/** Letters by which words of one subject are alike: 'veilighe', 'onderwij'. */
const STEM = 7;
const general = new Set([
  'algemen',
  'bepalin',
  'besluit',
  'regelin',
  'uitvoer',
  'tijdeli',
  'nederla',
  'gebruik',
  'aanwijz',
  'toepass',
  'betreff',
]);

/** Tells which of several works with one name a text means: the one whose subject it speaks of, by the words of its title. */
export class ContextWords {
  readonly #tokens: Tokens;
  readonly #references: readonly Reference[];
  readonly #chosen = new Map<string, Work | undefined>();
  #stems: ReadonlySet<string> | undefined;

  constructor(tokens: Tokens, references: readonly Reference[]) {
    this.#tokens = tokens;
    this.#references = references;
  }

  /** The work that is meant, or the same work with its candidates where that could not be told. */
  choose(work: Work): Work {
    if (work.id !== null || work.candidates.length < 2) return work;
    const key = work.candidates.join(' ');
    if (!this.#chosen.has(key)) this.#chosen.set(key, this.#best(work.candidates));
    return this.#chosen.get(key) ?? work;
  }

  #best(candidates: readonly string[]): Work | undefined {
    this.#stems ??= this.#stemsOfText();
    const scored = candidates
      .flatMap((id) => statuteOf(id) ?? [])
      .map((statute) => ({ statute, score: this.#score(statute.title) }));
    const [first, second] = scored.toSorted((one, other) => other.score - one.score);
    return first && first.score > (second?.score ?? 0) ? workOf(first.statute) : undefined;
  }

  /** Of the words of the text, and of the titles that its abbreviations stand for. */
  #stemsOfText(): ReadonlySet<string> {
    const titles = this.#references.flatMap(({ work }) =>
      work?.by === 'name' && work.work.id !== null ? stemsOf(work.work.name) : [],
    );
    const words = this.#tokens.norms.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM));
    return new Set([...titles, ...words]);
  }

  #score(title: string): number {
    return stemsOf(title).filter((stem) => !general.has(stem) && this.#stems?.has(stem)).length;
  }
}

function stemsOf(title: string): readonly string[] {
  const words = title.split(/[^\p{L}]+/u).filter((word) => word.length >= STEM);
  return words.map((word) => normalize(word).slice(0, STEM));
}
