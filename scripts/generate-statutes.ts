/**
 * Makes the registry's table of statutes from a table of the law base: `node scripts/generate-statutes.ts STATUTES.tsv`.
 * Columns: BWB id, kind, citation title, official title, names by which official links refer to it with their counts.
 * Citation titles in such a table are read off the texts by rule, so part of them is junk, which is cleaned away here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cleanTitle, isNameInUse, isTitleInUse, titleInBrackets } from './statute-titles.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly official: string;
  readonly cited: string;
  readonly links: readonly (readonly [name: string, count: number])[];
}

interface Entry {
  readonly row: Row;
  title: string;
  readonly names: Set<string>;
}

/** The law base's kinds of regulation, as the registry names them. */
const kinds: Readonly<Record<string, string>> = {
  wet: 'act',
  rijkswet: 'act',
  'wet-BES': 'act',
  AMvB: 'decree',
  'AMvB-BES': 'decree',
  KB: 'decree',
  rijksKB: 'decree',
  'ministeriele-regeling': 'regulation',
  'ministeriele-regeling-BES': 'regulation',
  'ministeriele-regeling-archiefselectielijst': 'regulation',
  zbo: 'regulation',
  reglement: 'regulation',
  beleidsregel: 'policy',
  'beleidsregel-BES': 'policy',
  circulaire: 'policy',
  'circulaire-BES': 'policy',
  pbo: 'board-ordinance',
  verdrag: 'treaty',
};

/** Of the works with one name the one that is linked far more than the others keeps it alone. */
const DOMINANCE = 5;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: node scripts/generate-statutes.ts STATUTES.tsv');

const rows = readFileSync(path, 'utf8').trim().split('\n').slice(1).map(parse);
const entries = rows
  .filter(({ kind }) => kind in kinds)
  .map(name)
  .filter(({ title }) => /\p{L}{2}/u.test(title));
settle(entries);
write(entries);

function parse(line: string): Row {
  const [id = '', kind = '', cited = '', official = '', links = ''] = line.split('\t');
  const counted = links.split('|').flatMap((link) => {
    const match = /^(?<name>.+) \((?<count>\d+)\)$/u.exec(link);
    return match?.groups ? [[match.groups.name ?? '', Number(match.groups.count)] as const] : [];
  });
  return { id, kind, cited, official, links: counted };
}

function name(row: Row): Entry {
  const bracketed = titleInBrackets(row.official);
  const cited = cleanTitle(row.cited, row.official);
  const usual = row.links.find(([link]) => isTitleInUse(link, row.official, row.kind))?.[0];
  const isDated = bracketed !== undefined && cited !== undefined && bracketed.startsWith(`${cited} `);
  const isUnnamed = /^(?:Wet|Besluit|Rijkswet|Beschikking|Regeling) van /u.test(row.official);
  const title = (isDated ? bracketed : cited) ?? bracketed ?? (isUnnamed ? usual : undefined) ?? row.official;
  const names = new Set<string>();
  if (bracketed !== undefined) names.add(bracketed);
  if (cited !== undefined && row.kind !== 'verdrag') names.add(cited);
  for (const [link] of row.links) if (isNameInUse(link, row.official, row.kind)) names.add(link);
  names.delete(title);
  return { row, title, names };
}

/** Leaves a name to the work that it belongs to: whose title it is, else the one that is linked by it far more often. */
function settle(all: readonly Entry[]): void {
  for (const sharing of Map.groupBy(all, ({ title }) => key(title)).values()) leaveTitle(sharing);
  const owners = Map.groupBy(all, ({ title }) => key(title));
  const holders = new Map<string, Entry[]>();
  for (const entry of all) {
    for (const used of entry.names) {
      if (owners.get(key(used))?.some((owner) => owner !== entry)) entry.names.delete(used);
      else holders.set(used, [...(holders.get(used) ?? []), entry]);
    }
  }
  for (const [used, sharing] of holders) {
    const best = sharing.toSorted((one, other) => count(other, used) - count(one, used));
    const [first, second] = best;
    if (!first || !second || count(first, used) < DOMINANCE * Math.max(1, count(second, used))) continue;
    for (const lesser of best.slice(1)) lesser.names.delete(used);
  }
}

/** Of several works with one title those that have another title of their own give it up. */
function leaveTitle(sharing: readonly Entry[]): void {
  if (sharing.length < 2) return;
  const order = sharing.toSorted((one, other) => claim(other) - claim(one));
  const [first, second] = order;
  if (!first || !second || claim(first) < DOMINANCE * Math.max(1, claim(second))) return;
  for (const lesser of order.slice(1)) lesser.title = lesser.row.official;
}

/** How good the claim of a work to its title is: by the links, and more so of an act than of what is named after it. */
function claim(entry: Entry): number {
  const isAct = /wet$|^wet |wetboek/iu.test(entry.title) && (kinds[entry.row.kind] ?? '') === 'act';
  return count(entry, entry.title) + (isAct ? 10 : 0) + (entry.row.official === entry.title ? 3 : 0);
}

function count({ row }: Entry, used: string): number {
  return row.links.find(([link]) => link === used)?.[1] ?? 0;
}

function key(title: string): string {
  return title.toLowerCase();
}

function write(all: readonly Entry[]): void {
  const folder = new URL('../packages/registry/src/', import.meta.url);
  const sorted = all.toSorted((one, other) => (one.row.id < other.row.id ? -1 : 1));
  const table = sorted.map(({ row, title, names }) =>
    [row.id, kinds[row.kind] ?? '', title, ...names].map((cell) => cell.replaceAll('\t', ' ')).join('\t'),
  );
  writeFileSync(
    new URL('statutes.generated.json', folder),
    `${JSON.stringify(table, null, 0).replaceAll('","', '",\n"')}\n`,
  );
  const titles = sorted.filter(({ row, title }) => row.official !== '' && row.official !== title);
  writeFileSync(
    new URL('official-titles.generated.json', folder),
    `${JSON.stringify(Object.fromEntries(titles.map(({ row }) => [row.id, row.official]))).replaceAll('","', '",\n"')}\n`,
  );
  process.stdout.write(
    `${table.length} works, ${sorted.reduce((sum, { names }) => sum + names.size, 0)} other names\n`,
  );
}
