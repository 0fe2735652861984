pragma application_id = 1332703844;
create table reports (
  id text not null,
  work text not null,
  shown integer not null check (shown in (0, 1)),
  sha256 text not null unique,
  path text not null,
  media_type text not null check (media_type in ('application/pdf', 'text/html', 'text/markdown', 'text/plain')),
  pages integer not null,
  ocr_pages text not null,
  house text,
  title text,
  ombudsman text,
  report_number text,
  date text,
  year integer,
  complainant text,
  primary key (id)
) strict;
create index reports_by_work on reports (work);
create index reports_by_report_number on reports (report_number);
create index reports_by_year on reports (year);
create index reports_by_path on reports (path);
create table documents (
  report text not null references reports (id) on delete cascade,
  text text not null,
  body_start integer not null,
  body_end integer not null,
  page_sizes text not null,
  primary key (report)
) strict;
create table files (
  path text not null,
  sha256 text,
  state text not null check (state in ('done', 'duplicate', 'failed')),
  report text references reports (id),
  error text,
  message text,
  primary key (path)
) strict;
create index files_by_sha256 on files (sha256);
create index files_by_report on files (report);
create table authorities (
  report text not null references reports (id) on delete cascade,
  position integer not null,
  name text not null,
  department text,
  primary key (report, position)
) strict;
create index authorities_by_name on authorities (name);
create table notices (
  report text not null references reports (id) on delete cascade,
  position integer not null,
  code text not null,
  message text not null,
  text text,
  text_start integer,
  text_end integer,
  page integer,
  places text,
  primary key (report, position)
) strict;
create index notices_by_code on notices (code);
create table complaints (
  report text not null references reports (id) on delete cascade,
  position integer not null,
  id text not null,
  number integer not null,
  authority text,
  outcome text,
  text text not null,
  text_start integer not null,
  text_end integer not null,
  page integer,
  places text not null,
  primary key (report, position),
  unique (report, id)
) strict;
create index complaints_by_outcome on complaints (outcome);
create table complaint_topics (
  report text not null references reports (id) on delete cascade,
  complaint text not null,
  position integer not null,
  topic text not null check (topic in ('privacy', 'information', 'treatment', 'delay', 'complaint-handling', 'commitment', 'reasoning', 'care', 'proportionality', 'coercion', 'money', 'participation')),
  primary key (report, complaint, position),
  foreign key (report, complaint) references complaints (report, id) on delete cascade
) strict;
create index complaint_topics_by_topic on complaint_topics (topic);
create table findings (
  report text not null references reports (id) on delete cascade,
  position integer not null,
  id text not null,
  number text,
  kind text not null check (kind in ('fact', 'authority-view', 'complainant-view', 'consideration')),
  section text not null,
  text text not null,
  text_start integer not null,
  text_end integer not null,
  page integer,
  places text not null,
  primary key (report, position),
  unique (report, id)
) strict;
create table finding_complaints (
  report text not null references reports (id) on delete cascade,
  finding text not null,
  position integer not null,
  complaint text not null,
  primary key (report, finding, position),
  foreign key (report, finding) references findings (report, id) on delete cascade,
  foreign key (report, complaint) references complaints (report, id) on delete cascade
) strict;
create index finding_complaints_by_report_complaint on finding_complaints (report, complaint);
create table citations (
  report text not null references reports (id) on delete cascade,
  position integer not null,
  id text not null,
  kind text not null check (kind in ('statute', 'ordinance', 'eu', 'treaty', 'case', 'parliamentary', 'report', 'policy')),
  name text not null,
  identifier text,
  article text,
  paragraph text,
  part text,
  uri text,
  cited_by text not null check (cited_by in ('ombudsman', 'authority', 'complainant', 'quoted-law')),
  text text not null,
  text_start integer not null,
  text_end integer not null,
  page integer,
  places text not null,
  primary key (report, position),
  unique (report, id)
) strict;
create index citations_by_identifier_article on citations (identifier, article);
create index citations_by_name on citations (name);
create table verdicts (
  report text not null references reports (id) on delete cascade,
  position integer not null,
  id text not null,
  complaint text,
  outcome text not null check (outcome in ('upheld', 'partly-upheld', 'not-upheld', 'no-judgment', 'not-investigated')),
  text text not null,
  text_start integer not null,
  text_end integer not null,
  page integer,
  places text not null,
  primary key (report, position),
  unique (report, id),
  foreign key (report, complaint) references complaints (report, id) on delete cascade
) strict;
create index verdicts_by_report_complaint on verdicts (report, complaint);
create table verdict_norms (
  report text not null references reports (id) on delete cascade,
  verdict text not null,
  position integer not null,
  code text not null,
  printed text not null,
  violated integer not null check (violated in (0, 1)),
  primary key (report, verdict, position),
  foreign key (report, verdict) references verdicts (report, id) on delete cascade
) strict;
create index verdict_norms_by_code on verdict_norms (code);
create table recommendations (
  report text not null references reports (id) on delete cascade,
  position integer not null,
  id text not null,
  number integer not null,
  response text not null check (response in ('accepted', 'partly-accepted', 'rejected', 'none')),
  text text not null,
  text_start integer not null,
  text_end integer not null,
  page integer,
  places text not null,
  primary key (report, position),
  unique (report, id)
) strict;
create table sections (
  report text not null references reports (id) on delete cascade,
  position integer not null,
  id text not null,
  heading text not null,
  level integer not null,
  role text not null check (role in ('title', 'summary', 'introduction', 'complaint', 'investigation', 'facts', 'authority-view', 'complainant-view', 'legal-framework', 'norms', 'considerations', 'verdict', 'recommendation', 'response', 'background', 'annex', 'other')),
  text_start integer not null,
  text_end integer not null,
  primary key (report, position),
  unique (report, id)
) strict;
create table passages (
  docid integer not null,
  report text not null references reports (id) on delete cascade,
  position integer not null,
  kind text not null check (kind in ('summary', 'complaint', 'fact', 'authority-view', 'complainant-view', 'law', 'norm', 'consideration', 'verdict', 'recommendation', 'response', 'other')),
  section text,
  complaints text not null,
  text text not null,
  text_start integer not null,
  text_end integer not null,
  page integer,
  places text not null,
  primary key (docid),
  unique (report, position)
) strict;
create index passages_by_docid_report_kind on passages (docid, report, kind);
create virtual table passages_fts using fts5 (
  words, stems, content = '', contentless_delete = 1, tokenize = 'ascii'
);
create virtual table passages_terms using fts5vocab (passages_fts, col);
create view shown_complaints (report, id, number, text, page, outcome, authority, report_number, ombudsman, date, year) as
select c.report, c.id, c.number, c.text, c.page, c.outcome, c.authority, r.report_number, r.ombudsman, r.date, r.year
from complaints c join reports r on r.id = c.report and r.shown = 1;
create view upheld_by_topic (topic, parts, upheld, partly_upheld, not_upheld, no_judgment, not_investigated, without_verdict, rate) as
select topic, count(*),
  count(*) filter (where outcome = 'upheld'),
  count(*) filter (where outcome = 'partly-upheld'),
  count(*) filter (where outcome = 'not-upheld'),
  count(*) filter (where outcome = 'no-judgment'),
  count(*) filter (where outcome = 'not-investigated'),
  count(*) filter (where outcome is null),
  count(*) filter (where outcome in ('upheld', 'partly-upheld')) * 1.0
    / nullif(count(*) filter (where outcome in ('upheld', 'partly-upheld', 'not-upheld')), 0)
