import { figureOperations } from './figures.ts';
import { importOperations } from './imports.ts';
import { named, type Operation, type Schema } from './operation.ts';
import { readingOperations } from './reading.ts';
import { schemas } from './schemas.ts';
import { similarOperations } from './similar.ts';

/** Everything that a program can ask, in the order of the reference page. */
export const operations: readonly Operation[] = [
  ...readingOperations,
  ...similarOperations,
  ...figureOperations,
  ...importOperations,
];

/** The OpenAPI 3.1 document. */
export function openApi(): Schema {
  const paths = Map.groupBy(operations, ({ path }) => path);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Oordelenbank',
      version: '1',
      description: 'Precedents from the reports of Dutch ombudsmen. Errors are application/problem+json (RFC 9457).',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/api/v1' }],
    paths: Object.fromEntries(
      [...paths].map(([path, of]) => [
        path,
        Object.fromEntries(of.map((operation) => [operation.method, described(operation)])),
      ]),
    ),
    // Only a server that others can reach asks for one.
    security: [{}, { password: [] }],
    components: { schemas, securitySchemes: { password: { type: 'http', scheme: 'basic' } } },
  };
}

function described({ id, method, summary, parameters, body, status = 200, answer, cost }: Operation): Schema {
  const problem = (description: string): Schema => ({
    description,
    content: { 'application/problem+json': { schema: named('Problem') } },
  });
  return {
    operationId: id,
    summary,
    parameters,
    ...(body === undefined ? {} : { requestBody: { required: true, content: mapped(body) } }),
    responses: {
      [status]: {
        description: status === 202 ? 'It has begun.' : 'The answer.',
        ...(status === 202
          ? { headers: { Location: { description: 'Where its progress is told.', schema: { type: 'string' } } } }
          : {}),
        content: mapped({ 'application/json': answer }),
      },
      '400': problem('It cannot be done as it was asked; detail says why.'),
      ...(parameters.some((parameter) => parameter.in === 'path')
        ? { '404': problem('There is none with that id.') }
        : {}),
      ...(method === 'post'
        ? {
            '403': problem('The request comes from another website.'),
            '413': problem('What was sent is too large.'),
          }
        : {}),
      ...(status === 202 ? { '409': problem('Another import is running, which has to end first.') } : {}),
      '429': problem(
        cost === undefined
          ? 'Too many; Retry-After says how long to wait.'
          : 'Too many of these, which take long; Retry-After says how long to wait.',
      ),
      default: problem('Anything else that went wrong.'),
    },
  };
}

function mapped(schemaOf: Readonly<Record<string, Schema>>): Schema {
  return Object.fromEntries(Object.entries(schemaOf).map(([type, schema]) => [type, { schema }]));
}
