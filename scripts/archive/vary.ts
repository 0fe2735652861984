/** Another report in the style of one of the corpus: other names, dates, number and paragraphs. */
import type { Dice } from '../dice.ts';

const surnames = [
  'Aalbers',
  'Bakhuis',
  'Coenders',
  'Duinker',
  'Elzinga',
  'Faber',
  'Geluk',
  'Hazeleger',
  'Ijzerman',
  'Jorna',
];
const endings = ['', ' sr.', '-Kok', '-Maas', '-Prins'];

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const DATE = new RegExp(`\\b(?<day>\\d{1,2}) (?<month>${months}) (?<year>(?:19|20)\\d\\d)\\b`, 'gu');

/** The running header and footer, from which a report's number is taken. */
const RUNNING = /^<!--[^>]*-->/u;
const NUMBER = /\b[A-Z]*\d[\d./-]*\d\b/u;

const NAME = /\b(?:heer|mevrouw|mevr\.|dhr\.) (?<name>(?:Van |De |El )?\p{Lu}\p{Ll}+)/gu;

/** Paragraphs shorter than this may be headings, dates or names in a list. */
const MIN_LENGTH = 120;

const remarks = [
  'Verzoeker heeft daarover op een later tijdstip nog een keer gebeld.',
  'Een afschrift van die brief is bij de stukken gevoegd.',
  'Partijen verschillen hierover niet van mening.',
  'De medewerker heeft hiervan een notitie gemaakt in het dossier.',
  'Hierop is in de reactie op het verslag van bevindingen niet ingegaan.',
];

/** @param number of the report in its archive, which makes its own number unique. */
export function vary(markdown: string, number: number, dice: Dice): string {
  const renamed = rename(renumber(markdown, number), dice);
  return otherParagraphs(otherDates(renamed, dice), dice);
}

/** The part of the report's number that is no year becomes the number in the archive, wherever it stands. */
function renumber(markdown: string, number: number): string {
  const printed = NUMBER.exec(RUNNING.exec(markdown)?.[0] ?? '')?.[0];
  if (printed === undefined) return markdown;
  const runs = printed.match(/\d+/gu) ?? [];
  const own = runs.find((run) => !/^(?:19|20)\d\d$/u.test(run)) ?? runs.at(-1) ?? '';
  const other = String(number).padStart(Math.max(own.length, 5), '0');
  return markdown.replaceAll(printed, printed.replace(own, other));
}

function rename(markdown: string, dice: Dice): string {
  const names = new Set([...markdown.matchAll(NAME)].map(({ groups }) => groups?.name ?? ''));
  let renamed = markdown;
  for (const name of names) {
    const other = (surnames[dice(surnames.length)] ?? '') + (endings[dice(endings.length)] ?? '');
    renamed = renamed.replaceAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'), other);
  }
  return renamed;
}

/** All dates of a report move by the same years and days, so that their order mostly stays. */
function otherDates(markdown: string, dice: Dice): string {
  const [years, days] = [dice(7) - 3, dice(28)];
  return markdown.replace(DATE, (_, day: string, month: string, year: string) => {
    return `${1 + ((Number(day) + days) % 28)} ${month} ${Number(year) + years}`;
  });
}

/** Some paragraphs are left out, some get a sentence more. */
function otherParagraphs(markdown: string, dice: Dice): string {
  return markdown
    .split('\n\n')
    .flatMap((paragraph) => {
      if (paragraph.length < MIN_LENGTH || !/^\p{L}/u.test(paragraph)) return [paragraph];
      const chance = dice(10);
      if (chance === 0) return [];
      return [chance < 4 ? `${paragraph} ${remarks[dice(remarks.length)]}` : paragraph];
    })
    .join('\n\n');
}
