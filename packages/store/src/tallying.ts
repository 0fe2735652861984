import { outcomes } from '@oordelenbank/model';

/** Outcomes by their index, then parts of which none is known. */
const UNKNOWN = outcomes.length;
const KINDS = outcomes.length + 1;

/** Complaint parts, or reports, of one group by their kind, and of how many reports they are. */
export interface Tally {
  /** Ids of values of the index, or numbers of reports; 0 where parts are not grouped. */
  readonly group: number;
  readonly other: number;
  readonly kinds: readonly number[];
  readonly works: number;
}

/** A part of a report: its number, the part's kind, and ids of what it stands under. What holds it is used again for the next. */
export interface ListedPart {
  report: number;
  kind: number;
  readonly values: number[];
}

const [ZERO, NINE, SEMICOLON, BAR] = [...'09;|'].map((sign) => sign.charCodeAt(0)) as [number, number, number, number];

/**
 * Tells of each part in lists of parts, which are long:
 *
 *     7;0 12 45;9 13|8;1 12    report 7 has a part that is upheld and one without a known outcome, report 8 one that is partly so
 */
export function eachPart(lists: string, tell: (part: ListedPart) => void): void {
  const part: ListedPart = { report: 0, kind: 0, values: [] };
  let [number, place] = [0, 0];
  let isReport = true;
  for (let at = 0; at <= lists.length; at++) {
    const sign = at === lists.length ? BAR : lists.charCodeAt(at);
    if (sign >= ZERO && sign <= NINE) {
      number = number * 10 + sign - ZERO;
      continue;
    }
    if (isReport) part.report = number;
    else if (place++ === 0) part.kind = Math.min(number, UNKNOWN);
    else part.values.push(number);
    number = 0;
    if (sign !== SEMICOLON && sign !== BAR) continue;
    if (!isReport) tell(part);
    isReport = sign === BAR;
    place = 0;
    part.values.length = 0;
  }
}

/** In which groups a part stands; no group is 0. */
export type GroupsOf = (part: ListedPart) => readonly number[];

interface Open {
  readonly group: number;
  readonly other: number;
  readonly kinds: number[];
  works: number;
  /** The report that is being counted, and its parts by kind. */
  report: number;
  readonly own: number[];
}

/** Counts parts by two groupings that cross: a part once in each of its groups, a report once in each group of its parts. */
export class Counter {
  readonly #tallies = new Map<number, Open>();
  readonly #groupsOf: GroupsOf;
  readonly #othersOf: GroupsOf;
  readonly #countsReports: boolean;

  constructor(groupsOf: GroupsOf, othersOf: GroupsOf, unit: 'part' | 'report') {
    this.#groupsOf = groupsOf;
    this.#othersOf = othersOf;
    this.#countsReports = unit === 'report';
  }

  /** The parts of one report come one after the other. */
  add(part: ListedPart): void {
    const others = this.#othersOf(part);
    for (const group of this.#groupsOf(part)) {
      for (const other of others) {
        const tally = this.#tallies.get(group * KEY_STEP + other) ?? this.#open(group, other);
        if (tally.report !== part.report) this.#close(tally, part.report);
        tally.own[part.kind] = (tally.own[part.kind] ?? 0) + 1;
      }
    }
  }

  tallies(): Tally[] {
    for (const tally of this.#tallies.values()) this.#close(tally, 0);
    return [...this.#tallies.values()];
  }

  #open(group: number, other: number): Open {
    const kinds = () => new Array<number>(KINDS).fill(0);
    const tally = { group, other, kinds: kinds(), works: 0, report: 0, own: kinds() };
    this.#tallies.set(group * KEY_STEP + other, tally);
    return tally;
  }

  /** Counts the report that is behind, and goes on with another one. */
  #close(tally: Open, next: number): void {
    const { own, kinds } = tally;
    if (tally.report !== 0) {
      tally.works++;
      const kind = this.#countsReports ? kindOfReport(own) : undefined;
      for (let at = 0; at < KINDS; at++) {
        kinds[at] = (kinds[at] ?? 0) + (kind === undefined ? (own[at] ?? 0) : Number(at === kind));
        own[at] = 0;
      }
    }
    tally.report = next;
  }
}

/** More than there are values and reports; a group and another one make one key. */
const KEY_STEP = 2 ** 26;

/**
 * What a report is by its parts together: upheld where all of its judged parts are, not upheld where none is, else partly;
 * where none was judged, no judgment before not investigated.
 */
function kindOfReport([upheld = 0, partly = 0, not = 0, unjudged = 0, left = 0]: readonly number[]): number {
  const judged = upheld + partly + not;
  if (judged > 0) return upheld === judged ? 0 : upheld + partly > 0 ? 1 : 2;
  if (unjudged > 0) return 3;
  return left > 0 ? 4 : UNKNOWN;
}
