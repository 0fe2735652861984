import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { ZipFile } from 'yazl';
import { openForm, type TestSite } from './site.ts';

/** Sends files, waits for the end of the import, and gives the page that tells of it. */
export async function imported(site: TestSite, files: readonly File[]): Promise<string> {
  const form = await openForm(site, '/import');
  return ended(site, await form.send('/import', { files }));
}

export async function ended(site: TestSite, answer: Response): Promise<string> {
  expect(answer.status).toBe(303);
  const address = answer.headers.get('location') ?? '';
  for (;;) {
    const page = await site.text(address);
    if (!page.includes('data-state="running"')) return page;
    await setTimeout(50);
  }
}

export async function zipOf(entries: Readonly<Record<string, Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(entries)) zip.addBuffer(Buffer.from(bytes), name);
  zip.end();
  return buffer(zip.outputStream);
}
