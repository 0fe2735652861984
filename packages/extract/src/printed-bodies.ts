import { type Authority, oneLine } from '@oordelenbank/model';
import { findAuthorities } from '@oordelenbank/registry';

/** Nouns that a body's name begins with. */
const NOUN =
  '(?:[Gg]emeente|[Pp]rovincie|[Ww]aterschap|[Hh]oogheemraadschap|[Dd]ienst(?:en)?|[Aa]fdeling|[Cc]luster|[Ss]tadsdeel|[Ss]ector|[Dd]irectie|[Pp]rogramma|[Tt]eam|[Ss]tichting|[Vv]ereniging|[Aa]gentschap|[Mm]inisterie|[Mm]inister|[Ss]taatssecretaris|[Cc]ollege|[Bb]urgemeester|[Pp]olitie\\p{L}*|[Kk]orps\\p{L}*|[Ii]nspectie\\p{L}*|[Ss]amenwerkingsverband|[Bb]ureau|[Ii]nstituut|[Rr]ijks\\p{L}+|[Rr]aad|[Cc]ommissie|[Ss]chool|[Uu]niversiteit|[Zz]iekenhuis|[Hh]uisvestingsmaatschappij|[Oo]mgevingsdienst|[Rr]egio\\p{L}*|[Cc]entrum|[Kk]antoor|[Pp]arket|[Oo]penbaar)';

/** A line of the cover that says whom the report is about. */
const LABEL =
  /(?:^|\n)(?:[Bb]etreft|[Bb]etrokken (?:bestu(?:ur|ren)|diensten?|overhe(?:id|den)|instanties?|organisaties?)|[Gg]ericht tegen|[Oo]verhe(?:id|den)|[Bb]estu(?:ur|ren)|[Ii]nstanties?|[Oo]verheidsinstanties?|[Vv]erweerders?|[Oo]ver)(?:\s*:|\t)\s*(?<words>[^\n]+)/gu;

/** The body that answers for another one's conduct: where nothing else tells whom the report is about. */
const ANSWERABLE = /(?:^|\n)Bestuursorga(?:an|nen)(?:\s*:|\t)\s*(?<words>[^\n]+)/gi;

/** A title or a subject that says so: 'Rapport over de gemeente …', 'uw klacht over de Dienst …'. */
const TITLE = new RegExp(
  `\\b(?:[Kk]lacht(?:en)?|[Rr]apport|[Oo]nderzoek)\\b[^.:]{0,60}?\\b(?:over|tegen|betreffende|inzake)\\s+(?:(?:een\\s+|de\\s+)?gedraging(?:en)?\\s+van\\s+)?(?<words>(?:de\\s+|het\\s+)?(?:(?:\\p{L}+\\s+)?${NOUN}\\s|\\p{Ll}{4,}\\s+\\p{Lu})[^.\\n(]{3,240})`,
  'gu',
);

/** Between two names; a comma alone may stand within one ('dienst Jeugd, Onderwijs en Samenleving'). */
const BETWEEN = new RegExp(
  `;\\s*|,?\\s+en\\s+(?:(?:een\\s+gedraging\\s+)?van\\s+|over\\s+)?(?=(?:de|het|Stichting|Vereniging|Veilig Thuis)\\s)|,\\s+(?=(?:Stichting|Vereniging)\\s)|\\s+en\\s+over\\s+|,\\s+(?:van\\s+)?(?=(?:de|het)\\s)|(?<=\\))(?:,|\\s+en)\\s+|\\s+en\\s+(?=(?:cvba|vzw|nv|bv|woning\\p{L}+|zorg\\p{L}+|jeugdhulp\\p{L}*|${NOUN})\\s)|(?<=\\p{Lu}{3})\\s+en\\s+(?=\\p{Lu}{3})`,
  'gu',
);

/** Where the name ends and a sentence goes on. */
const GOES_ON =
  /:.*|,?\s+(?:(?:hebben|heeft|is|zijn|wordt|worden|beide|naar aanleiding|in verband|met betrekking|wegens|waarbij|die|dat|vindt|vond|acht|achtte|verklaart|deels|gedeeltelijk|gegrond|ongegrond)\b.*|Geachte?\b.*|\((?:[^()]*\p{Ll}{4}[^()]*|\p{Lu}{2,})\))/u;

const MOST_WORDS = 14;

/**
 * The bodies that the cover prints by name, known to the registry or not, as it prints them.
 *
 * @param width of a full line, in characters.
 */
export function printedBodies(cover: string, width: number): readonly Authority[] {
  const lines = unwrapped(cover, width);
  for (const pattern of [LABEL, TITLE, ANSWERABLE]) {
    const names = [...lines.matchAll(pattern)].flatMap(({ groups }) => namesIn(groups?.words ?? ''));
    if (names.length > 0) return [...new Set(names)].map((name) => ({ name }));
  }
  return [];
}

/** Letters differ in width: from this share of the longest line on, a line is full. */
const FULL = 0.88;

/** No name ends so: in a comma, in 'van' or 'en', within brackets. */
const OPEN_END = /,$|\s(?:van|voor|en|de|het|der|te|aan|in|op|bij)$|\([^)]*$/u;

/** Each line of the cover whole: one that has no room for the first word of the next, or has an open end, goes on there. */
function unwrapped(cover: string, width: number): string {
  return cover.split('\n').reduce((text, line) => {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    const [word = ''] = line.split(' ');
    const isFull = last.length + 1 + word.length > FULL * width || OPEN_END.test(last) || /^\p{Ll}/u.test(line);
    const goesOn = isFull && last !== '' && line !== '' && !/^\p{Lu}[\p{L} ()]{1,30}:/u.test(line);
    return `${text}${goesOn ? ' ' : '\n'}${line}`;
  });
}

function namesIn(words: string): readonly string[] {
  return apart(oneLine(words))
    .map((name) =>
      name
        .replace(GOES_ON, '')
        .replace(
          /^(?:(?:mijn |uw |ons )?(?:klacht(?:en)?|bevindingen|oordeel|onderzoek|rapport) (?:over|tegen|naar) )?(?:(?:de|het)\s+)?/i,
          '',
        )
        .replace(/[\s,.;]+$/u, ''),
    )
    .filter(isName);
}

/** The names between which there is more than one name's own comma or 'en': 'het kadaster en de openbare registers' is one. */
function apart(words: string): readonly string[] {
  const known = findAuthorities(words);
  const joints = [...words.matchAll(BETWEEN)].filter(
    ({ index }) => !known.some(({ start, end }) => start < index && index < end),
  );
  const starts = [0, ...joints.map(({ index, 0: joint }) => index + joint.length)];
  return starts.map((start, at) => words.slice(start, joints[at]?.index));
}

/** A name begins with a capital, with a noun for bodies, or with another noun before a capital. */
const NAME = new RegExp(`^(?:\\p{Lu}|${NOUN}\\s|\\p{Ll}{4,}(?:\\s\\p{Ll}+)?\\s\\p{Lu})`, 'u');

function isName(name: string): boolean {
  const isBody = findAuthorities(name)[0]?.start === 0 || NAME.test(name);
  return (
    isBody &&
    name.length > 2 &&
    name.split(' ').length <= MOST_WORDS &&
    !/\d|\b(?:mevrouw|de heer|verzoek\w+)\b/i.test(name)
  );
}
