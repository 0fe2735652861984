/** Tells the names of works from the junk between them: half sentences, ministers, kinds of work without a name. */

/** Words that say what kind of work it is, at the end of a word: 'Gemeentewet', 'Archiefbesluit', 'Vreemdelingencirculaire'. */
const HEAD =
  /(?:wet(?:boek|geving)?|besluit|regeling(?:en)?|regels?|reglement|verordening|statuut|statuten|verdrag|overeenkomst|protocol|circulaire|aanwijzing(?:en)?|richtlijn(?:en)?|leidraad|handleiding|beschikking|voorschrift(?:en)?|instructies?|beginselen|convenant|plan|code|akte|handvest|notitie|nota|kader|conventie|convention|treaty|agreement|handboek|lijst|tarieven|normen|voorwaarden|mandaat|delegatie)(?=$|[^\p{L}])/iu;

/** A kind of work, which alone names none. */
const KIND_ONLY =
  /^(?:(?:de|het|deze|dit|nieuwe|oude) )?(?:rijks|kader|hoofd|grond|uitvoerings|tarieven)?(?:wet|wetboek|besluit|regeling|reglement|verordening|verdrag|overeenkomst|protocol|convention|treaty|agreement|beleidsregels?|circulaire|statuut|handvest|bijlage|aanwijzing|richtlijn|leidraad|charter|constitution|constitutie|additional protocol|aanvullend protocol|slotakte|subsidiebesluit|bijdragereglement|uitvoeringsbesluit|uitvoeringsregeling|protocol van ondertekening|optional protocol)$/iu;

/** The verb of a sentence; a title has none. */
const SENTENCE =
  /(?:^| )(?:is|zijn|wordt|worden|werd|heeft|hebben|kan|kunnen|moet|moeten|dient|dienen|berust|geldt|gelden|treedt|vervalt|luidt|staat|komt|zal|zullen|niet)(?: |$)/u;

/** What stands in a text at the place of a title, and is none. */
const STRAY =
  /^(?:(?:Minister|Ministerie|Staatssecretaris|Secretaris|Product|Opmerking|Artikel|Article|Hoofdstuk|Titel|PbEU|Stb|Stcrt|Boek \d)(?!\p{L})|(?:De|Het|Een|Deze|Dit|Wij|In|Op|Bij|Ter) )/u;

/** A citation title as the table has it, or undefined where it is none. */
export function cleanTitle(cited: string, official: string): string | undefined {
  const title = cited.trim().replace(/^[“"'‘]+|[”"'’]+$/gu, '');
  if (title.length < 4 || title.length > 200 || !/^[\p{Lu}\d’'‘]/u.test(title)) return undefined;
  if (STRAY.test(title) || SENTENCE.test(title) || KIND_ONLY.test(title) || /\((?:art)?[^)]*$/u.test(title))
    return undefined;
  if (HEAD.test(title)) return title;
  return title.includes(' ') && official.includes(title) ? title : undefined;
}

/** The citation title at the end of an official title: 'Wet van 4 juni 1992, houdende … (Algemene wet bestuursrecht)'. */
export function titleInBrackets(official: string): string | undefined {
  const inside = /\((?<title>[^()]{4,150}(?:\([^()]*\)[^()]*)?)\)$/u.exec(official)?.groups?.title;
  return inside === undefined || !HEAD.test(inside) ? undefined : cleanTitle(inside, official);
}

/** Whether a name by which links refer to a work is one: not a kind of work, a place or a half sentence. */
export function isNameInUse(link: string, official: string, kind: string): boolean {
  if (!/^[\p{Lu}’'‘]/u.test(link) || link.length > 160 || KIND_ONLY.test(link)) return false;
  if (STRAY.test(link) && !/^Boek \w+ (?:van het )?(?:BW|Burgerlijk Wetboek)$/u.test(link)) return false;
  if (SENTENCE.test(link) || /["/&*|;]|\d{5}/u.test(link)) return false;
  if (link.includes(' '))
    return HEAD.test(link) || (kind !== 'verdrag' && isShort(link.split(' ').at(-1) ?? '', official));
  return kind === 'verdrag' ? /^\p{Lu}{3,6}$/u.test(link) : HEAD.test(link) || isShort(link, official);
}

/** Whether links use this as a title, not as a short name: 'Ziektewet', 'Wetboek van Strafrecht'. */
export function isTitleInUse(link: string, official: string, kind: string): boolean {
  return HEAD.test(link) && isNameInUse(link, official, kind);
}

/** Whether a word can be short for the title: capitals in it, or its letters in the order of the title's. */
function isShort(word: string, official: string): boolean {
  if (!/^\p{Lu}[\p{L}\d.-]{1,8}$/u.test(word)) return false;
  if (official.includes(word) && !/\p{Lu}.*\p{Lu}/u.test(word)) return false;
  if (/\p{Lu}.*\p{Lu}/u.test(word)) return !/^[IVX]+$/u.test(word);
  const initials = official.toLowerCase();
  let from = 0;
  for (const letter of word.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    const at = initials.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return word.length <= 6;
}
