import type { View } from './table.ts';

const text = (name: string, description: string) => ({ name, type: 'text' as const, description });
const integer = (name: string, description: string) => ({ name, type: 'integer' as const, description });
const real = (name: string, description: string) => ({ name, type: 'real' as const, description });

const tally = [
  integer('parts', 'Complaint parts; the six columns behind this one add up to it.'),
  integer('upheld', 'Parts that were upheld (gegrond).'),
  integer('partly_upheld', 'Parts that were upheld in part.'),
  integer('not_upheld', 'Parts that were not upheld (ongegrond).'),
  integer('no_judgment', 'Parts on which no judgment was given (geen oordeel).'),
  integer('not_investigated', 'Parts that were not investigated.'),
  integer('without_verdict', 'Parts of which no verdict is known, or of which verdicts contradict each other.'),
  real(
    'rate',
    'Upheld and partly upheld among those upheld, partly upheld and not upheld; empty where none was judged.',
  ),
];

const counted = `count(*),
  count(*) filter (where outcome = 'upheld'),
  count(*) filter (where outcome = 'partly-upheld'),
  count(*) filter (where outcome = 'not-upheld'),
  count(*) filter (where outcome = 'no-judgment'),
  count(*) filter (where outcome = 'not-investigated'),
  count(*) filter (where outcome is null),
  count(*) filter (where outcome in ('upheld', 'partly-upheld')) * 1.0
    / nullif(count(*) filter (where outcome in ('upheld', 'partly-upheld', 'not-upheld')), 0)`;

const rateViews: readonly View[] = [
  {
    name: 'upheld_by_topic',
    description: 'How often complaint parts are upheld, by topic. A part with several topics counts under each.',
    columns: [text('topic', 'The topic; empty for parts without one.'), ...tally],
    select: `select topic, ${counted}
from shown_complaints c left join complaint_topics t on t.report = c.report and t.complaint = c.id
group by topic order by count(*) desc, topic`,
  },
  {
    name: 'upheld_by_year',
    description: 'How often complaint parts are upheld, by the year of the report.',
    columns: [integer('year', 'The year; empty for reports without a date.'), ...tally],
    select: `select year, ${counted} from shown_complaints group by year order by year`,
  },
  {
    name: 'upheld_by_norm',
    description:
      'How often complaint parts are upheld, by norm tested. A part tested against several norms counts under each.',
    columns: [text('norm', 'Code of the norm; empty for parts of which none is known.'), ...tally],
    select: `select code, ${counted}
from (select distinct c.report, c.id, c.outcome, n.code from shown_complaints c
  left join verdicts v on v.report = c.report and v.complaint = c.id
  left join verdict_norms n on n.report = v.report and n.verdict = v.id)
group by code order by count(*) desc, code`,
  },
  {
    name: 'upheld_by_authority',
    description: 'How often complaint parts are upheld, by the body that they are about.',
    columns: [text('authority', 'The body, as printed; empty where it is not known.'), ...tally],
    select: `select name, ${counted}
from (select distinct c.report, c.id, c.outcome, coalesce(c.authority, a.name) as name
  from shown_complaints c left join authorities a on a.report = c.report)
group by name order by count(*) desc, name`,
  },
];

const citationViews: readonly View[] = [
  {
    name: 'statutes_cited',
    description: 'Statutes and other works of law, by the number of reports that cite them.',
    columns: [
      text('kind', 'Kind of source.'),
      text('identifier', 'BWB id, CVDR id or other identifier.'),
      text('name', 'Name of the work.'),
      integer('reports', 'Reports that cite it.'),
      integer('citations', 'Times that it is cited.'),
      integer('articles', 'Distinct articles that are cited.'),
    ],
    select: `select c.kind, c.identifier, min(c.name), count(distinct c.report), count(*), count(distinct c.article)
from citations c join reports r on r.id = c.report and r.shown = 1
where c.kind in ('statute', 'ordinance', 'eu', 'treaty')
group by c.kind, coalesce(c.identifier, c.name) order by 4 desc, 5 desc, 3`,
  },
  {
    name: 'unresolved_names',
    description: 'Names of cited works that no identifier is known of, by the number of reports.',
    columns: [
      text('kind', 'Kind of source.'),
      text('name', 'The name, as printed.'),
      integer('reports', 'Reports that cite it.'),
      integer('citations', 'Times that it is cited.'),
    ],
    select: `select c.kind, c.name, count(distinct c.report), count(*)
from citations c join reports r on r.id = c.report and r.shown = 1
where c.identifier is null group by c.kind, c.name order by 3 desc, 4 desc, c.name`,
  },
  {
    name: 'norms_violated',
    description: 'Norms of proper conduct, by how often they were tested and violated.',
    columns: [
      text('norm', 'Code of the norm.'),
      integer('verdicts', 'Verdicts that test it.'),
      integer('violated', 'Verdicts that find it violated.'),
      integer('reports', 'Reports that find it violated.'),
    ],
    select: `select n.code, count(distinct v.report || v.id), count(distinct iif(n.violated, v.report || v.id, null)),
  count(distinct iif(n.violated, v.report, null))
from verdict_norms n join verdicts v on v.report = n.report and v.id = n.verdict
  join reports r on r.id = n.report and r.shown = 1
group by n.code order by 3 desc, 2 desc, n.code`,
  },
  {
    name: 'recommendation_responses',
    description: 'Recommendations with what the body answered.',
    columns: [
      text('report', 'The report (reports.id).'),
      text('report_number', 'Its number.'),
      text('date', 'Its date.'),
      text('ombudsman', 'Whose report it is.'),
      integer('number', 'Number of the recommendation.'),
      text('text', 'The recommendation.'),
      text('response', 'What the body answered.'),
      integer('page', 'Page on which it stands.'),
    ],
    select: `select r.id, r.report_number, r.date, r.ombudsman, n.number, n.text, n.response, n.page
from recommendations n join reports r on r.id = n.report and r.shown = 1 order by r.id, n.number`,
  },
];

/** Views for the common questions. Each counts a report that is in as several copies once. */
export const views: readonly View[] = [
  {
    name: 'shown_complaints',
    description:
      'The complaint parts of all reports, each report once, with the outcome and what is known of the report.',
    columns: [
      text('report', 'The report (reports.id).'),
      text('id', 'The complaint part (complaints.id).'),
      integer('number', 'Number of the part.'),
      text('text', 'The complaint.'),
      integer('page', 'Page on which it stands.'),
      text('outcome', 'The verdict; empty where none is known.'),
      text('authority', 'The body that this part is about, where the report has several.'),
      text('report_number', 'Number of the report.'),
      text('ombudsman', 'Whose report it is.'),
      text('date', 'Date of the report.'),
      integer('year', 'Year of the report.'),
    ],
    select: `select c.report, c.id, c.number, c.text, c.page, c.outcome, c.authority, r.report_number, r.ombudsman, r.date, r.year
from complaints c join reports r on r.id = c.report and r.shown = 1`,
  },
  ...rateViews,
  ...citationViews,
];
