import type { Statement } from './statements.ts';

/** 'is gegrond ten aanzien van het advies': the point on which it is. */
const POINT =
  /\b(?:op het punt van|ten aanzien van|(?:waar|als) het (?:gaat )?om|voor zover(?: (?:het gaat om|(?:deze|die|zij|het) (?:betrekking heeft op|ziet op|gaat over)|het|die|deze|zij))?|wat betreft|met betrekking tot|inzake)\s+(?<point>[^,.;]{8,})/i;

/** What a statement judges, where it says that these are several things. */
const SEVERAL = /\bbeide\b|\bzowel\b|\bevenmin\b|\bklachten over\b/i;

export function pointsOf({ lead, clause }: Statement): string {
  if (SEVERAL.test(clause)) return clause;
  return pointOf(clause) ?? (/ en /u.test(lead) ? lead : '');
}

/** 'gegrond wat de duur betreft' */
const CONCERNED = /\bwat\s+(?<point>[^,.;]{4,}?)\s+betreft\b/i;

export function pointOf(clause: string): string | undefined {
  return POINT.exec(clause)?.groups?.point ?? CONCERNED.exec(clause)?.groups?.point;
}

/** Whether the words tell on which point they judge. */
export function namesPoint(clause: string): boolean {
  return POINT.test(clause);
}

/** Whether a statement is limited to one point. */
export function isOnPoint({ clause }: Statement): boolean {
  return pointOf(clause) !== undefined || /\b(?:op (?:dit|dat|het) punt|in zoverre|onderdeel)\b/i.test(clause);
}

/** 'De klacht …': where several sentences begin so, each is about a part or a body of its own. */
export function opensVerdict({ clause }: Statement): boolean {
  return /^(?:De (?:klacht(?:en)?|onderzochte gedraging(?:en)?)|Over (?:de|het))\b/u.test(clause);
}

/** 'De klacht (over de onderzochte gedraging van …) is gegrond', without a part or a point to which it is limited. */
export function isGeneral({ clause }: Statement): boolean {
  return (
    /^De (?:klacht(?:en)?|onderzochte gedraging(?:en)?)\b(?! over (?!de onderzochte gedraging))/u.test(clause) &&
    !/\b(?:voor zover|ten aanzien van|(?:waar|als) het (?:gaat )?om|op (?:het|dit|dat) punt|wat betreft|in zoverre|onderdeel|onder [a-h1-9]\b|klacht \d)/i.test(
      clause,
    )
  );
}
