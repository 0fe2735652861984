/** Bytes of one file above which it is not read: the largest reports with pictures stay under a tenth of it. */
export const MAX_FILE_BYTES = 512 * 1024 ** 2;

/** Bytes that one archive may unpack to, its nested archives included. */
export const MAX_ARCHIVE_BYTES = 64 * 1024 ** 3;

/** How many files one archive may hold, its nested archives included. */
export const MAX_ARCHIVE_ENTRIES = 1_000_000;

/** How deep archives may stand in archives; the outermost is 1. */
export const MAX_ARCHIVE_DEPTH = 4;

/** Unpacked to packed size above which an entry is taken for a bomb; HTML reaches 20, the limit of deflate is 1032. */
export const MAX_RATIO = 200;

/** Unpacked bytes below which the ratio does not matter: so small an entry harms nobody. */
export const RATIO_FREE_BYTES = 16 * 1024 ** 2;

/** What one file may take in its worker. */
export interface WorkerLimits {
  /** Begins anew at each scanned page, which takes seconds to read. */
  readonly timeoutMs: number;
  /** Of the worker's heap, in MiB. Memory outside the heap, such as the file's own bytes, is not counted. */
  readonly memoryMb: number;
}

export const DEFAULT_LIMITS: WorkerLimits = { timeoutMs: 60_000, memoryMb: 1024 };
