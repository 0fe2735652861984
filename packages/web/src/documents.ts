import { createHash } from 'node:crypto';
import { isOnDisk, readNamed } from '@oordelenbank/intake';
import type { StoredReport } from '@oordelenbank/store';
import type { Context } from 'hono';
import type { Env, Site } from './env.ts';
import { html } from './html/html.ts';
import { page } from './html/page.ts';
import { refuse } from './html/refusal.ts';

/** Why the file of a report is not shown. */
export type NotShown = 'not-pdf' | 'gone' | 'changed';

/** Whether there is a file to show; whether its bytes are still those of the report is told when it is sent. */
export async function isShown({ reading, paths }: StoredReport): Promise<true | NotShown> {
  if (reading.report.source.mediaType !== 'application/pdf') return 'not-pdf';
  for (const file of paths) if (await isOnDisk(file)) return true;
  return 'gone';
}

/** The PDF of a report, where its bytes are those that were read. */
export function documentFile({ store }: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const stored = await store.report(c.req.param('id') ?? '');
    if (stored === undefined) return refuse(c, 404, 'notFound');
    const found = await readDocument(stored);
    if (typeof found === 'string') return sayWhyNot(c, stored, found);
    return c.body(found, 200, {
      'Content-Type': 'application/pdf',
      // Saved and not opened: the viewer of a browser runs the scripts that stand in a PDF.
      'Content-Disposition': `attachment; filename="${stored.id}.pdf"`,
      'Cache-Control': 'private, max-age=3600',
    });
  };
}

function sayWhyNot(c: Context<Env>, { id }: StoredReport, why: NotShown): Promise<Response> {
  const { report } = c.var.words;
  const main = html`<p class="utrecht-paragraph">${report.fileGone[why]}</p>
<p><a class="utrecht-link utrecht-link--html-a" href="/reports/${id}/text">${report.asText}</a></p>`;
  return page(c, { title: report.document, status: 404, main });
}

async function readDocument(stored: StoredReport): Promise<Uint8Array<ArrayBuffer> | NotShown> {
  const state = await isShown(stored);
  if (state !== true) return state;
  for (const file of stored.paths) {
    const bytes = await readNamed(file);
    const sha256 = bytes && createHash('sha256').update(bytes).digest('hex');
    if (bytes !== undefined && sha256 === stored.reading.report.source.sha256) return bytes as Uint8Array<ArrayBuffer>;
  }
  return 'changed';
}
