import type { Context } from 'hono';
import type { Env } from '../env.ts';
import { type Html, html } from '../html/html.ts';
import { page } from '../html/page.ts';
import type { Messages } from '../words/messages.ts';
import { operations } from './openapi.ts';
import type { Operation, Parameter, Schema } from './operation.ts';
import { schemas } from './schemas.ts';

/** What a program can ask, for people: made from what the OpenAPI document is made from. */
export function referencePage(c: Context<Env>): Promise<Response> {
  const { words } = c.var;
  const { api } = words;
  const main = html`<p>${api.intro} ${api.language}</p>
<p><a class="utrecht-link utrecht-link--html-a" href="/api/v1/openapi.json">${api.document} 3.1</a></p>
<div lang="en">${operations.map((operation) => operationPart(words, operation))}
${Object.entries(schemas).map(([name, schema]) => schemaPart(name, schema))}</div>`;
  return page(c, { title: api.title, current: 'api', main });
}

function operationPart({ api, language }: Messages, operation: Operation): Html {
  const { id, method, path, summary, parameters, body, answer, example } = operation;
  const isAddress = example.startsWith('/') && !example.endsWith('/ID');
  return html`<section class="operation" aria-labelledby="${id}"><h2 class="utrecht-heading-2" id="${id}"><code>${method.toUpperCase()} /api/v1${path}</code></h2>
<p>${summary}</p>
${parameters.length === 0 ? null : html`<details><summary lang="${language}">${api.parameters} (${parameters.length})<span class="hidden">: ${id}</span></summary><dl class="parameters">${parameters.map((parameter) => parameterPart(api, language, parameter))}</dl></details>`}
${body === undefined ? null : html`<p><span lang="${language}">${api.sends}</span>: ${Object.keys(body).join(', ')}</p>`}
<p><span lang="${language}">${api.answers}</span>: ${schemaLink(answer)}</p>
<p><span lang="${language}">${api.example}</span>: ${isAddress ? html`<a class="utrecht-link utrecht-link--html-a" href="${example}"><code>${example}</code></a>` : html`<code>${example}</code>`}</p></section>`;
}

function parameterPart(
  api: Messages['api'],
  language: string,
  { name, required, description, schema }: Parameter,
): Html {
  return html`<div><dt><code>${name}</code>${required ? html` <span lang="${language}">(${api.required})</span>` : null}</dt><dd>${description} <code>${JSON.stringify(schema)}</code></dd></div>`;
}

function schemaLink(schema: Schema): Html {
  const name =
    String(schema.$ref ?? '')
      .split('/')
      .at(-1) ?? '';
  return html`<a class="utrecht-link utrecht-link--html-a" href="#schema-${name}">${name}</a>`;
}

function schemaPart(name: string, schema: Schema): Html {
  return html`<details class="operation" id="schema-${name}"><summary>${name}</summary><pre tabindex="0"><code>${JSON.stringify(schema, null, 2)}</code></pre></details>`;
}
