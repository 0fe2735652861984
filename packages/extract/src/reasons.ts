import type { Complaint, Paragraph } from '@oordelenbank/model';
import type { Found } from './case.ts';
import { likeness, sharedTopic } from './likeness.ts';

/** The paragraphs of norms and considerations on this part: by the part that the divider names, else by theme and likeness. */
export function reasonsFor(
  found: Found,
  complaint: Complaint,
  ...roles: readonly ('norms' | 'considerations')[]
): readonly Paragraph[] {
  const { case: of, complaints } = found;
  const paragraphs = of.paragraphsOf(...(roles.length === 0 ? (['norms', 'considerations'] as const) : roles));
  if (complaints.length === 1) return paragraphs;
  const isNumbered = paragraphs.some(({ about }) => about.length > 0);
  if (isNumbered) return paragraphs.filter(({ about }) => about.includes(complaint.number));
  const subjects = subjectsOf(found);
  return paragraphs.filter((paragraph) => subjects.get(paragraph) === complaint);
}

/** What the reasons are divided into: a section or a stretch under a line set apart, else all of them. */
export interface Theme {
  /** The heading or the line that it stands under; '' for none. */
  readonly title: string;
  readonly words: string;
  readonly paragraphs: readonly Paragraph[];
}

const known = new WeakMap<Found, ReadonlyMap<Paragraph, Complaint>>();

function subjectsOf(found: Found): ReadonlyMap<Paragraph, Complaint> {
  const subjects = known.get(found) ?? readSubjects(found);
  known.set(found, subjects);
  return subjects;
}

function readSubjects(found: Found): ReadonlyMap<Paragraph, Complaint> {
  const subjects = new Map<Paragraph, Complaint>();
  const themes = themesOf(found);
  const told = themes.length > 1 ? byTheme(found, themes) : new Map<Theme, Complaint>();
  for (const [theme, complaint] of told) for (const paragraph of theme.paragraphs) subjects.set(paragraph, complaint);
  if (themes.length <= 1) followOn(found, themes[0]?.paragraphs ?? [], subjects);
  for (const paragraph of found.case.paragraphsOf('norms')) {
    const complaint = mostAlike(found, sectionWords(found, paragraph));
    if (complaint !== undefined) subjects.set(paragraph, complaint);
  }
  return subjects;
}

function sectionWords({ case: of }: Found, paragraph: Paragraph): string {
  const section = of.section(paragraph.section);
  return section === undefined ? of.words(paragraph) : `${section.heading} ${of.words(section)}`;
}

export function themesOf({ case: of }: Pick<Found, 'case'>): readonly Theme[] {
  const all = of.paragraphsOf('considerations');
  const sections = Map.groupBy(all, ({ section }) => section);
  if (sections.size > 1)
    return [...sections].map(([id, paragraphs]) => ({
      title: of.section(id)?.heading ?? '',
      words: `${of.section(id)?.heading ?? ''} ${paragraphs.map((each) => of.words(each)).join(' ')}`,
      paragraphs,
    }));
  const starts = all.flatMap(({ kind }, index) => (kind === 'divider' ? [index] : []));
  if (starts.length < 2) return [{ title: '', words: '', paragraphs: all }];
  return starts.map((start, index) => {
    const paragraphs = all.slice(start, starts[index + 1]);
    const [line] = paragraphs;
    const words = paragraphs.map((each) => of.words(each)).join(' ');
    return { title: line === undefined ? '' : of.words(line), words, paragraphs };
  });
}

/** Themes mostly stand in the order of the complaints: worth this much where words are near equal. */
const SAME_ORDER = 0.15;
const TOPIC_WEIGHT = 0.2;

/** Gives each part the theme that is most about it, one each while they last; the themes left over go to the part they are most like. */
function byTheme(found: Found, themes: readonly Theme[]): ReadonlyMap<Theme, Complaint> {
  const { complaints } = found;
  const pairs = themes.flatMap((theme, at) =>
    complaints.map((complaint, rank) => {
      const like = alike(found, complaint, theme.words);
      const order = 1 - Math.abs(at / themes.length - rank / complaints.length);
      return { theme, complaint, like, total: like + order * SAME_ORDER };
    }),
  );
  const subjects = new Map<Theme, Complaint>();
  const served = new Set<Complaint>();
  for (const { theme, complaint, like } of pairs.sort((one, other) => other.total - one.total)) {
    if (like === 0 || subjects.has(theme) || served.has(complaint)) continue;
    subjects.set(theme, complaint);
    served.add(complaint);
  }
  for (const theme of themes) {
    const complaint = subjects.has(theme) ? undefined : mostAlike(found, theme.words);
    if (complaint !== undefined) subjects.set(theme, complaint);
  }
  return subjects;
}

/** From this share of what they could share at best, the paragraphs stand in the order of the parts. */
const IN_ORDER = 0.8;

/** From this share on a paragraph is about a part itself; with less it goes on about that of the one before it. */
const OWN_SUBJECT = 0.15;

/** Paragraphs without themes: in the order of the parts where that fits them well, else each by itself. */
function followOn(found: Found, paragraphs: readonly Paragraph[], subjects: Map<Paragraph, Complaint>): void {
  const scores = paragraphs.map((paragraph) =>
    found.complaints.map((complaint) => alike(found, complaint, found.case.words(paragraph))),
  );
  const ordered = bestOrder(scores);
  const reached = ordered.reduce((sum, part, index) => sum + (scores[index]?.[part] ?? 0), 0);
  const most = scores.reduce((sum, each) => sum + Math.max(0, ...each), 0);
  let current: Complaint | undefined;
  paragraphs.forEach((paragraph, index) => {
    const own = scores[index] ?? [];
    const best = Math.max(...own);
    if (reached >= IN_ORDER * most) current = found.complaints[ordered[index] ?? 0];
    else if (best >= OWN_SUBJECT || (current === undefined && best > 0)) current = found.complaints[own.indexOf(best)];
    if (current !== undefined && most > 0) subjects.set(paragraph, current);
  });
}

/** For each row the column that it takes, never one before that of the row above, so that the sum is largest. */
function bestOrder(scores: readonly (readonly number[])[]): readonly number[] {
  const columns = scores[0]?.length ?? 0;
  const totals: number[][] = [];
  const from: number[][] = [];
  for (const [row, own] of scores.entries()) {
    let best = 0;
    totals.push([]);
    from.push([]);
    for (let column = 0; column < columns; column++) {
      const above = totals[row - 1];
      if (above !== undefined && (above[column] ?? 0) >= (above[best] ?? 0)) best = column;
      totals[row]?.push((above?.[best] ?? 0) + (own[column] ?? 0));
      from[row]?.push(best);
    }
  }
  const last = totals.at(-1) ?? [];
  const taken = [last.indexOf(Math.max(...last))];
  for (let row = scores.length - 1; row > 0; row--) taken.unshift(from[row]?.[taken[0] ?? 0] ?? 0);
  return taken;
}

function alike({ complaints }: Found, complaint: Complaint, words: string): number {
  const rivals = complaints.filter((other) => other !== complaint).map(({ text }) => text);
  return (
    likeness(complaint.text, words, rivals) + TOPIC_WEIGHT * sharedTopic(complaints, complaint, words.slice(0, OPENING))
  );
}

/** The theme's heading and first words tell its topic, in characters; further on other topics are touched. */
const OPENING = 200;

function mostAlike(found: Found, words: string): Complaint | undefined {
  const scores = found.complaints.map((complaint) => alike(found, complaint, words));
  const best = Math.max(...scores);
  return best > 0 ? found.complaints[scores.indexOf(best)] : undefined;
}
