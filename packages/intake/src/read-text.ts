import { OutsideError } from '@oordelenbank/model';
import { decodeText } from '@oordelenbank/pipeline';
import { readSource } from './sources.ts';
import type { Outcome, Trouble } from './tasks.ts';

/** A plain text file, in any encoding of `decodeText`. */
export async function readText(path: string): Promise<Outcome<string>> {
  const source = await readSource(path);
  if (source.state === 'failed') return refused(source.error);
  const { bytes } = source;
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') {
    return refused(new OutsideError('wrong-use', 'this is a PDF and not a text; name it with --pdf'));
  }
  const text = decodeText(bytes);
  if (text.trim() === '')
    return refused(new OutsideError('file-empty', 'the file is empty; name one with words in it'));
  return { ok: true, value: text };
}

function refused({ code, message }: Trouble): { readonly ok: false; readonly failure: Trouble } {
  return { ok: false, failure: { code, message } };
}
