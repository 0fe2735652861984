import type { SectionRole } from '@oordelenbank/model';

/** What the sections before have told already. */
export interface Told {
  readonly complaint: boolean;
  readonly judgment: boolean;
  readonly recommendation: boolean;
}

const WE = '(?:\\p{L}*ombuds(?:man|vrouw|dienst|commissie)|(?<!klacht)commissie|ik|wij|we)';

/** Somebody complains, or a list of grievances is led in. */
const COMPLAINS =
  /\b(?:klaag(?:t|de|den|)|klagen|beklaag(?:t|de)|verwijt(?:en)?)\b|\bklacht(?:en)?\b[^.]{0,50}\b(?:houdt|houden|luidt|luiden|komt|komen|valt|vallen)\b|\bhouden (?:zij |deze )?in dat:?/giu;

/** The ombudsman asks a body to do something. */
const RECOMMENDS = new RegExp(
  `\\bin overweging\\b|\\bbeve(?:el|elt|len) (?:\\S+ ){0,12}aan\\b|\\baanbeveling|\\badvise(?:er|ert|ren)\\b|\\b${WE} (?:vraagt|vraag|vragen|verzoekt|verzoek|verzoeken|raadt|raad|raden)\\b`,
  'giu',
);

/** The body says what it does with what was asked. */
const RESPONDS =
  /\b(?:neemt|nemen|nam|volgt|volgen|overgenomen|opgevolgd|opvolgen|toegezegd|zegt toe|liet weten|laten weten|berichtte|antwoordde|schreef|met instemming)\b/giu;

/** The ombudsman weighs: names the norm, says what had to be done, or judges. */
const WEIGHS = new RegExp(
  `\\b(?:vereiste|behoorlijk\\p{L}*|onbehoorlijk|norm|geschonden|zorgvuldig\\p{L}*|gegrond|ongegrond)\\b|\\bhad(?:den)? (?:\\S+ ){1,8}moeten\\b|\\bmag (?:\\S+ ){0,4}(?:verwacht|verlangd)\\b|\\b${WE} (?:vindt?|vinden|acht(?:en)?|meent|oordeelt|begrijpt|begrijp|stelt vast|stel vast|constateert|volgt|ziet)\\b`,
  'giu',
);

/** Words of a formal outcome. */
const DECIDES =
  /\b(?:on)?gegrond\b|\b(?:niet |on)?behoorlijk\b|\b(?:on)?terechte? (?:klacht|opmerking)|\bgeen oordeel\b|\bniet bevoegd\b/giu;

/** How the inquiry went. */
const INQUIRES =
  /\bhoorzitting\b|\b(?:gehoord|gesproken met|spraken met|sprak met|bezocht|opgevraagd|verslag (?:gemaakt|gezonden)|vragen gesteld|in de gelegenheid gesteld|om (?:een )?reactie (?:gevraagd|verzocht))\b/giu;

const DAY =
  /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/giu;

/** A text of more characters is no formal outcome. */
const LONGEST_OUTCOME = 1800;

/** What a section is for by what it says, where its heading does not tell; undefined where that does not tell either. */
export function roleByContent(text: string, told: Told): SectionRole | undefined {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const per = (pattern: RegExp): number => count(pattern) / Math.max(1, text.length / 500);
  if (told.judgment) {
    if (!told.recommendation && count(RECOMMENDS) >= 1 && per(RECOMMENDS) >= 0.5) return 'recommendation';
    if (told.recommendation && count(RESPONDS) >= 1) return 'response';
    return text.length < LONGEST_OUTCOME && per(DECIDES) >= 0.8 ? 'verdict' : undefined;
  }
  if (!told.complaint && count(COMPLAINS) >= 1 && per(COMPLAINS) >= 0.4) return 'complaint';
  if (per(WEIGHS) >= 1 && count(WEIGHS) >= 3) return 'considerations';
  if (per(INQUIRES) >= 0.8) return 'investigation';
  return per(DAY) >= 0.7 && count(DAY) >= 2 ? 'facts' : undefined;
}
