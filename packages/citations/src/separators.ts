import { norm, type Tokens } from './tokens.ts';

const single = new Set([
  ',',
  'en',
  'of',
  'jo',
  'juncto',
  'jo.',
  'alsmede',
  'respectievelijk',
  'onderscheidenlijk',
  'resp',
  'even',
  '&',
  ';',
  'evenals',
  'noch',
  'mede',
  '/',
]);

const phrases: readonly (readonly string[])[] = [
  ['tot', 'en', 'met'],
  ['t', '/', 'm'],
  ['dan', 'wel'],
  ['en', '/', 'of'],
  ['in', 'verbinding', 'met'],
  ['in', 'samenhang', 'met'],
  ['gelezen', 'in', 'samenhang', 'met'],
  ['gelezen', 'in', 'verbinding', 'met'],
  ['in', 'combinatie', 'met'],
];

const ranges = new Set(['tot', 't', '-', '–', '—']);

/** What stands between two things of a list. */
export interface Separation {
  readonly next: number;
  /** True for 'tot en met' and a dash. */
  readonly isRange: boolean;
}

/** Reads over commas, 'en', 'juncto', 'tot en met'; undefined where nothing separates. */
export function separation(tokens: Tokens, index: number): Separation | undefined {
  let next = index;
  let isRange = false;
  for (let step = 0; step < 4; step++) {
    const after = one(tokens, next);
    if (after === next) break;
    isRange ||= ranges.has(norm(tokens, next));
    next = after;
  }
  return next === index ? undefined : { next, isRange };
}

function one(tokens: Tokens, index: number): number {
  const word = norm(tokens, index);
  if (word === '') return index;
  for (const phrase of phrases) {
    if (phrase[0] === word && phrase.every((part, offset) => norm(tokens, index + offset) === part))
      return index + phrase.length;
  }
  if (single.has(word)) return index + ((word === 'jo' || word === 'resp') && norm(tokens, index + 1) === '.' ? 2 : 1);
  return /^[-–—]$/u.test(word) && !tokens.spaces[index] ? index + 1 : index;
}
