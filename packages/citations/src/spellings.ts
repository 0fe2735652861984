import { statutes } from '@oordelenbank/registry';
import { normalize } from './tokens.ts';
import { oneOf, type Work, workOf } from './works.ts';

/** Letters of a title by which the titles are told apart before they are compared. */
const FIRST = 3;

/** Sounds of which a title must have so many, before a slip of the pen in it can be told from another title. */
const FEWEST_SOUNDS = 12;

const light = new Set(
  'de het een der den des op van voor tot ter te ten inzake betreffende omtrent houdende in met bij aan en of over'.split(
    ' ',
  ),
);

/** The works of the titles that begin alike, by how they sound; laid out when a name first begins so. */
const bySound = new Map<string, ReadonlyMap<string, Work | undefined>>();
let titles: ReadonlyMap<string, readonly Work[]> | undefined;

/**
 * The one work whose title differs from a name in nothing but small words, endings and the letters between two parts of a
 * word: 'Wet op de Adviesraad internationale vraagstukken', 'Algemene wet inzake rijksbelasting'.
 */
export function workSpelledLike(name: string): Work | undefined {
  const sound = soundOf(name);
  if (sound.length < FEWEST_SOUNDS) return undefined;
  const first = firstOf(name);
  let alike = bySound.get(first);
  if (!alike) {
    alike = soundsOf(worksByFirst().get(first) ?? []);
    bySound.set(first, alike);
  }
  return alike.get(sound);
}

function worksByFirst(): ReadonlyMap<string, readonly Work[]> {
  titles ??= Map.groupBy(statutes().map(workOf), ({ name }) => firstOf(name));
  return titles;
}

function firstOf(name: string): string {
  return name.slice(0, FIRST).toLowerCase();
}

function soundsOf(works: readonly Work[]): ReadonlyMap<string, Work | undefined> {
  const grouped = Map.groupBy(works, ({ name }) => soundOf(name));
  return new Map([...grouped].map(([sound, alike]) => [sound, unlessSeveral(alike)]));
}

function unlessSeveral(works: readonly Work[]): Work | undefined {
  const work = oneOf(works);
  return work && work.candidates.length === 0 ? work : undefined;
}

/** The letters that carry a name: without small words, 'e', 'n' and 's', and each once where it stands double. */
function soundOf(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\d]+/u).map(normalize);
  return words
    .filter((word) => !light.has(word))
    .join('')
    .replace(/[ens]/gu, '')
    .replace(/(?<letter>[a-z])\k<letter>+/gu, '$<letter>');
}
