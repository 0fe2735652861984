/** The same questions to PostgreSQL: full text with the Dutch configuration, a GIN index and ts_rank_cd. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Store } from '@oordelenbank/store';
import { type Asked, lettersOf, queriesOf, rarestStems } from './queries.ts';
import { type Timing, timingOf } from './timing.ts';

const LETTERS = 40;
const TERMS = 40;
const TABLES = {
  reports: ['id', 'year'],
  passages: ['docid', 'report', 'kind', 'text'],
  complaints: ['report', 'id', 'outcome'],
  complaint_topics: ['report', 'complaint', 'topic'],
  citations: ['report', 'name'],
} as const;

const SCHEMA = `
  create table reports (id text primary key, year int);
  create table passages (docid bigint primary key, report text, kind text, text text);
  create table complaints (report text, id text, outcome text, primary key (report, id));
  create table complaint_topics (report text, complaint text, topic text);
  create table citations (report text, name text);`;
const INDEXES = `
  alter table passages add column tsv tsvector generated always as (to_tsvector('dutch', text)) stored;
  create index on passages using gin (tsv);
  create index on complaints (outcome);
  create index on complaint_topics (topic);
  create index on citations (name);
  create index on reports (year);
  vacuum analyze;`;

/** What our filters are in SQL. */
const filters: Readonly<Record<string, string>> = {
  'outcome:upheld': `report in (select report from complaints where outcome = 'upheld')`,
  'topic:privacy': `report in (select report from complaint_topics where topic = 'privacy')`,
  'year:2010..2016': 'report in (select id from reports where year between 2010 and 2016)',
  'outcome:not-upheld': `report in (select report from complaints where outcome = 'not-upheld')`,
  'topic:delay': `report in (select report from complaint_topics where topic = 'delay')`,
  'statute:Awb': `report in (select report from citations where name = 'Algemene wet bestuursrecht')`,
};

export async function measurePostgres(store: Store): Promise<Record<string, Timing>> {
  const cluster = new Cluster();
  try {
    cluster.run(SCHEMA);
    for (const [table, columns] of Object.entries(TABLES)) await copy(store, cluster, table, columns);
    cluster.run(INDEXES);
    const letters = await Promise.all(lettersOf(LETTERS).map((letter) => rarestStems(store, letter, TERMS)));
    return {
      'PostgreSQL: search, bare': cluster.time(queriesOf().map(bareSql)),
      'PostgreSQL: search, highlights': cluster.time(queriesOf().map((asked) => searchSql(asked, false))),
      'PostgreSQL: search, highlights, facets': cluster.time(queriesOf().map((asked) => searchSql(asked, true))),
      'PostgreSQL: candidates of similar (OR)': cluster.time(letters.map(similarSql)),
      'PostgreSQL: stats': cluster.time(statsSql()),
    };
  } finally {
    cluster.stop();
  }
}

/** The words and the filters of a query, of passages. */
function askedSql({ query, words, isPhrase }: Asked): { asked: string; where: string } {
  const asked = isPhrase
    ? `phraseto_tsquery('dutch', '${words[0]}')`
    : `plainto_tsquery('dutch', '${words.join(' ')}')`;
  const chosen = Object.entries(filters).flatMap(([filter, sql]) => (query.split(' ').includes(filter) ? [sql] : []));
  return { asked, where: ['tsv @@ q', ...chosen].join(' and ') };
}

/** The best passages and nothing else. */
function bareSql(query: Asked): string {
  const { asked, where } = askedSql(query);
  return `select docid, ts_rank_cd(tsv, q) as score from passages, ${asked} q where ${where} order by score desc, docid limit 20`;
}

/** The best passages highlighted, counts of passages and reports, and of reports under each value. */
function searchSql(query: Asked, facets: boolean): string {
  const { asked, where } = askedSql(query);
  const found = `found as materialized (select docid, report, ts_rank_cd(tsv, q) as score from passages, ${asked} q
    where ${where})`;
  const counted = facets
    ? `, (select count(*) from (select outcome, count(distinct report) from complaints
           where report in (select report from found) group by outcome) o),
         (select count(*) from (select topic, count(distinct report) from complaint_topics
           where report in (select report from found) group by topic) t),
         (select count(*) from (select year, count(*) from reports where id in (select report from found) group by year) y)`
    : '';
  return `with ${found} select (select count(*) from found), (select count(distinct report) from found) ${counted},
    (select count(*) from (select ts_headline('dutch', text, ${asked}) from (select docid from found order by score desc,
      docid limit 20) best join passages using (docid)) shown)`;
}

