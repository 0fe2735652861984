import process from 'node:process';
import { findCitations } from '@oordelenbank/citations';
import { expect, test } from 'vitest';
import { chance } from './composed.ts';

/** How many texts are tried: FUZZ_TEXTS=5000 for a long search. */
const TEXTS = Number(process.env.FUZZ_TEXTS ?? 150);

const LENGTH = 20_000;

/** Far above what a text of this length takes, and far below what takes time by its square. */
const LIMIT_MS = 1_000;

/** Words, numbers and signs that patterns begin with, go on with or look for in vain. */
const units = [
  ...'artikel |artikelen |art. |artt. |lid |leden |eerste |tweede en |derde, |lid 1 |onder |onderdeel |sub |aanhef '.split(
    '|',
  ),
  ...'van |van de |het |de |die |wet |Wet |Wet op de |besluit |Besluit |Besluit van |Regeling |verordening '.split('|'),
  ...'Awb|Awb |BW |boek 7 |Boek |(hierna: |(verder |hierna |(|)|[|]|„|”|«|»|"|\'|’|,|;|:|.|-|–|/|§ || '.split('|'),
  ...'1|12 |9:27 |7:|3.119a|1a, |2005 |2005/|19 |april |3 mei 2018 |van 3 mei 2018 |houdende |betreffende '.split('|'),
  ...'ECLI:|ECLI:NL:|NL:HR:|LJN |LJN: AB|NJ 2004, |AB 1999/|HR |Hof |Rechtbank A|Rechtbank te |CRvB 3 mei 2018, '.split(
    '|',
  ),
  ...'Kamerstukken II |Kamerstukken II 2009/10, |31 929 |nrs. |nr. |en |of |jo. |juncto |tot en met |t/m '.split('|'),
  ...'rapport |rapporten |2011/073 |Stb. |Stcrt. 2009, |PbEU L |Verordening (EU) |Richtlijn 93/|jci1.3:c:BWBR0005537&|kst-'.split(
    '|',
  ),
  '\n',
  '\n\n',
  '\u00ad',
  '\u{1F4C4}',
  'a'.repeat(50),
  '1'.repeat(50),
  'bestuursrecht-',
  ' ',
];

const next = chance(31_415);
const pick = () => units[Math.floor(next() * units.length)] ?? '';

/** A text of a few units again and again, or of all of them by chance. */
function fuzz(): string {
  const few = Array.from({ length: 1 + Math.floor(next() * 4) }, pick).join('');
  if (next() < 0.7 && few !== '') return few.repeat(Math.ceil(LENGTH / few.length)).slice(0, LENGTH);
  let text = '';
  while (text.length < LENGTH) text += pick();
  return text;
}

test(`none of ${TEXTS} texts made by chance takes longer than ${LIMIT_MS} ms`, () => {
  findCitations('artikel 9:27 Awb');
  const slow: string[] = [];
  for (let index = 0; index < TEXTS; index++) {
    const text = fuzz();
    const started = process.cpuUsage();
    findCitations(text);
    const { user, system } = process.cpuUsage(started);
    const spentMs = (user + system) / 1000;
    if (spentMs > LIMIT_MS) slow.push(`${spentMs.toFixed(0)} ms: ${JSON.stringify(text.slice(0, 100))}`);
  }
  expect(slow).toEqual([]);
}, 600_000);
