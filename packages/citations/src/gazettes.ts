import type { CitationKind } from '@oordelenbank/model';
import { gazettedStatutes } from '@oordelenbank/registry';
import { citedWork, type Read } from './cited-work.ts';
import { linkTo, linkToPublication } from './links.ts';

const GAZETTE =
  /(?<gazette>Stb|Staatsblad|Stcrt|Staatscourant|Trb|Tractatenblad|Bstb|PbEU|PbEG|PB|OJ)\.?\s{0,3},?\s{0,3}(?:van\s{1,3})?(?:(?<series>[LC])\s?(?<issue>\d{1,3})(?:\s?van\s\d{1,2}\s\p{L}+\s\d{4}|,\s\d{1,2}\.\d{1,2}\.\d{4})?|(?<year>(?:18|19|20)\d\d)(?:\s?,\s?(?:nr\.?\s?|n°\.?\s?)?(?<number>\d{1,6}))?)(?:,\s{0,3}p\.\s?\d+(?:[-–]\d+)?)?/uy;

type Series = 'stb' | 'stcrt' | 'trb' | 'pb';

const kinds: Readonly<Record<Series, CitationKind>> = { stb: 'statute', stcrt: 'statute', trb: 'treaty', pb: 'eu' };

/** 'Stb. 2000, 302', 'Trb. 1990, 170', 'PbEU L 119': with the act that it published, where that is known. */
export function gazette(text: string, start: number): Read | undefined {
  GAZETTE.lastIndex = start;
  const match = GAZETTE.exec(text);
  const groups = match?.groups;
  if (!match || !groups || /\n\s*\n/u.test(match[0])) return undefined;
  const name = match[0].replace(/\s+/gu, ' ');
  const series = seriesOf(name);
  const isEuropean = groups.series !== undefined;
  if ((series === 'pb') !== isEuropean) return undefined;
  const key = groups.number === undefined ? null : `${series}-${groups.year}-${groups.number}`;
  return { cited: [citedWork(kinds[series], name, ...published(key))], end: GAZETTE.lastIndex };
}

function seriesOf(name: string): Series {
  if (/^(?:Stb|Staatsblad|Bstb)/u.test(name)) return 'stb';
  if (/^(?:Stcrt|Staatscourant)/u.test(name)) return 'stcrt';
  return /^Tr/u.test(name) ? 'trb' : 'pb';
}

/** Identifier and link of what a number of a gazette holds. */
function published(key: string | null): [identifier: string | null, uri: string | null] {
  if (key === null) return [null, null];
  const act = gazettedStatutes[key];
  return act === undefined ? [key, linkToPublication(key)] : [act, linkTo(act, nowhere, undefined)];
}

const nowhere = { article: null, paragraph: null, part: null };
