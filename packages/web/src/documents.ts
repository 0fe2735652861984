import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { StoredReport } from '@oordelenbank/store';
import type { Context } from 'hono';
import type { Env, Site } from './env.ts';
import { html } from './html/html.ts';
import { page } from './html/page.ts';
import { refuse } from './html/refusal.ts';

/** Why the file of a report is not shown. */
export type NotShown = 'not-pdf' | 'archived' | 'gone' | 'changed';

/** Bytes of a file above which it is not sent: it stands in memory to be verified. */
const MAX_FILE_BYTES = 512 * 1024 ** 2;

/** Whether there is a file to show; whether its bytes are still those of the report is told when it is sent. */
export async function isShown(site: Site, stored: StoredReport): Promise<true | NotShown> {
  if (stored.reading.report.source.mediaType !== 'application/pdf') return 'not-pdf';
  for (const file of stored.paths) if (await isFile(path.resolve(site.folder, file))) return true;
  return stored.paths.every((file) => /\.zip[/\\]/iu.test(file)) ? 'archived' : 'gone';
}

/** The PDF of a report, where its bytes are those that were read. */
export function documentFile(site: Site) {
  return async (c: Context<Env>): Promise<Response> => {
    const stored = await site.store.report(c.req.param('id') ?? '');
    if (stored === undefined) return refuse(c, 404, 'notFound');
    const found = await readDocument(site, stored);
    if (typeof found === 'string') return sayWhyNot(c, stored, found);
    return c.body(found, 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${stored.id}.pdf"`,
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

async function readDocument(site: Site, stored: StoredReport): Promise<Buffer<ArrayBuffer> | NotShown> {
  const state = await isShown(site, stored);
  if (state !== true) return state;
  for (const file of stored.paths) {
    const bytes = await readWhole(path.resolve(site.folder, file));
    const sha256 = bytes && createHash('sha256').update(bytes).digest('hex');
    if (bytes !== undefined && sha256 === stored.reading.report.source.sha256) return bytes;
  }
  return 'changed';
}

async function isFile(file: string): Promise<boolean> {
  try {
    const found = await stat(file);
    return found.isFile() && found.size <= MAX_FILE_BYTES;
  } catch (error) {
    return onDiskOnly(error) ?? false;
  }
}

/** Undefined where there is no file that can be read. */
async function readWhole(file: string): Promise<Buffer<ArrayBuffer> | undefined> {
  if (!(await isFile(file))) return undefined;
  try {
    const handle = await open(file);
    try {
      return (await handle.readFile()) as Buffer<ArrayBuffer>;
    } finally {
      await handle.close();
    }
  } catch (error) {
    return onDiskOnly(error);
  }
}

/** Passes over what a disk can do wrong, and nothing else. */
function onDiskOnly(error: unknown): undefined {
  if (error instanceof Error && 'syscall' in error) return undefined;
  throw error;
}
