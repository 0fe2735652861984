import type { Authority, Outcome, Topic } from '@oordelenbank/model';
import type { Database } from './database.ts';
import { normsOf } from './reading.ts';
import type { Case, CasePart } from './types.ts';

interface CaseRow {
  readonly report: string;
  readonly work: string;
  readonly path: string;
  readonly reportNumber: string | null;
  readonly title: string | null;
  readonly ombudsman: string | null;
  readonly date: string | null;
  /** JSON, [name, department]. */
  readonly authorities: string;
  /** JSON, objects as they are. */
  readonly citations: string;
}

interface PartRow {
  readonly report: string;
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly page: number | null;
  readonly outcome: Outcome | null;
  readonly topics: string;
  /** JSON, [text, page, norms]. */
  readonly verdicts: string;
}

/** What a list shows of each of these reports, in the order of the ids. */
export async function readCases(database: Database, ids: readonly string[]): Promise<Case[]> {
  const rows = await database.all<CaseRow>(
    `select r.id as report, r.work, r.path, r.report_number as reportNumber, r.title, r.ombudsman, r.date,
       (select json_group_array(json_array(name, department) order by position) from authorities a where a.report = r.id)
         as authorities,
       (select json_group_array(json_object('kind', kind, 'name', name, 'identifier', identifier, 'article', article))
         from (select distinct kind, name, identifier, article from citations c where c.report = r.id order by 1, 2, 3, 4))
         as citations
     from json_each(?) wanted join reports r on r.id = wanted.value order by wanted.key`,
    [ids],
  );
  const parts = Map.groupBy(await readParts(database, ids), ({ report }) => report);
  return rows.map((row) => ({
    ...row,
    authorities: (JSON.parse(row.authorities) as [string, string | null][]).map(authorityOf),
    citations: JSON.parse(row.citations) as Case['citations'],
    parts: (parts.get(row.report) ?? []).map(partOf),
  }));
}

function readParts(database: Database, ids: readonly string[]): Promise<PartRow[]> {
  return database.all<PartRow>(
    `select report, id, number, text, page, outcome,
       (select json_group_array(topic order by t.position) from complaint_topics t
         where t.report = c.report and t.complaint = c.id) as topics,
       (select json_group_array(json_array(v.text, v.page,
           (select json_group_array(json_array(code, printed, violated) order by n.position) from verdict_norms n
             where n.report = v.report and n.verdict = v.id)) order by v.position)
         from verdicts v where v.report = c.report and v.complaint = c.id) as verdicts
     from complaints c where report in (select value from json_each(?)) order by report, position`,
    [ids],
  );
}

function authorityOf([name, department]: [string, string | null]): Authority {
  return { name, ...(department === null ? {} : { department }) };
}

function partOf({ id, number, text, page, outcome, topics, verdicts }: PartRow): CasePart {
  const decided = JSON.parse(verdicts) as [string, number | null, unknown][];
  return {
    ...{ id, number, text, page, outcome },
    topics: JSON.parse(topics) as Topic[],
    verdicts: decided.map(([words, on, norms]) => ({ text: words, page: on, norms: normsOf(JSON.stringify(norms)) })),
  };
}
