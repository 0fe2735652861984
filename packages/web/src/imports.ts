import { createHash, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ImportEvent, importFiles } from '@oordelenbank/intake';
import { openStore } from '@oordelenbank/store';

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

/** Imports that are kept in mind; the oldest is forgotten first. */
const MAX_JOBS = 20;

/** Endings that say how a file is read; any other file is kept as one that cannot be. */
const endings = new Set(['.pdf', '.html', '.htm', '.md', '.txt', '.zip']);

/** Brings files into the database that a person chose in a browser, one import at a time. */
export class Imports {
  /** Where the files are kept, beside the database. */
  readonly folder: string;
  readonly #database: string;
  readonly #report: (fault: unknown) => void;
  readonly #jobs = new Map<string, RunningJob>();
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;

  /** @param report is told of a fault that broke an import off. */
  constructor(database: string, report: (fault: unknown) => void) {
    const { dir, name } = path.parse(database);
    this.folder = path.join(dir, `${name}.files`);
    this.#database = database;
    this.#report = report;
  }

  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  job(id: string): Job | undefined {
    return this.#jobs.get(id);
  }

  /** Keeps the files and begins to read them. @returns undefined while another import is running. */
  async start(files: readonly File[]): Promise<Job | undefined> {
    if (this.isBusy) return undefined;
    const names = new Map<string, string>();
    const kept = this.#keep(files, names);
    return this.#begin(kept, names);
  }

  /** Reads files again that are on disk. */
  async again(paths: readonly string[]): Promise<Job | undefined> {
    return this.isBusy ? undefined : this.#begin(Promise.resolve(paths), new Map());
  }

  /** Lets the files in hand be finished and saved. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #begin(paths: Promise<readonly string[]>, names: ReadonlyMap<string, string>): Promise<Job> {
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
      void this.#run(job, sources, names).finally(free);
      return job;
    } catch (error) {
      free();
      throw error;
    }
  }

  async #run(job: RunningJob, paths: readonly string[], names: ReadonlyMap<string, string>): Promise<void> {
    try {
      const store = await openStore(this.#database, 'write');
      try {
        const onCount = (files: number): void => {
          job.total = files;
        };
        const events = importFiles(store, paths, { signal: this.#stop.signal, onCount });
        for await (const { path: file, ...event } of events) {
          job.imported.push({ ...event, name: nameOf(file, names) });
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
  async #keep(files: readonly File[], names: Map<string, string>): Promise<readonly string[]> {
    await mkdir(this.folder, { recursive: true });
    for (const file of files) {
      const bytes = Buffer.from(await file.arrayBuffer());
      const ending = path.extname(file.name).toLowerCase();
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const kept = path.join(this.folder, `${sha256}${endings.has(ending) ? ending : '.bin'}`);
      await writeFile(kept, bytes);
      if (!names.has(kept)) names.set(kept, file.name);
    }
    return [...names.keys()];
  }
}

/** 'archief.zip/2016/061.pdf' for a file inside an archive. */
function nameOf(file: string, names: ReadonlyMap<string, string>): string {
  for (const [kept, name] of names)
    if (file === kept || file.startsWith(`${kept}/`)) return name + file.slice(kept.length);
  return file;
}
