import path from 'node:path';
import { layOut, layOutHtml, layOutMarkdown, layOutPlain } from '@oordelenbank/layout';
import { type Layout, type MediaType, Notes, OutsideError } from '@oordelenbank/model';
import { type ReadingOptions, readPages } from '@oordelenbank/pdf';
import { decodeText } from './decode-text.ts';

/** The stages of the way, in their order; a source without pages skips the first. */
export const stages = ['pdf', 'layout', 'structure', 'extract'] as const;

export type StageName = (typeof stages)[number];

export interface PipelineOptions extends ReadingOptions {
  /** Called as each stage begins. */
  readonly onStage?: ((stage: StageName) => void) | undefined;
}

/** A source as one text, with the kind of file it came from. */
interface LaidOutFile {
  readonly layout: Layout;
  readonly mediaType: MediaType;
}

const byExtension: Readonly<Record<string, MediaType>> = {
  '.pdf': 'application/pdf',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.txt': 'text/plain',
  '.text': 'text/plain',
};

/**
 * Reads a file into one text. A PDF is told by its first bytes, whatever its name; other files by their extension.
 * @throws OutsideError file-empty, file-unknown, pdf-damaged, pdf-encrypted, pdf-without-pages, wrong-use where the OCR is not
 * installed; the message lacks the path.
 */
export async function readLayout(bytes: Uint8Array, filePath: string, options: PipelineOptions = {}): Promise<Layout> {
  return (await layOutFile({ bytes, filePath }, new Notes(), options)).layout;
}

/** As `readLayout`, with the kind of file, and with notices of what went wrong on the way. */
export async function layOutFile(
  { bytes, filePath }: { readonly bytes: Uint8Array; readonly filePath: string },
  notes: Notes,
  options: PipelineOptions = {},
): Promise<LaidOutFile> {
  if (bytes.length === 0) throw new OutsideError('file-empty', 'the file is empty; get it again from its source');
  const mediaType = mediaTypeOf(bytes, filePath);
  if (mediaType === 'application/pdf') {
    options.onStage?.('pdf');
    const pages = await readPages(bytes, notes, options);
    options.onStage?.('layout');
    return { layout: layOut(pages, notes), mediaType };
  }
  options.onStage?.('layout');
  const source = decodeText(bytes);
  const read = { 'text/html': layOutHtml, 'text/markdown': layOutMarkdown, 'text/plain': layOutPlain }[mediaType];
  return { layout: read(source, notes), mediaType };
}

function mediaTypeOf(bytes: Uint8Array, filePath: string): MediaType {
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  if (opening.includes('%PDF-')) return 'application/pdf';
  const mediaType = byExtension[path.extname(filePath).toLowerCase()];
  if (mediaType === 'application/pdf') {
    throw new OutsideError(
      'file-unknown',
      'the name ends in .pdf but the file is no PDF; give it the right extension or get it again from its source',
    );
  }
  if (mediaType === undefined) {
    throw new OutsideError('file-unknown', 'not a PDF, HTML, Markdown or text file; convert it to one of these first');
  }
  return mediaType;
}
