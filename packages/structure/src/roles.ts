import type { SectionRole } from '@oordelenbank/model';
import type { House } from './house.ts';
import { genericHeadings, judgmentHeading } from './houses/generic.ts';

/** A role, or 'judgment' for a heading that may open the reasons as well as the outcome. */
export type HeadingRole = SectionRole | 'judgment';

/** 'Wat zijn de regels?' asks for 'de regels', 'Hoe luidt het oordeel?' for 'het oordeel'. */
const QUESTION = /^(?:wat|hoe|welke|waaruit) (?:is|zijn|was|waren|luidt|luiden|luidde|gelden|bestaat) (?:nu )?/u;

/** 'Het verloop van de procedure' is headed as 'Verloop van de procedure' is. */
const ARTICLE = /^(?:de|het|een|onze|ons|mijn) /u;

/** What a heading's words say that its section is for; undefined where no rule knows them. The number is left out. */
export function roleOf(words: string, house: House | undefined): HeadingRole | undefined {
  const heading = words
    .toLowerCase()
    .replace(/[‘’“”"']/gu, '')
    .trim();
  const bare = [heading.replace(QUESTION, ''), heading.replace(ARTICLE, '')].filter((words) => words !== heading);
  const role = [heading, ...bare].map((words) => roleOfWords(words, house)).find((each) => each !== undefined);
  return role === 'authority-view' && asksPerson(words) ? 'complainant-view' : role;
}

const BODY =
  /\b(?:Politie|Defensie|Gemeente|Belastingdienst|Rijkswaterstaat|Kadaster|Justitie|Stadsdeel|Provincie|Waterschap|Toeslagen|Jeugdzorg|Onderwijs)/u;

/** 'Wat zegt Noor?' asks somebody by a first name; bodies have an article, capitals or a longer name. */
function asksPerson(words: string): boolean {
  const isName = /^(?:Wat|Hoe) \p{Ll}+ \p{Lu}\p{Ll}{2,}(?: (?:en|daar|zelf|hier)\b[^?]*)?(?: van| ervan| erover)?\?$/u;
  const areNames =
    /^(?:Wat|Hoe) (?!\p{L}*(?:beheer|dienst|zorg|bank|werken|zaken|net|toezicht)\b)\p{Lu}\p{Ll}{2,}(?: en (?:(?:haar|zijn|hun) \p{Ll}+|\p{Lu}\p{Ll}{2,}))* (?:er|het|dit|daar)\p{L}* (?:zegt|zeggen|vindt|vinden|ziet|zien|denkt|denken|staat|staan)\b/u;
  return (isName.test(words) || areNames.test(words)) && !BODY.test(words);
}

function roleOfWords(heading: string, house: House | undefined): HeadingRole | undefined {
  const own = house?.headings.find(([pattern]) => pattern.test(heading));
  if (own) return own[1];
  if (judgmentHeading.test(heading)) return 'judgment';
  return genericHeadings.find(([pattern]) => pattern.test(heading))?.[1];
}

/** Who speaks, where a heading is only the name of a party: 'Verzoeker', 'De gemeente'. */
export function partyOf(words: string): SectionRole | undefined {
  const heading = words.toLowerCase().replace(/[:.]$/u, '');
  if (/^(?:[Hh]et |[Dd]e )?\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(words)) return 'authority-view';
  if (/^(?:de heer|mevrouw|meneer|de familie) \S+(?: \S+){0,3}$/u.test(heading)) return 'complainant-view';
  if (
    /^(?:de )?(?:verzoek(?:st)?ers?|klagers?|klaagster|bewoners?|ouders|moeder|vader|oma|opa|patiënt|cliënt|club|vereniging|ondernemer|huurders?|leerling|student(?:e)?)$/u.test(
      heading,
    )
  )
    return 'complainant-view';
  if (
    /^(?:de |het )?(?:gemeente|politie|dienst|college|korpsbeheerder|korpschef|minister|bestuursorgaan|instantie|provincie|waterschap|uwv|svb|duo|ziekenhuis|school|instelling|raad van bestuur)(?: \p{Lu}?\S+)?$/u.test(
      heading,
    )
  )
    return 'authority-view';
  return undefined;
}
