import {
  citationKinds,
  findingKinds,
  outcomes,
  passageKinds,
  responses,
  sectionRoles,
  topics,
} from '@oordelenbank/model';
import { evidence, incidental, oneOf, optional, position, reportKey, required, type Table } from './table.ts';

const idOf = (kind: string) => required('id', 'text', `Id of the ${kind} within its report.`);
const idIsUnique = 'unique (report, id)';
const complaintOf = (column: string) =>
  `foreign key (report, ${column}) references complaints (report, id) on delete cascade`;

const complaintTables: readonly Table[] = [
  {
    name: 'complaints',
    description: 'One row for each complaint part (klachtonderdeel): the formulation on which the ombudsman judges.',
    columns: [
      reportKey,
      position,
      idOf('complaint'),
      required('number', 'integer', 'Number of the part, counted from 1 through the report.'),
      optional('authority', 'text', 'The body that this part is about, where the report has several.'),
      optional(
        'outcome',
        'text',
        `Outcome of the verdict on this part. One of: ${outcomes.join(', ')}. Empty where there is no verdict, or where verdicts contradict each other.`,
      ),
      ...evidence,
    ],
    key: ['report', 'position'],
    constraints: [idIsUnique],
    indexes: [['outcome']],
  },
  {
    name: 'complaint_topics',
    description: 'What each complaint part is about; a part may have several topics.',
    columns: [
      reportKey,
      required('complaint', 'text', 'The complaint part (complaints.id).'),
      required('position', 'integer', 'Order within the complaint part, from 0.'),
      oneOf('topic', topics, 'The topic.'),
    ],
    key: ['report', 'complaint', 'position'],
    constraints: [complaintOf('complaint')],
    indexes: [['topic']],
  },
  {
    name: 'findings',
    description: "One row for each finding (bevinding): a paragraph with a fact, a party's view or a consideration.",
    columns: [
      reportKey,
      position,
      idOf('finding'),
      optional('number', 'text', 'The printed paragraph number.'),
      oneOf('kind', findingKinds, 'What the paragraph states.'),
      required('section', 'text', 'The section that it stands in (sections.id).'),
      ...evidence,
    ],
    key: ['report', 'position'],
    constraints: [idIsUnique],
  },
  {
    name: 'finding_complaints',
    description: 'Which complaint parts a finding is about.',
    columns: [
      reportKey,
      required('finding', 'text', 'The finding (findings.id).'),
      required('position', 'integer', 'Order within the finding, from 0.'),
      required('complaint', 'text', 'The complaint part (complaints.id).'),
    ],
    key: ['report', 'finding', 'position'],
    constraints: [
      'foreign key (report, finding) references findings (report, id) on delete cascade',
      complaintOf('complaint'),
    ],
    indexes: [['report', 'complaint']],
  },
];

const judgmentTables: readonly Table[] = [
  {
    name: 'citations',
    description: 'One row for each law, case, report or other source that is cited, by article and paragraph.',
    columns: [
      reportKey,
      position,
      idOf('citation'),
      oneOf('kind', citationKinds, 'Kind of source.'),
      required('name', 'text', 'Name of the cited work: its citation title where known, else as printed.'),
      optional(
        'identifier',
        'text',
        'BWB id, CVDR id, CELEX number, ECLI, Kamerstuk or report number; empty where it could not be told.',
      ),
      optional('article', 'text', 'Article, such as 9:27.'),
      optional('paragraph', 'text', 'Paragraph of the article (lid), as a number.'),
      optional('part', 'text', 'Part of the paragraph, as printed.'),
      optional('uri', 'text', 'Link to the source.'),
      oneOf('cited_by', ['ombudsman', 'authority', 'complainant', 'quoted-law'], 'Who relies on it.'),
      ...evidence,
    ],
    key: ['report', 'position'],
    constraints: [idIsUnique],
    indexes: [['identifier', 'article'], ['name']],
  },
  {
    name: 'verdicts',
    description: 'One row for each verdict (oordeel) of the ombudsman on a complaint part.',
    columns: [
      reportKey,
      position,
      idOf('verdict'),
      optional(
        'complaint',
        'text',
        'The complaint part that it decides (complaints.id); empty where the report does not say.',
      ),
      oneOf('outcome', outcomes, 'The verdict.'),
      ...evidence,
    ],
    key: ['report', 'position'],
    constraints: [idIsUnique, complaintOf('complaint')],
    indexes: [['report', 'complaint']],
  },
  {
    name: 'verdict_norms',
    description: 'The norms of proper conduct (behoorlijkheidsvereisten) that a verdict tests against.',
    columns: [
      reportKey,
      required('verdict', 'text', 'The verdict (verdicts.id).'),
      required('position', 'integer', 'Order within the verdict, from 0.'),
      required('code', 'text', 'Code of the norm.'),
      required('printed', 'text', 'The norm, as printed.'),
      required(
        'violated',
        'integer',
        '1 where it was violated, 0 where it was tested and met.',
        'check (violated in (0, 1))',
      ),
    ],
    key: ['report', 'verdict', 'position'],
    constraints: ['foreign key (report, verdict) references verdicts (report, id) on delete cascade'],
    indexes: [['code']],
  },
  {
    name: 'recommendations',
    description: 'One row for each recommendation (aanbeveling), with what the body answered.',
    columns: [
      reportKey,
      position,
      idOf('recommendation'),
      required('number', 'integer', 'Number, counted from 1 through the report.'),
      oneOf('response', responses, 'What the body answered; none where the report tells of no answer.'),
      ...evidence,
    ],
    key: ['report', 'position'],
    constraints: [idIsUnique],
  },
];

const textTables: readonly Table[] = [
  {
    name: 'sections',
    description: 'The sections of each report, from a heading to the next one of its level.',
    columns: [
      reportKey,
      position,
      idOf('section'),
      required('heading', 'text', 'The heading, as printed.'),
      required('level', 'integer', 'Level of the heading; 1 is the highest.'),
      oneOf('role', sectionRoles, 'What the section is for.'),
      required('text_start', 'integer', 'Offset of the section in the text, in UTF-16 units.'),
      required('text_end', 'integer', 'Offset behind the section.'),
    ],
    key: ['report', 'position'],
    constraints: [idIsUnique],
  },
  {
    name: 'passages',
    description: 'The paragraphs of each report, as they are searched for.',
    columns: [
      incidental(
        required(
          'docid',
          'integer',
          'Row in the full-text index (passages_fts). In the order in which reports came in: no part of the contents.',
        ),
      ),
      reportKey,
      position,
      oneOf('kind', passageKinds, 'What the passage is for.'),
      optional('section', 'text', 'The section that it stands in (sections.id); empty before the first heading.'),
      required('complaints', 'text', 'The complaint parts that it is about: JSON, ids (complaints.id).'),
      ...evidence,
    ],
    key: ['docid'],
    contentKey: ['report', 'position'],
    constraints: ['unique (report, position)'],
  },
];

/** What stands in the reports. */
export const contentTables: readonly Table[] = [...complaintTables, ...judgmentTables, ...textTables];