from shown_complaints c left join complaint_topics t on t.report = c.report and t.complaint = c.id
group by topic order by count(*) desc, topic;
create view upheld_by_year (year, parts, upheld, partly_upheld, not_upheld, no_judgment, not_investigated, without_verdict, rate) as
select year, count(*),
  count(*) filter (where outcome = 'upheld'),
  count(*) filter (where outcome = 'partly-upheld'),
  count(*) filter (where outcome = 'not-upheld'),
  count(*) filter (where outcome = 'no-judgment'),
  count(*) filter (where outcome = 'not-investigated'),
  count(*) filter (where outcome is null),
  count(*) filter (where outcome in ('upheld', 'partly-upheld')) * 1.0
    / nullif(count(*) filter (where outcome in ('upheld', 'partly-upheld', 'not-upheld')), 0) from shown_complaints group by year order by year;
create view upheld_by_norm (norm, parts, upheld, partly_upheld, not_upheld, no_judgment, not_investigated, without_verdict, rate) as
select code, count(*),
  count(*) filter (where outcome = 'upheld'),
  count(*) filter (where outcome = 'partly-upheld'),
  count(*) filter (where outcome = 'not-upheld'),
  count(*) filter (where outcome = 'no-judgment'),
  count(*) filter (where outcome = 'not-investigated'),
  count(*) filter (where outcome is null),
  count(*) filter (where outcome in ('upheld', 'partly-upheld')) * 1.0
    / nullif(count(*) filter (where outcome in ('upheld', 'partly-upheld', 'not-upheld')), 0)
