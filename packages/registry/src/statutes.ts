import { readFileSync } from 'node:fs';
import { euActs } from './eu-acts.ts';
import { type StatuteInUse, statutesInUse } from './statutes-in-use.ts';
import { laterStatutes, repealedStatutes } from './statutes-later.ts';

/**
 * act: wet, rijkswet. decree: AMvB, KB. regulation: ministerial and those of independent bodies. policy: beleidsregel,
 * circulaire. board-ordinance: of a product or industry board (PBO).
 */
export const statuteKinds = ['act', 'decree', 'regulation', 'policy', 'board-ordinance', 'treaty', 'eu'] as const;
export type StatuteKind = (typeof statuteKinds)[number];

/** A work that law can be cited from. */
export interface Statute {
  /** BWB id or CELEX number; null where it is not established. */
  readonly id: string | null;
  readonly kind: StatuteKind;
  /** Citation title (citeertitel); where it has none, the official title. */
  readonly title: string;
  /** Other names and abbreviations in use. */
  readonly names: readonly string[];
  /** First day in force, ISO 8601; absent where it is not established. */
  readonly from?: string;
  /** First day on which it was no longer in force. */
  readonly until?: string;
  /** Identifiers of what came in its place. */
  readonly successors?: readonly string[];
}

let known: readonly Statute[] | undefined;
let byId: ReadonlyMap<string, Statute> | undefined;
let titles: Readonly<Record<string, string>> | undefined;

/** Every work of the registry: the generated table, what is known beside it, and the acts of the European Union. */
export function statutes(): readonly Statute[] {
  known ??= [...generated(), ...laterStatutes, ...repealedStatutes, ...euActs];
  return known;
}

/** @returns undefined where the identifier is not in the registry. */
export function statuteOf(id: string): Statute | undefined {
  byId ??= new Map(statutes().flatMap((statute) => (statute.id === null ? [] : [[statute.id, statute] as const])));
  return byId.get(id);
}

/** The official title (opschrift), cut where the source cuts it; undefined where it is the citation title or not known. */
export function officialTitleOf(id: string): string | undefined {
  titles ??= JSON.parse(read('official-titles.generated.json')) as Readonly<Record<string, string>>;
  return titles[id];
}

/** The Burgerlijk Wetboek is cited as one work; each of its books is a regulation of its own. */
export const civilCodeBooks: Readonly<Record<string, string>> = {
  '1': 'BWBR0002656',
  '2': 'BWBR0003045',
  '3': 'BWBR0005291',
  '4': 'BWBR0002761',
  '5': 'BWBR0005288',
  '6': 'BWBR0005289',
  '7': 'BWBR0005290',
  '7A': 'BWBR0006000',
  '8': 'BWBR0005034',
  '10': 'BWBR0030068',
};

function generated(): Statute[] {
  const rows = JSON.parse(read('statutes.generated.json')) as readonly string[];
  const inUse = new Map<string, StatuteInUse>(statutesInUse.map((row) => [row.id, row]));
  return rows.map((row) => {
    const [id = '', kind, title = '', ...names] = row.split('\t');
    const statute = { id, kind: kind as StatuteKind, title, names };
    const used = inUse.get(id);
    return used === undefined ? statute : merge(statute, used);
  });
}

function merge(statute: Statute, { title = statute.title, names = [], ...period }: StatuteInUse): Statute {
  const all = new Set([...names, statute.title, ...statute.names]);
  all.delete(title);
  return { ...statute, ...period, title, names: [...all] };
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

/** Acts by the gazette that published them. Source: Staatsblad, Tractatenblad. */
export const gazettedStatutes: Readonly<Record<string, string>> = {
  'stb-1992-315': 'BWBR0005537',
  'stb-2000-302': 'BWBR0011468',
  'stb-1991-703': 'BWBR0005252',
  'stb-2018-144': 'BWBR0040940',
  'stb-2021-499': 'BWBR0045754',
  'stb-2003-375': 'BWBR0015703',
  'stb-2014-105': 'BWBR0034925',
  'stb-2014-280': 'BWBR0035362',
  'stb-2000-495': 'BWBR0011823',
  'stb-1992-96': 'BWBR0005416',
  'stb-2007-300': 'BWBR0022463',
  'stb-2012-315': 'BWBR0031788',
  'stb-1981-35': 'BWBR0003372',
  'stb-2005-572': 'BWBR0019057',
  'stb-2005-344': 'BWBR0018472',
  'trb-1951-154': 'BWBV0001000',
  'trb-1990-46': 'BWBV0002508',
  'trb-1990-170': 'BWBV0002508',
  'trb-1969-99': 'BWBV0001017',
  'trb-1951-131': 'BWBV0001002',
};
