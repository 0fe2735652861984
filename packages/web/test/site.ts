import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readReport } from '@oordelenbank/pipeline';
import { openStore } from '@oordelenbank/store';
import { afterAll } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../src/index.ts';

const corpus = path.resolve(import.meta.dirname, '../../../corpus');

/** Reports of the corpus that the tests read. */
export const samples = {
  gelektAdres: 'rotterdam/gelekt-adres/gelekt-adres--plain.pdf',
  dochter: 'nationale-ombudsman-2019/dochter-met-machtiging/dochter-met-machtiging--plain.pdf',
  briefje: 'nationale-ombudsman-2000/briefje-van-de-arts/briefje-van-de-arts--plain.pdf',
} as const;

export function sampleFile(name: keyof typeof samples): string {
  return path.join(corpus, samples[name]);
}

export interface TestSite extends RunningServer {
  readonly folder: string;
  readonly database: string;
  /** Every line that the server wrote. */
  readonly log: readonly string[];
  /** An address of the server, asked as a program would, without following redirections. */
  get(address: string, options?: RequestInit): Promise<Response>;
  text(address: string, options?: RequestInit): Promise<string>;
}

/** A report to put in: a file on disk, or words that are written to one. */
export type Source = string | { readonly name: string; readonly words: string | Buffer };

/** A real server on a real database of these reports, in a folder that goes when the file's tests are done. */
export async function startSite(
  sources: readonly Source[],
  options: Partial<Omit<ServerOptions, 'log' | 'database'>> = {},
): Promise<TestSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'web-'));
  const database = path.join(folder, 'oordelen.db');
  await fill(database, folder, sources);
  const log: string[] = [];
  const server = await startServer({ port: 0, ...options, database, log: (line) => log.push(line) });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const get = (address: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(address, server.url), { redirect: 'manual', ...init });
  return { ...server, folder, database, log, get, text: async (address, init) => (await get(address, init)).text() };
}

async function fill(database: string, folder: string, sources: readonly Source[]): Promise<void> {
  const store = await openStore(database, 'create');
  const files = sources.map((source) => (typeof source === 'string' ? source : written(folder, source)));
  await store.save(await Promise.all(files.map((file) => readReport(readFileSync(file), file))));
  await store.close();
}

function written(folder: string, { name, words }: { name: string; words: string | Buffer }): string {
  const file = path.join(folder, 'sources', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, words);
  return file;
}

/** The text of a page without its tags. */
export function wordsOf(page: string): string {
  return page.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');
}

/** A form as a browser has it: with the token in it and the cookie beside it. */
export async function openForm(site: TestSite, address: string) {
  const answer = await site.get(address);
  const cookie = answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
  const token = /name="token" value="(?<token>[^"]+)"/u.exec(await answer.text())?.groups?.token ?? '';
  const send = (to: string, fields: Readonly<Record<string, string | File | readonly File[]>>): Promise<Response> => {
    const body = new FormData();
    body.set('token', token);
    for (const [name, value] of Object.entries(fields)) {
      for (const one of Array.isArray(value) ? (value as readonly File[]) : [value as string | File])
        body.append(name, one);
    }
    return site.get(to, { method: 'POST', body, headers: { cookie, origin: new URL(site.url).origin } });
  };
  return { send };
}
