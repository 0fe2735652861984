import { type Statute, statutes } from '@oordelenbank/registry';
import { norm, normalize, type Tokens, tokenize } from './tokens.ts';
import { civilCode, oneOf, type Work, workOf } from './works.ts';

/** A name as it is looked up: the words, and the rules for how it may be printed. */
interface Name {
  readonly printed: string;
  readonly work: Work;
  /** Lower is the better claim to the name: 0 its title, 1 another name, 2 its title without the year. */
  readonly rank: number;
  /** True where the words do not say that they name a work: 'Instelling Commissie Betuweroute'. */
  readonly isOpaque?: boolean;
}

interface Node {
  next: Map<string, Node> | undefined;
  /** Names that end here. */
  names: Name[];
  /** Names that go on here and are not yet laid out, each with the words that are left. */
  pending: { readonly words: readonly string[]; readonly at: number; readonly name: Name }[];
}

/** A name found in a text. */
export interface NameHit {
  readonly names: readonly Name[];
  /** The token behind the name. */
  readonly next: number;
}

/** A look-up of names, walked over the tokens of a text. Each branch is laid out when a text first goes that way. */
export class NameTree {
  readonly #root = new Map<string, Node>();

  add(name: Name): void {
    const words = wordsOf(name.printed);
    if (words.length > 0) this.#put(words[0] ?? '', { words, at: 1, name });
  }

