import { createHash } from 'node:crypto';
import { extract } from '@oordelenbank/extract';
import { Notes, type Reading } from '@oordelenbank/model';
import { structure } from '@oordelenbank/structure';
import { layOutFile, type PipelineOptions } from './read-layout.ts';

/**
 * The way of one file, from its bytes to its report: the whole flow, in the order it runs.
 * @throws OutsideError where the file cannot be read; the message lacks the path.
 */
export async function readReport(bytes: Uint8Array, path: string, options: PipelineOptions = {}): Promise<Reading> {
  const notes = new Notes();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { layout, mediaType } = await layOutFile({ bytes, filePath: path }, notes, options); // bytes → pages → one text, its lines
  options.onStage?.('structure');
  const document = structure(layout, notes); //                           lines → sections and paragraphs
  options.onStage?.('extract');
  const { report, passages } = extract(document, notes); //               sections → complaints, verdicts, …
  const source = { path, sha256, mediaType, pages: layout.pages.length, ocrPages: layout.ocrPages };
  return {
    report: { ...report, source, notices: notes.notices(layout) },
    text: layout.text,
    body: layout.body,
    pages: layout.pages,
    house: document.house,
    passages,
    reasons: notes.reasons,
  };
}
