import type { Authority, Metadata, Notes } from '@oordelenbank/model';
import { houses } from '@oordelenbank/structure';
import { findAccused } from './accused.ts';
import type { Case } from './case.ts';
import { DATE, isoDate } from './dates.ts';

/** Whose report it is, which number and date it has, who complained about whom. */
export function extractMetadata(found: Case, notes: Notes): Metadata {
  const authorities = findAccused(found);
  const date = dateOf(found);
  if (date === undefined) notes.add('date-missing');
  if (authorities.length === 0) notes.add('authority-missing');
  return withoutUndefined({
    title: titleOf(found),
    ombudsman: ombudsmanOf(found),
    reportNumber: numberOf(found),
    date,
    complainant: complainantOf(found),
    authorities,
  });
}

type Loose = { [Key in keyof Metadata]: Metadata[Key] | undefined } & { readonly authorities: readonly Authority[] };

function withoutUndefined(loose: Loose): Metadata {
  return Object.fromEntries(Object.entries(loose).filter(([, value]) => value !== undefined)) as unknown as Metadata;
}

function titleOf({ document }: Case): string | undefined {
  const titles = document.sections.filter(({ role }) => role === 'title').map(({ heading }) => heading);
  return titles.length === 0 ? undefined : titles.join(' – ');
}

/** 'Ombudscommissie Rijn en Plassen', 'Ombudsvrouw van de stad Gent', 'Jeugdombudsman Den Haag' */
const OWN_NAME =
  /(?:(?:[Gg]emeentelijke|[Rr]egionale|[Gg]ezamenlijke)\s+)?(?:[Oo]mbuds(?:commissie|vrouw|man|dienst)|OMBUDSCOMMISSIE|Jeugdombuds(?:man|vrouw))[ ](?:van[ ])?(?:(?:de|het)[ ])?(?:(?:[Ss]tad|[Gg]emeente|GEMEENTE)[ ])?\p{Lu}[\p{L}-]*(?:[ ](?:en[ ]|aan[ ]den[ ])?\p{Lu}[\p{L}-]*)*/u;

/** The publisher of the house style, so that one ombudsman has one name; else the name that the report prints. */
function ombudsmanOf({ document }: Case): string | undefined {
  const house = houses.find(({ id }) => id === document.house);
  if (house?.publisher !== undefined) return house.publisher;
  const opening = document.text.slice(document.body.start, document.body.start + 1500);
  const own = house === undefined ? undefined : OWN_NAME.exec(opening.slice(house.signature.exec(opening)?.index ?? 0));
  if (own) return own[0];
  const named =
    /\b(?:de )?(?:[Nn]ationale|[Gg]emeentelijke|GEMEENTELIJKE|OVERIJSSELSE|Overijsselse|Vlaamse|[Gg]ezamenlijke)\s+(?:[Oo]mbuds(?:man|vrouw|dienst|commissie)|OMBUDSMAN)(?:[ ](?:van[ ])?(?:Metropool[ ])?(?:Den[ ])?\p{Lu}\p{Ll}+)?|\b(?:De\s+)?(?:Kinder|Veteranen|Jeugd)ombudsman\b/u.exec(
      opening,
    );
  return named?.[0].replace(/\s+/gu, ' ');
}

/** '2003/143', '2005.0601', 'KOM002/2017', 'RA0611575', '70a-2008', '9202' */
const NUMBER = String.raw`(?:(?!f\s)[A-Z]{1,4}\s?\d{2,8}(?:[/-]\d{2,4})?|\d{2}/[A-Z]\d{2,4}|\d{2,4}[./-]\d{2,5}|\d{1,4}[a-z]?-(?:19|20)\d{2}|(?:19|20)\d{5}|\d{3,8})(?:-[A-Z\d]{1,4})?`;

/** Behind a label and a colon, anything in one word that has a figure: 'JO-2020-14'. */
const ANY_NUMBER = String.raw`(?=[^\s\d]*\d)[\p{L}\d][\p{L}\d./-]{1,22}[\p{L}\d]`;

/** Labels of a report number, the surest first. */
const numberLabels = [
  '(?:rapport|publicatie)\\s?(?:nummer|nr\\.?)',
  '(?:dossier|zaak|klacht|registratie|volg)\\s?-?(?:nummers?|nr\\.?)|dossier|registratie(?=\\s*:)|zaak(?=\\s*:)',
  '(?:ons\\s+)?kenmerk|nummer|nr\\.?|referentie',
];

