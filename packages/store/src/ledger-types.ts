import type { Reading } from '@oordelenbank/model';
import type { Prepared } from './preparing.ts';

/** One file as an import meets it. */
export interface FileKey {
  readonly path: string;
  /** SHA-256 of the bytes, in lower-case hex. */
  readonly sha256: string;
  /** Number of its bytes. */
  readonly size?: number;
}

export type Attempt = Required<FileKey>;

/** By which program and rules a file was read. */
export interface Version {
  readonly program: string;
  readonly rules: string;
}

/** What a stage of the reading took: wall clock and the thread's own processor time, in milliseconds. */
export type StageTime = readonly [stage: string, wallMs: number, cpuMs: number];

/** How a reading came about. */
export interface Account {
  readonly version: Version;
  readonly times: readonly StageTime[];
}

export interface SaveOptions {
  /** By the SHA-256 of the bytes. */
  readonly how?: ReadonlyMap<string, Account>;
  /** Puts a reading in the place of the one of the same bytes that is in. */
  readonly replace?: boolean;
}

export interface Failure extends Partial<Account> {
  readonly path: string;
  /** Null where the bytes could not be read. */
  readonly sha256: string | null;
  readonly size?: number;
  /** An ErrorCode, or another short word for what went wrong. */
  readonly code: string;
  readonly message: string;
  /** The stage in which it failed. */
  readonly stage?: string | undefined;
}

/**
 * new: these bytes are not in (a file that failed before among them). same: this path with these bytes is in.
 * copy: these bytes are in under another path. older: these bytes are in, read by another version.
 */
export type Known = 'new' | 'same' | 'copy' | 'older';

/** A file that was found and not read yet, or that is left alone. */
export interface FileNote {
  readonly path: string;
  /** Why it is left alone. */
  readonly skipped?: { readonly code: string; readonly message: string };
}

/** A row of the ledger. */
export interface LedgerEntry {
  readonly path: string;
  readonly sha256: string | null;
  readonly size: number | null;
  readonly state: 'queued' | 'running' | 'done' | 'duplicate' | 'failed' | 'skipped';
  readonly report: string | null;
  readonly stage: string | null;
  readonly error: string | null;
  readonly message: string | null;
  readonly attempts: number;
  readonly pages: number | null;
  readonly ocrPages: number | null;
  readonly program: string | null;
  readonly rules: string | null;
}

/** What a side-file of an archive says of one of its files. */
export interface ArchiveRecord {
  /** As the side-file names it: a path, a name or a SHA-256, else a report number. */
  readonly file: string;
  readonly reportNumber: string | null;
  /** ISO 8601 where it could be told, else as it stands there. */
  readonly date: string | null;
  readonly url: string | null;
  readonly institution: string | null;
  readonly verdict: string | null;
  /** The further columns, by name. */
  readonly other: Readonly<Record<string, string>>;
}

/** A side-file and a report that do not say the same. */
export interface Difference {
  /** The file as the side-file names it. */
  readonly file: string;
  /** Null where the file is not in, or its name fits the files of several reports. */
  readonly report: string | null;
  readonly field: 'file' | 'number' | 'date' | 'institution' | 'verdict';
  readonly published: string;
  /** Null where nothing was extracted. Of 'file': the paths that the name fits alike, between semicolons. */
  readonly extracted: string | null;
}

export interface RecordOptions {
  /** Forgets all earlier records, in the same transaction. */
  readonly replace?: boolean | undefined;
}

/** How the files of an archive are accounted for: the side of the store that an import writes to. */
export interface Ledger {
  lookUp(file: FileKey, version?: Version): Promise<Known>;
  /** Writes down files that were found, before they are read. */
  note(files: readonly FileNote[]): Promise<void>;
  /** Writes down that a file is being read. */
  begin(file: Attempt): Promise<void>;
  /** All in one transaction. Bytes that are in already change nothing, unless they are to be replaced. */
  save(readings: readonly Reading[], options?: SaveOptions): Promise<void>;
  /** As `save`. */
  savePrepared(readings: readonly Prepared[], options?: SaveOptions): Promise<void>;
  /** Notes that bytes that are in were seen under another path. */
  addCopy(file: FileKey): Promise<void>;
  recordFailure(failure: Failure): Promise<void>;
  /** Takes the failure of a folder or an archive out, now that it could be opened. */
  forgetFailure(path: string): Promise<void>;
  /** Every file, or those in one state, by path. */
  ledger(state?: LedgerEntry['state']): AsyncIterable<LedgerEntry>;

  /** Keeps what side-files say; a later record of the same file takes the place of an earlier one. */
  saveRecords(records: readonly ArchiveRecord[], options?: RecordOptions): Promise<void>;
  /** Where side-files and reports differ, by file. */
  differences(): Promise<Difference[]>;

  /**
   * Makes this the only import into the database until the lock is released or the process ends, however it ends. Files
   * that a killed import was reading wait again.
   *
   * @param options.onWait called once where another import is at work, which is then waited for.
   * @returns undefined where the signal came first.
   */
  lock(options: { onWait: () => void; signal?: AbortSignal | undefined }): Promise<Lock | undefined>;
}

export interface Lock {
  release(): Promise<void>;
}
