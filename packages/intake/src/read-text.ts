import { OutsideError } from '@oordelenbank/model';
import { readSource } from './sources.ts';
import type { Outcome, Trouble } from './tasks.ts';

/** A plain text file, in UTF-8 or, where it is not that, in Windows-1252. */
export async function readText(path: string): Promise<Outcome<string>> {
  const source = await readSource(path);
  if (source.state === 'failed') return refused(source.error);
  const { bytes } = source;
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') {
    return refused(new OutsideError('wrong-use', 'this is a PDF and not a text; name it with --pdf'));
  }
  const text = decode(bytes);
  if (text.trim() === '')
    return refused(new OutsideError('file-empty', 'the file is empty; name one with words in it'));
  return { ok: true, value: text };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
}

function refused({ code, message }: Trouble): { readonly ok: false; readonly failure: Trouble } {
  return { ok: false, failure: { code, message } };
}
