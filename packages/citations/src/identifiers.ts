import type { CitationKind } from '@oordelenbank/model';
import { statuteOf } from '@oordelenbank/registry';
import { citedWork, type Read } from './cited-work.ts';
import { linkTo } from './links.ts';

const JCI = /jci1\.3\d?:c:(?<id>BWB[RV]\d{7})(?<rest>(?:&(?:amp;)?[a-z]+=[\w:.-]+)*)/uy;
const BWB = /BWB[RV]\d{6,7}(?!\d)/uy;
const CVDR = /CVDR\d{4,7}(?:[_/]\d+)?/uy;
const CELEX =
  /(?:CELEX|Celex)?\s?:?\s?(?<number>[1-9]\d{4}[A-Z]{1,2}\d{4}(?:\(\d{2}\)|[A-Z]{3}_\d+)?|0(?<base>[12]\d{3}[A-Z]\d{4})-\d{8})(?![\w])/uy;

const nowhere = { article: null, paragraph: null, part: null };

/** The identifier of a work itself: a BWB id, a JCI link, a CVDR id, a CELEX number. */
export function identifier(text: string, start: number): Read | undefined {
  return (
    jci(text, start) ??
    plain(text, start, BWB, 'statute') ??
    plain(text, start, CVDR, 'ordinance') ??
    celex(text, start)
  );
}

function plain(text: string, start: number, pattern: RegExp, kind: CitationKind): Read | undefined {
  pattern.lastIndex = start;
  const id = pattern.exec(text)?.[0];
  if (id === undefined) return undefined;
  const known = id.replace(/[_/]\d+$/u, '');
  const name = statuteOf(known)?.title ?? id;
  const cited = citedWork(known.startsWith('BWBV') ? 'treaty' : kind, name, known, linkTo(known, nowhere, undefined));
  return { cited: [cited], end: pattern.lastIndex };
}

function jci(text: string, start: number): Read | undefined {
  JCI.lastIndex = start;
  const groups = JCI.exec(text)?.groups;
  const id = groups?.id;
  if (id === undefined) return undefined;
  const parts = [...(groups?.rest ?? '').matchAll(/(?<key>[a-z]+)=(?<value>[\w:.-]+)/gu)].map(
    ({ groups: part }) => [part?.key, part?.value] as const,
  );
  const article = parts.find(([key]) => key === 'artikel')?.[1] ?? null;
  const leden = parts.flatMap(([key, value]) => (key === 'lid' && value !== undefined ? [value] : []));
  const cited = (leden.length > 0 ? leden : [null]).map((paragraph) => {
    const place = { article, paragraph, part: null };
    return {
      kind: 'statute' as const,
      name: statuteOf(id)?.title ?? id,
      identifier: id,
      ...place,
      uri: linkTo(id, place, undefined),
    };
  });
  return { cited, end: JCI.lastIndex };
}

function celex(text: string, start: number): Read | undefined {
  CELEX.lastIndex = start;
  const groups = CELEX.exec(text)?.groups;
  if (!groups) return undefined;
  const number = groups.base === undefined ? (groups.number ?? '') : `3${groups.base}`;
  if (!/^\d(?:19|20)\d\d/u.test(number)) return undefined;
  const cited = citedWork('eu', statuteOf(number)?.title ?? number, number, linkTo(number, nowhere, undefined));
  return { cited: [cited], end: CELEX.lastIndex };
}
