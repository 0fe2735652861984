import { createHash } from 'node:crypto';
import { readVersion } from '@oordelenbank/pipeline';
import type { Store } from '@oordelenbank/store';
import type { ImportEvent } from './desk.ts';
import { findFailed } from './failed.ts';
import type { ImportOptions } from './import-files.ts';
import { select } from './selection.ts';
import { findSources } from './sources.ts';

/** What an import would do with a file; `new`: read it. */
export interface PlannedFile extends Omit<ImportEvent, 'state'> {
  readonly state: Exclude<ImportEvent['state'], 'done'> | 'new';
}

/**
 * What `importFiles` would do, without reading more than the bytes and without writing anything.
 *
 * @param store undefined where there is none yet.
 */
export async function* planImport(
  store: Store | undefined,
  paths: readonly string[],
  options: Pick<ImportOptions, 'include' | 'exclude' | 'again' | 'retryFailed' | 'signal'>,
): AsyncGenerator<PlannedFile> {
  const version = options.again || options.retryFailed ? readVersion() : undefined;
  const seen = new Set<string>();
  const retried = options.retryFailed && store !== undefined ? await findFailed(store, paths, options) : undefined;
  for await (const source of findSources(retried?.paths ?? paths, retried ?? { selection: select(options) })) {
    if (options.signal?.aborted) return;
    const { path, state } = source;
    const nothing = { path, report: null, error: null };
    if (state === 'ignored') yield { ...nothing, state };
    else if (state === 'failed') yield { ...nothing, state, error: source.error };
    else if (state === 'found') yield { ...nothing, state: await stateOf(path, source.bytes) };
  }

  async function stateOf(path: string, bytes: Uint8Array): Promise<PlannedFile['state']> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const isAgain = options.again || retried?.outdated.has(path);
    const known = await store?.lookUp({ path, sha256 }, isAgain ? version : undefined);
    const isSeen = seen.has(sha256);
    seen.add(sha256);
    if (known === 'same') return 'skipped';
    return known === 'copy' || isSeen ? 'duplicate' : 'new';
  }
}
