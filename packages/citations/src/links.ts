import { statuteOf } from '@oordelenbank/registry';

/** What a link can lead to within a work. */
export interface Place {
  readonly article: string | null;
  readonly paragraph: string | null;
  readonly part: string | null;
}

/**
 * A link a reader can follow to a work of law, or null where its identifier leads nowhere. An act that has been repealed
 * is shown as it was on the date of the text. Source: JCI 1.3 (Juriconnect), the address rules of EUR-Lex.
 */
export function linkTo(id: string | null, place: Place, date: string | undefined): string | null {
  if (id === null) return null;
  if (/^BWB[RV]\d{7}$/u.test(id)) return jci(id, place, date);
  if (/^\d/u.test(id)) return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${id}`;
  return /^CVDR\d+/u.test(id) ? `https://lokaleregelgeving.overheid.nl/${id}` : null;
}

function jci(id: string, { article, paragraph, part }: Place, date: string | undefined): string {
  const until = statuteOf(id)?.until;
  const day = date !== undefined && until !== undefined ? `&g=${date < until ? date : until}` : '';
  const parts = [
    article === null ? '' : `&artikel=${encodeURIComponent(article).replaceAll('%3A', ':')}`,
    paragraph === null ? '' : `&lid=${paragraph}`,
    part !== null && /^[a-z\d]{1,3}$/u.test(part) ? `&o=${part}` : '',
  ];
  return `https://wetten.overheid.nl/jci1.3:c:${id}${parts.join('')}${day}`;
}

/** A decision on rechtspraak.nl or EUR-Lex, by its ECLI. */
export function linkToCase(ecli: string): string | null {
  if (ecli.startsWith('ECLI:NL:')) return `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;
  if (ecli.startsWith('ECLI:EU:')) return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=${ecli}`;
  return ecli.startsWith('ECLI:CE:ECHR:') ? `https://hudoc.echr.coe.int/eng?i=${ecli}` : null;
}

/** An official publication, by its own identifier: 'kst-31929-3', 'stb-2000-302'. */
export function linkToPublication(id: string): string {
  return `https://zoek.officielebekendmakingen.nl/${id}.html`;
}
