import { createHash, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ImportEvent, type ImportOptions, importFiles } from '@oordelenbank/intake';
import { openStore } from '@oordelenbank/store';
import type { UploadNames } from './upload-names.ts';

/** One file of an import, with the name that it had where it came from. */
export interface Imported extends Omit<ImportEvent, 'path'> {
  readonly name: string;
}

export interface Job {
  readonly id: string;
  /** How many files there are, as far as they have been counted. */
  readonly total: number;
  readonly imported: readonly Imported[];
  readonly state: 'running' | 'ended' | 'broken';
}

interface RunningJob extends Job {
  readonly imported: Imported[];
  total: number;
  state: Job['state'];
}

/** Where files go. */
interface Kept {
  readonly database: string;
  readonly folder: string;
  readonly names: UploadNames;
}

/** Imports that are kept in mind; the oldest is forgotten first. */
const MAX_JOBS = 20;

/** Endings that say how a file is read; any other file is kept as one that cannot be. */
export const endings: ReadonlySet<string> = new Set(['.pdf', '.html', '.htm', '.md', '.txt', '.zip']);

/** Brings files into the database that a person chose in a browser, one import at a time. */
export class Imports {
  readonly #into: Kept;
  readonly #report: (fault: unknown) => void;
  readonly #jobs = new Map<string, RunningJob>();
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;

  /** @param report is told of a fault that broke an import off. */
  constructor(into: Kept, report: (fault: unknown) => void) {
    this.#into = into;
    this.#report = report;
  }

  /** Where the files are kept. */
  get folder(): string {
    return this.#into.folder;
  }

  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  job(id: string): Job | undefined {
    return this.#jobs.get(id);
  }

  /** Keeps the files and begins to read them. @returns undefined while another import is running. */
  async start(files: readonly File[]): Promise<Job | undefined> {
    return this.isBusy ? undefined : this.#begin(this.#keep(files), {});
  }

  /** Reads files again that failed, also those in archives. */
  async again(paths: readonly string[]): Promise<Job | undefined> {
    return this.isBusy ? undefined : this.#begin(Promise.resolve(paths), { retryFailed: true });
  }

  /** Lets the files in hand be finished and saved. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #begin(paths: Promise<readonly string[]>, options: ImportOptions): Promise<Job> {
    let release: () => void = () => undefined;
    // Taken before the first wait, so that two requests cannot both begin.
    this.#running = new Promise((resolve) => {
      release = resolve;
    });
    const free = (): void => {
      this.#running = undefined;
      release();
    };
    try {
      const sources = await paths;
      const job: RunningJob = { id: randomUUID(), total: sources.length, imported: [], state: 'running' };
      this.#jobs.set(job.id, job);
      const [oldest] = this.#jobs.keys();
      if (this.#jobs.size > MAX_JOBS && oldest !== undefined) this.#jobs.delete(oldest);
      void this.#run(job, sources, options).finally(free);
      return job;
    } catch (error) {
      free();
      throw error;
    }
  }

  async #run(job: RunningJob, paths: readonly string[], options: ImportOptions): Promise<void> {
    try {
      const store = await openStore(this.#into.database, 'write');
      try {
        const onCount = (files: number): void => {
          job.total = files;
        };
        const events = importFiles(store, paths, { ...options, signal: this.#stop.signal, onCount });
        for await (const { path: file, ...event } of events) {
          job.imported.push({ ...event, name: this.#into.names.nameOf(file) });
        }
      } finally {
        await store.close();
      }
      job.state = 'ended';
    } catch (error) {
      // The server goes on; who started it is told, and the page says that the import was broken off.
      job.state = 'broken';
      this.#report(error);
    }
  }

  /** Under a name made of the bytes: the names that a browser sends are only shown. */
  async #keep(files: readonly File[]): Promise<readonly string[]> {
    const { folder, names } = this.#into;
    await mkdir(folder, { recursive: true });
    const paths = new Set<string>();
    for (const file of files) {
      const bytes = Buffer.from(await file.arrayBuffer());
      const ending = path.extname(file.name).toLowerCase();
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const kept = `${sha256}${endings.has(ending) ? ending : '.bin'}`;
      await writeFile(path.join(folder, kept), bytes);
      await names.add(kept, file.name);
      paths.add(path.join(folder, kept));
    }
    return [...paths];
  }
}

/** Where the files that come from a browser are kept, beside the database. */
export function uploadFolder(database: string): string {
  const { dir, name } = path.parse(database);
  return path.join(dir, `${name}.files`);
}
