import type { Complaint, Paragraph } from '@oordelenbank/model';
import type { Case, Found } from './case.ts';
import { isSameBody, withoutBodies } from './complaint-bodies.ts';
import { likeness, sharedTopic } from './likeness.ts';
import { type Theme, themesOf } from './reasons.ts';
import type { Statement } from './statements.ts';
import { pointOf } from './verdict-points.ts';

/** How far before a verdict its theme may be told, in characters. */
const THEME = 6000;

/** The same in a letter, which has no sections. */
const LETTER_THEME = 1500;

/** What a statement tells of its subject, whichever complaint it may be about. */
interface Subject {
  readonly statement: Statement;
  /** Its words and what leads to them, without the names of bodies. */
  readonly clause: string;
  /** The point that it names, if any. */
  readonly point: string | undefined;
  /** The heading and the words above it. */
  readonly around: string;
}

/** @param since end of the statement before, where its theme ends. */
export function subjectOf(found: Found, statement: Statement, since: number): Subject {
  const { case: of } = found;
  const { lead, clause, paragraph } = statement;
  const heading = of.section(paragraph.section)?.heading ?? '';
  const told = namedTheme(found, statement)?.words ?? '';
  return {
    statement,
    clause: withoutBodies(`${lead} ${clause}`),
    point: pointOf(withoutBodies(clause)),
    around: `${heading} ${themeText(of, paragraph, since)} ${told}`,
  };
}

/** The complaints' words without the names of bodies. */
export function bareWords({ complaints }: Found): ReadonlyMap<Complaint, string> {
  return new Map(complaints.map((complaint) => [complaint, withoutBodies(complaint.text)]));
}

/**
 * How much a statement is about a complaint: by the point it names, its own words, its paragraph and the theme above it.
 *
 * @param bare the complaints' words without the names of bodies.
 */
export function score(
  found: Found,
  complaint: Complaint,
  { statement, clause, point, around }: Subject,
  bare: ReadonlyMap<Complaint, string>,
): number {
  if (statement.role === 'side' && REFERS_BACK.test(statement.clause)) return 0;
  const rivals = [...bare].filter(([other]) => other !== complaint).map(([, words]) => words);
  const words = bare.get(complaint) ?? '';
  const own = likeness(words, point ?? clause, rivals) + (point === undefined ? 0 : likeness(point, words, rivals));
  const isOther = isAboutOtherBody(found, complaint, statement);
  const topic =
    sharedTopic(found.complaints, complaint, `${statement.lead} ${point ?? statement.clause}`) * TOPIC_WEIGHT;
  return own * 2 + likeness(words, around, rivals) + topic - (isOther ? 2 : 0);
}

const TOPIC_WEIGHT = 0.3;

/** 'gegrond ten aanzien van het bewaren van de foto en niet gegrond ten aanzien van het maken daarvan': of the same part. */
const REFERS_BACK = /\b(?:daarvan|hiervan|daarover|zelf|als zodanig|daarvoor|daarna|nadien|voordien|overige)\b/i;

/** From this share of the words of its title on, a verdict names a theme of the reasons. */
const NAMES_THEME = 0.6;

/** 'Gegrond ten aanzien van het verblijf in de bus': of the reasons, what stands under 'Het verblijf in de bus'. */
function namedTheme(found: Found, statement: Statement): Theme | undefined {
  if (named.has(statement)) return named.get(statement);
  const theme = readNamedTheme(found, statement);
  named.set(statement, theme);
  return theme;
}

const named = new WeakMap<Statement, Theme | undefined>();

function readNamedTheme(found: Found, { lead, clause, paragraph }: Statement): Theme | undefined {
  if (found.case.roleOf(paragraph) !== 'verdict') return undefined;
  const themes = themesOf(found).filter(({ title }) => title !== '');
  if (themes.length < 2) return undefined;
  const titles = themes.map(({ title }) => title);
  const likes = titles.map((title) =>
    likeness(
      title,
      `${lead} ${clause}`,
      titles.filter((other) => other !== title),
    ),
  );
  const best = Math.max(...likes);
  return best >= NAMES_THEME ? themes[likes.indexOf(best)] : undefined;
}

/** Whether a statement names another body than the complaint is about, and other complaints are about that one. */
export function isAboutOtherBody(
  { bodies, complaints }: Found,
  { authority }: Complaint,
  statement: Statement,
): boolean {
  const inLead = bodies.named(statement.lead);
  const names = inLead.length > 0 ? inLead : bodies.named(statement.clause);
  const isNamed = (body: string) => names.some((name) => isSameBody(name, body));
  if (names.length === 0 || authority === undefined || isNamed(authority)) return false;
  return complaints.some((other) => other.authority !== undefined && isNamed(other.authority));
}

/** What the ombudsman says before the verdict on the same theme: since the verdict before it, in the same section. */
function themeText(of: Case, paragraph: Paragraph, since: number): string {
  const section = of.section(paragraph.section);
  if (section?.role === 'verdict') return of.words(paragraph);
  const reach =
    section === undefined ? paragraph.start - LETTER_THEME : Math.max(section.start, paragraph.start - THEME);
  return of.words({ start: Math.min(paragraph.start, Math.max(reach, since)), end: paragraph.end });
}
