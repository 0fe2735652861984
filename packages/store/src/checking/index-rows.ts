import type { Reading } from '@oordelenbank/model';
import type { Database } from '../database.ts';
import { facetRowsOf } from '../facet-rows.ts';
import { distancesOf, firstDocid, openVerdictsOf } from '../indexing.ts';
import { countedUnder, partLists } from '../schema/index-tables.ts';

/** Values that reports are counted under, told by field and value, and the names that they are found by. */
export interface Facets {
  readonly ids: ReadonlyMap<string, number>;
  /** By the id and the words. */
  readonly names: ReadonlySet<string>;
}

export async function readFacets(database: Database): Promise<Facets> {
  const ids = await database.all<{ told: string; id: number }>(`select field || ' ' || value as told, id from facets`);
  const names = await database.all<{ told: string }>(`select facet || ' ' || words as told from facet_names`);
  return { ids: new Map(ids.map(({ told, id }) => [told, id])), names: new Set(names.map(({ told }) => told)) };
}

/** What the index tables hold of one report; `made…` is what they should hold by its rows in `part_index`. */
export interface KeptIndex {
  readonly report: string;
  readonly number: number;
  readonly parts: number;
  readonly openVerdicts: number;
  readonly facets: string;
  readonly madeFacets: string;
  readonly lists: string | null;
  readonly madeLists: string | null;
  /** JSON, a text of the facet, the part and the outcome for each row of `part_index`. */
  readonly partRows: string;
  /** JSON, of its passages in their order. */
  readonly docids: string;
}

/** By report; those that have no row in `report_index` are left out. */
export async function readIndex(database: Database, reports: readonly string[]): Promise<Map<string, KeptIndex>> {
  const these = 'x.report in (select value from json_each(?1))';
  const rows = await database.all<KeptIndex>(
    `select x.report, x.number, x.parts, x.open_verdicts as openVerdicts, x.facets,
       ${countedUnder('x.number')} as madeFacets, kept.parts as lists, made.parts as madeLists,
       (select json_group_array(facet || ' ' || part || ' ' || coalesce(outcome, '')) from part_index
         where number = x.number) as partRows,
       (select json_group_array(docid order by position) from passages where report = x.report) as docids
     from report_index x left join part_lists kept on kept.number = x.number
       left join (${partLists(`select x.number from report_index x where ${these}`)}) made on made.number = x.number
     where ${these}`,
    [reports],
  );
  return new Map(rows.map((row) => [row.report, row]));
}

/** What the index tables hold of a report otherwise than its reading tells. */
export function indexFaults(id: string, { report, passages }: Reading, kept: KeptIndex, facets: Facets): string[] {
  const rows = facetRowsOf(report).map((row) => ({ ...row, facet: facets.ids.get(`${row.field} ${row.value}`) }));
  const unknown = rows.filter(({ facet }) => facet === undefined);
  if (unknown.length > 0) return unknown.map(({ field, value }) => `facets: the ${field} '${value}' is missing`);
  // A part stands under a value once, with the outcome that was told first.
  const partRows = new Map(rows.toReversed().map((row) => [`${row.facet} ${row.part}`, row.outcome ?? '']));
  const unnamed = rows.filter(({ facet, words }) => !facets.names.has(`${facet} ${words}`));
  const docids = distancesOf(passages, report.source.path).map((distance) => firstDocid(kept.number) + distance);
  const isCountedSo =
    kept.parts === report.complaints.length &&
    kept.openVerdicts === openVerdictsOf(report) &&
    inOrder(kept.facets, ' ') === inOrder(kept.madeFacets, ' ');
  return [
    ...unnamed.map(({ field, words }) => `facet_names: the ${field} '${words}' is missing`),
    ...(isSame(
      JSON.parse(kept.partRows) as string[],
      Array.from(partRows, (row) => row.join(' ')),
    )
      ? []
      : [`part_index: report ${id} stands under other values than it tells`]),
    ...(isCountedSo ? [] : [`report_index: report ${id} is counted under other values, or with other parts`]),
    ...(listed(kept.lists) === listed(kept.madeLists) ? [] : [`part_lists: report ${id} has another list of parts`]),
    ...(JSON.stringify(docids) === kept.docids
      ? []
      : [`passages: report ${id} has passages at other places of the index than their kinds tell`]),
  ];
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted().join('\n') === others.toSorted().join('\n');
}

/** A list of parts with the parts, and the values of each behind its outcome, in one order: SQLite has none. */
function listed(parts: string | null): string {
  const each = (parts ?? '').split(';').map((part) => {
    const [outcome = '', ...values] = part.split(' ');
    return `${outcome} ${inOrder(values.join(' '), ' ')}`;
  });
  return inOrder(each.join(';'), ';');
}

function inOrder(text: string, separator: string): string {
  return text.split(separator).sort().join(separator);
}