function numberOf(found: Case): string | undefined {
  const { text, body, furniture } = found.document;
  const opening = text.slice(body.start, body.start + 2000);
  const shapes = [
    `\\s*:?\\s*(?<number>${NUMBER})(?![\\p{L}\\d-]|[./]\\d|/\\p{L}+/\\d)`,
    `\\s*[:\\t]\\s*(?<number>${ANY_NUMBER})(?=\\s|$)`,
  ];
  for (const label of numberLabels) {
    for (const shape of shapes) {
      const match = new RegExp(`(?<![\\p{L}])(?:${label})${shape}`, 'iu').exec(opening);
      if (match?.groups?.number !== undefined) return match.groups.number;
    }
  }
  const front = found.front();
  const titled =
    /^(?:[^\n]{0,20}\bin (?:de )?)?(?:rapport|uitspraak|oordeel|zaak|dossier|beslissing|advies)\s+(?:nr\.?\s+|nummer\s+)?(?<number>(?!(?:19|20)\d{2}$)(?:\p{Lu}{1,4}\s)?(?=\S*\d)[\p{L}\d][\p{L}\d./-]*)$/imu;
  const alone =
    /^(?:[Rr]apport\s+)?(?<number>\d{4}\/\d{2,4}|(?<=[Rr]apport\s)\d{2}\/\d{2,4}|KOM\s?\d{3}\/\d{4}|[A-Z]{2}\d{6,8}|[A-Z]{2,4}[- ](?:19|20)?\d{2}[-/]\d{2,4}|\d{2}\/[A-Z]?\d{3}|\d{2,4}[a-z]?-(?:19|20)\d{2}|(?:19|20)\d{2}[-/]?\d{3})(?=\s|$)/mu;
  const running =
    /\b(?<number>\d{4}\/\d{3}|KOM\s?\d{3}\/\d{4}|RA\d{7})\b|\b(?:[Rr]apport|[Dd]ossier)(?:\s+(?:dossier|nr\.?|gemeentelijke ombudsman))?\s+(?<other>\d{3,6}|\d{4}[./]\d{2,4})\b/u;
  const groups =
    titled.exec(text.slice(front.start, front.end))?.groups ??
    alone.exec(text.slice(front.start, front.end))?.groups ??
    running.exec(text.slice(furniture.start, furniture.end))?.groups;
  return groups?.number ?? groups?.other;
}

/** The report's own date: behind its label, else alone on a line of the front, else with the place at either end. */
function dateOf(found: Case): string | undefined {
  const { text, body } = found.document;
  const front = found.front();
  const opening = text.slice(front.start, front.end);
  const wholeBody = text.slice(body.start, body.end);
  const tail = text.slice(Math.max(body.start, body.end - 2500), body.end);
  const shapes: readonly (readonly [where: string, before: string, after: string])[] = [
    [
      opening,
      '(?:^|\\n|\\s)(?:(?:rapport|publicatie|openbaarmakings)?datum(?:\\s+(?:rapport|oordeel|uitspraak|advies|verslag))?|afgesloten|gesloten|afgerond|vastgesteld|uitgebracht|uitspraak|(?:rapport|oordeel|verslag)(?=\\s+van))(?:\\s+(?:op|van|in\\s+de\\s+vergadering\\s+van))?\\s*:?\\s*',
      '',
    ],
    [tail, '(?:^|\\n)aldus\\s+(?:vastgesteld|gegeven|opgemaakt|besloten|uitgesproken)[^\\n]{0,40}?\\s', ''],
    [opening, '(?:^|\\n)(?:rapport\\s*\\|\\s*)?', '(?:\\n|$)'],
    [opening, '(?:^|\\n)[^\\n\\d]{3,40},\\s*', ',\\s*(?:rapport|dossier|nummer)'],
    [opening, "(?:^|\\n)\\p{Lu}[\\p{L}'’ -]{2,25},\\s*", '(?:\\n|$)'],
    [
      tail,
      "(?:^|\\n)(?:\\p{Lu}[\\p{L}'’ -]{2,25},?\\s*|(?:aldus\\s+)?(?:vastgesteld|gegeven|opgemaakt)[^\\n]{0,60}\\s)",
      '[.,]?(?:\\n|$)',
    ],
    [wholeBody, '(?:^|\\n)(?:rapport|oordeel)?datum\\s*:?\\s*', ''],
    [opening, '(?:^|\\n)[^\\n]{0,60}?[\\s|]', '(?:\\n|$)'],
  ];
  for (const [where, before, after] of shapes) {
    for (const match of where.matchAll(new RegExp(`${before}(?<date>${DATE})${after}`, 'giu'))) {
      const line = match[0];
      if (/verzoek|\bontvang|klacht|\bingediend|\bgeboren|zitting/i.test(line)) continue;
      const date = isoDate(match.groups?.date ?? '');
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

/** "de heer D.", "mevrouw Van den Berg-de Vries", "de heer El Amrani", "de heer 't Hooft" */
const PERSON = (() => {
  const title =
    '(?:(?:de\\s+)?(?:heer|Heer)(?:\\s+en\\s+mevrouw)?|[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Dd]hr\\.|[Mm]w\\.|de\\s+familie|het\\s+echtpaar)';
  const particle = "(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Ee]l|[Aa]l|[Bb]en|[Aa]it|['’]t|in)";
  const name = "\\p{Lu}(?:\\.|[\\p{L}'’]*)";
  return `${title}\\s+(?:${particle}\\s+)*${name}(?:-(?:${particle}[ -])*${name})*(?:\\s?\\p{Lu}\\.)*`;
})();

/** Who complained, as printed. */
function complainantOf(found: Case): string | undefined {
  const { text, body } = found.document;
  const whole = text.slice(body.start, body.end);
  const shapes = [
    `(?:^|\\n)(?:[Vv]erzoek(?:st)?er|[Kk]lager|[Kk]laagster)\\s*:\\s*(?<who>${PERSON}|[^\\n]{3,60}?)(?=\\s+te\\s|\\n|$)`,
    `(?:klacht(?:en)?|verzoekschrift|verzoek) van\\s+(?<who>${PERSON})`,
    `Geachte\\s+(?<who>${PERSON})`,
    `(?<who>${PERSON})(?=\\s+(?:klaagt|beklaagt|dient|diende|heeft|wendde|vindt))`,
  ];
  for (const shape of shapes) {
    const who = new RegExp(shape, 'u').exec(whole)?.groups?.who;
    if (who !== undefined) return who.replace(/\s+/gu, ' ');
  }
  return undefined;
}
