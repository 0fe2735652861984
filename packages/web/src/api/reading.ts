import { refuse } from '../html/refusal.ts';
import { readAsked, searchFor } from '../search-request.ts';
import { named, type Operation } from './operation.ts';
import { askedParameters, idParameter, orderParameter, pagingParameters, readPaging } from './parameters.ts';

/** What is in the database: passages and reports. */
export const readingOperations: readonly Operation[] = [
  {
    id: 'search',
    method: 'get',
    path: '/search',
    summary: 'Passages that answer a query, best first.',
    parameters: [
      ...askedParameters,
      orderParameter,
      ...pagingParameters,
      {
        name: 'facets',
        in: 'query',
        description: 'Also count the reports under each value.',
        schema: { type: 'boolean', default: false },
      },
    ],
    answer: named('SearchResult'),
    example: '/api/v1/search?q=gegevens&outcome=upheld&limit=2',
    handle:
      ({ searching }) =>
      async (c) => {
        const parameters = new URL(c.req.url).searchParams;
        const paging = readPaging(parameters);
        const facets = parameters.get('facets') === 'true';
        return c.json({ ...paging, ...(await searchFor(searching(), readAsked(parameters), { ...paging, facets })) });
      },
  },
  {
    id: 'report',
    method: 'get',
    path: '/reports/{id}',
    summary: 'One report: complaints, findings, law, verdicts and recommendations, each with its place.',
    parameters: [idParameter],
    answer: named('StoredReport'),
    example: '/api/v1/reports/RA1433817',
    handle:
      ({ store }) =>
      async (c) => {
        const stored = await store.report(c.req.param('id') ?? '');
        if (stored === undefined) return refuse(c, 404, 'notFound');
        const { id, work, shown, copies, paths, reading } = stored;
        return c.json({ ...{ id, work, shown, copies, paths }, report: reading.report, passages: reading.passages });
      },
  },
];