function similarSql(words: readonly string[]): string {
  const asked = `to_tsquery('dutch', '${words.join(' | ')}')`;
  return `select docid, ts_rank_cd(tsv, q) as score from passages, ${asked} q where tsv @@ q order by score desc limit 300`;
}

function statsSql(): string[] {
  const years = ['true', 'year between 2010 and 2016'];
  const groups = ['topic', 'year', 'outcome', 'name'];
  return groups.flatMap((group) =>
    years.map(
      (condition) => `select ${group}, outcome, count(distinct (c.report, c.id)), count(distinct c.report)
        from complaints c join reports r on r.id = c.report
        ${group === 'topic' ? 'left join complaint_topics t on t.report = c.report and t.complaint = c.id' : ''}
        ${group === 'name' ? 'left join citations i on i.report = c.report' : ''}
        where ${condition} group by ${group}, outcome`,
    ),
  );
}

async function copy(store: Store, cluster: Cluster, table: string, columns: readonly string[]): Promise<void> {
  const file = path.join(cluster.folder, `${table}.tsv`);
  const field = (value: unknown): string =>
    value === null ? '\\N' : `${value}`.replaceAll('\\', '\\\\').replace(/[\t\n\r]/gu, ' ');
  async function* lines() {
    for await (const row of store.rows(table)) yield `${columns.map((column) => field(row[column])).join('\t')}\n`;
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
  cluster.run(`\\copy ${table} (${columns.join(', ')}) from '${file}'`);
  rmSync(file);
}

/** A server of its own, in a folder that goes with it. */
class Cluster {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'oordelen-postgres-'));
  readonly #bin = path.dirname(globSync('/usr/lib/postgresql/*/bin/initdb').at(-1) ?? 'initdb');

  constructor() {
    if (process.getuid?.() === 0) execFileSync('chown', ['postgres', this.folder]);
    this.#program('initdb', ['-D', path.join(this.folder, 'data'), '-U', 'postgres', '--auth', 'trust', '-E', 'UTF8']);
    const options = `-k ${this.folder} -c listen_addresses= -c shared_buffers=1GB -c work_mem=128MB -c jit=off`;
    this.#program('pg_ctl', [
      '-D',
      path.join(this.folder, 'data'),
      '-w',
      '-o',
      options,
      '-l',
      path.join(this.folder, 'log'),
      'start',
    ]);
  }

  run(sql: string): string {
    const file = path.join(this.folder, 'run.sql');
    writeFileSync(file, sql);
    return this.#psql(['-f', file]);
  }

  /** Everything once to warm up, then once more, as the server's own client sees it. */
  time(queries: readonly string[]): Timing {
    const text = queries.map((query) => `${query.replace(/\s+/gu, ' ')};`).join('\n');
    this.run(text);
    const times = [...this.run(`\\timing on\n${text}`).matchAll(/^Time: (?<ms>[\d.]+) ms/gmu)];
    return timingOf(times.map(({ groups }) => Number(groups?.ms)));
  }

  stop(): void {
    if (existsSync(path.join(this.folder, 'data'))) {
      this.#program('pg_ctl', ['-D', path.join(this.folder, 'data'), '-m', 'immediate', 'stop']);
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  #psql(args: readonly string[]): string {
    const all = ['-h', this.folder, '-U', 'postgres', '-d', 'postgres', '-q', '-v', 'ON_ERROR_STOP=1', ...args];
    const { status, stdout, stderr } = spawnSync(path.join(this.#bin, 'psql'), all, {
      encoding: 'utf8',
      maxBuffer: 1024 ** 3,
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  }

  #program(name: string, args: readonly string[]): void {
    const command = path.join(this.#bin, name);
    const isRoot = process.getuid?.() === 0;
    const [program, all] = isRoot ? ['runuser', ['-u', 'postgres', '--', command, ...args]] : [command, [...args]];
    execFileSync(program, all, { stdio: 'ignore', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  }
}