from (select distinct c.report, c.id, c.outcome, n.code from shown_complaints c
  left join verdicts v on v.report = c.report and v.complaint = c.id
  left join verdict_norms n on n.report = v.report and n.verdict = v.id)
group by code order by count(*) desc, code;
create view upheld_by_authority (authority, parts, upheld, partly_upheld, not_upheld, no_judgment, not_investigated, without_verdict, rate) as
select name, count(*),
  count(*) filter (where outcome = 'upheld'),
  count(*) filter (where outcome = 'partly-upheld'),
  count(*) filter (where outcome = 'not-upheld'),
  count(*) filter (where outcome = 'no-judgment'),
  count(*) filter (where outcome = 'not-investigated'),
  count(*) filter (where outcome is null),
  count(*) filter (where outcome in ('upheld', 'partly-upheld')) * 1.0
    / nullif(count(*) filter (where outcome in ('upheld', 'partly-upheld', 'not-upheld')), 0)
from (select distinct c.report, c.id, c.outcome, coalesce(c.authority, a.name) as name
  from shown_complaints c left join authorities a on a.report = c.report)
group by name order by count(*) desc, name;
create view statutes_cited (kind, identifier, name, reports, citations, articles) as
select c.kind, c.identifier, min(c.name), count(distinct c.report), count(*), count(distinct c.article)
from citations c join reports r on r.id = c.report and r.shown = 1
where c.kind in ('statute', 'ordinance', 'eu', 'treaty')
group by c.kind, coalesce(c.identifier, c.name) order by 4 desc, 5 desc, 3;
create view unresolved_names (kind, name, reports, citations) as
select c.kind, c.name, count(distinct c.report), count(*)
from citations c join reports r on r.id = c.report and r.shown = 1
where c.identifier is null group by c.kind, c.name order by 3 desc, 4 desc, c.name;
create view norms_violated (norm, verdicts, violated, reports) as
select n.code, count(distinct v.report || v.id), count(distinct iif(n.violated, v.report || v.id, null)),
  count(distinct iif(n.violated, v.report, null))
from verdict_norms n join verdicts v on v.report = n.report and v.id = n.verdict
  join reports r on r.id = n.report and r.shown = 1
group by n.code order by 3 desc, 2 desc, n.code;
create view recommendation_responses (report, report_number, date, ombudsman, number, text, response, page) as
select r.id, r.report_number, r.date, r.ombudsman, n.number, n.text, n.response, n.page
from recommendations n join reports r on r.id = n.report and r.shown = 1 order by r.id, n.number;
pragma user_version = 1;