  /** As `add`, without cutting the name into words before a text has its first word. */
  addLater(name: Name): void {
    const space = name.printed.indexOf(' ');
    const first = space < 0 ? name.printed : name.printed.slice(0, space);
    if (/[^\p{L}\d'’-]|^\d/u.test(first) || space < 0) this.add(name);
    else this.#put(normalize(first), { words: [], at: 1, name });
  }

  #put(first: string, entry: Node['pending'][number]): void {
    const node = this.#root.get(first);
    if (node) node.pending.push(entry);
    else this.#root.set(first, { next: undefined, names: [], pending: [entry] });
  }

  /** Whether a name can begin with a word. */
  has(word: string): boolean {
    return this.#root.has(word);
  }

  /** The longest name that begins at a token and that `accepts` takes. */
  longest(tokens: Tokens, index: number, accepts: (hit: NameHit) => boolean): NameHit | undefined {
    let node = this.#root.get(norm(tokens, index));
    let best: NameHit | undefined;
    let at = index + 1;
    while (node) {
      layOut(node);
      if (node.names.length > 0) {
        const hit = { names: node.names, next: at };
        if (accepts(hit)) best = hit;
      }
      at = behindLight(tokens, at);
      const word = norm(tokens, at);
      if (word === '') break;
      node = node.next?.get(word);
      at++;
    }
    return best;
  }
}

/** Behind the signs in the midst of a name: 'reis-, verblijf- en verhuiskosten'. */
function behindLight(tokens: Tokens, index: number): number {
  let at = index;
  while (at < index + 3 && isLight(norm(tokens, at))) at++;
  return at;
}

/** Moves what waits at a node one word on. */
function layOut(node: Node): void {
  if (node.pending.length === 0) return;
  node.next ??= new Map();
  for (const { words: known, at, name } of node.pending) {
    const words = known.length > 0 ? known : wordsOf(name.printed);
    const word = words[at];
    if (word === undefined) {
      node.names.push(name);
      continue;
    }
    const next: Node = node.next.get(word) ?? { next: undefined, names: [], pending: [] };
    next.pending.push({ words, at: at + 1, name });
    node.next.set(word, next);
  }
  node.pending = [];
}

/** Signs that are written or left out as one likes. */
function isLight(word: string): boolean {
  return word === ',' || word === '-' || word === '–' || word === "'" || word === '"' || word === '“' || word === '”';
}

function wordsOf(name: string): readonly string[] {
  return tokenize(name).norms.filter((word) => !isLight(word));
}

let registered: NameTree | undefined;

/** The names of the registry. */
export function registeredNames(): NameTree {
  if (registered) return registered;
  const tree = new NameTree();
  for (const statute of statutes()) {
    if (/^Burgerlijk Wetboek Boek/u.test(statute.title)) continue;
    const work = workOf(statute);
    const isOpaque = !isNamed(statute);
    if (isOpaque && !isLikeTitle(statute.title)) continue;
    if (isName(statute.title)) tree.addLater({ printed: statute.title, work, rank: 0, isOpaque });
    if (isOpaque) continue;
    for (const printed of statute.names)
      if (isName(printed)) tree.addLater({ printed, work: withoutYear(statute, printed), rank: 1 });
  }
  for (const [printed, work] of titlesWithoutYear()) tree.addLater({ printed, work, rank: 2 });
  for (const printed of ['Burgerlijk Wetboek', 'BW', 'Nieuw Burgerlijk Wetboek', 'NBW'])
    tree.add({ printed, work: civilCode, rank: 0 });
  registered = tree;
  return tree;
}

const WORK =
  /(?:wet(?:boek|geving)?|besluit|regeling(?:en)?|regels?|reglement|verordening|statuut|statuten|circulaire|aanwijzing(?:en)?|richtlijn(?:en)?|leidraad|handleiding|beschikking|voorschrift(?:en)?|instructies?|beginselen|plan|code|handvest|nota|kader|protocol|tarieven|mandaat)(?=$|[^\p{L}])/iu;

/** A policy or a regulation that does not say what it is ('Centrale Raad van Beroep') has a title that means other things too. */
function isNamed({ kind, title }: Statute): boolean {
  return kind === 'act' || kind === 'treaty' || kind === 'eu' || WORK.test(title);
}

/** Titles of bodies, and of one or two words, are more often the body or the thing itself. */
function isLikeTitle(title: string): boolean {
  if (/^(?:Ver|In|Vast)stelling|^(?:Vervanging|Toelating|Aanwijzing|Erkenning) /u.test(title)) return true;
  return (
    /^\S+ \S+ \S/u.test(title) &&
    !/^(?:\S+ )?\S*(?:stichting|raad|college|commissie|dienst|instituut|bureau|autoriteit|productschap(?:pen)?|ministerie|staatsblad|staatscourant)(?= |$)/i.test(
      title,
    )
  );
}

/** The work as a name means it: where that is the title without its year, not for texts from before that year. */
function withoutYear(statute: Statute, name: string): Work {
  const work = workOf(statute);
  const rest = statute.title.startsWith(name) ? statute.title.slice(name.length) : '';
  return /^ (?:18|19|20)\d\d$/u.test(rest) ? { ...work, since: rest.trim() } : work;
}

/** Acts and decrees by their title without its year ('Leerplichtwet'), where that is the title of one alone. */
function titlesWithoutYear(): ReadonlyMap<string, Work> {
  const found = new Map<string, Work | undefined>();
  for (const statute of statutes()) {
    if (!/\d$/u.test(statute.title)) continue;
    const year = /(?:wet|wetboek|besluit|reglement)(?: .*)? (?<year>(?:18|19|20)\d\d)$/i.exec(statute.title)?.groups
      ?.year;
    if (year === undefined || (statute.kind !== 'act' && statute.kind !== 'decree')) continue;
    const stem = statute.title.slice(0, -5);
    found.set(stem, found.has(stem) ? undefined : { ...workOf(statute), since: year });
  }
  return new Map([...found].flatMap(([stem, work]) => (work && stem.length > 6 ? [[stem, work] as const] : [])));
}

/** Whether a title is short enough to be a name that people write. */
function isName(title: string): boolean {
  return (
    title.length <= 150 &&
    !/^(?:Rijksw|W|B|R)(?:et|esluit|egeling|ijkswet) van (?:de |het )?.*\d{4}/u.test(title) &&
    title !== 'Burgerlijk Wetboek' &&
    title !== 'BW'
  );
}

/** What the registry calls a name of one token: an abbreviation, of which the capitals count. */
export function isAbbreviation(name: string): boolean {
  return (
    !name.includes(' ') &&
    !/(?:wet|wetboek|besluit|regeling|reglement|verordening|verdrag|richtlijn|handvest|statuut|instructie|circulaire|code|protocol|overeenkomst)$/i.test(
      name,
    )
  );
}

/** The work that the names of a hit stand for; several make none, with candidates. */
export function workOfHit({ names }: NameHit, words?: string): Work | undefined {
  const best = Math.min(...names.map(({ rank }) => rank));
  const claims = names.filter(({ rank }) => rank === best);
  const exact = claims.filter(({ printed }) => printed === words);
  const work = oneOf((exact.length > 0 ? exact : claims).map((claim) => claim.work));
  return work && work.candidates.length > 0 && words !== undefined ? { ...work, name: words } : work;
}

/** Looks a whole title up, word for word. */
export function workTitled(title: string): Work | undefined {
  const tokens = tokenize(title);
  const hit = registeredNames().longest(tokens, 0, ({ next }) => next === tokens.count);
  return hit && workOfHit(hit);
}

/** Whether the registry has a name in just these letters, long enough to be found without a definition. */
export function isExactName(printed: string): boolean {
  const tokens = tokenize(printed);
  const hit = registeredNames().longest(tokens, 0, ({ next }) => next === tokens.count);
  return printed.length > 2 && hit !== undefined && hit.names.some((name) => name.printed === printed);
}
