import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFiles, type Trouble } from '@oordelenbank/intake';
import type { Reading } from '@oordelenbank/model';

/** Most characters of a pasted complaint. */
export const MAX_TEXT_LENGTH = 200_000;

type Outcome = { readonly ok: true; readonly value: Reading } | { readonly ok: false; readonly failure: Trouble };

/** Reads a new complaint; only the ending of its name is looked at. The file stands on disk, under a name of ours, only while it is read. */
export async function readQuestion(file: Blob, name: string): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'oordelenbank-'));
  try {
    const copy = path.join(folder, `question${/\.(?:html?|md|txt)$/iu.exec(name)?.[0].toLowerCase() ?? '.pdf'}`);
    await writeFile(copy, Buffer.from(await file.arrayBuffer()), { mode: 0o600 });
    for await (const { outcome } of readFiles('report', [copy], { jobs: 1 })) return outcome;
    return { ok: false, failure: { code: 'file-missing', message: 'the file is not there' } };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
