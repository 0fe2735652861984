import type { Notes, Page, TextRun } from '@oordelenbank/model';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Faces, learnFaces } from './faces.ts';
import { openPdf } from './open.ts';
import { readRoles } from './roles.ts';
import { type Mark, toRuns } from './runs.ts';

/** A4, for a page that does not even tell its size. */
const UNKNOWN_SIZE = { widthPt: 595.28, heightPt: 841.89 };

/** Share of a page's characters without a meaning from which on it cannot be trusted. */
const UNREADABLE_SHARE = 0.05;

/**
 * What the file draws on each of its pages, in the order of the pages; a page that cannot be read stands among them
 * without runs. The bytes stay whole.
 *
 * @throws OutsideError where the file as a whole cannot be read: 'file-empty', 'file-unknown', 'pdf-damaged',
 * 'pdf-encrypted', 'pdf-without-pages'. The message is without the file's name.
 */
export async function readPages(bytes: Uint8Array, notes: Notes): Promise<Page[]> {
  const { document, task } = await openPdf(bytes);
  try {
    const faces: Faces = new Map();
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(document, number, { faces, notes, before: pages.at(-1) }));
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

interface SoFar {
  readonly faces: Faces;
  readonly notes: Notes;
  readonly before: Page | undefined;
}

async function readPage(document: PDFDocumentProxy, number: number, { faces, notes, before }: SoFar): Promise<Page> {
  const detail = `page ${number}`;
  let page: Page;
  try {
    page = await draw(await document.getPage(number), faces);
  } catch {
    // pdf.js throws anything from a name to an error here; what went wrong is always the page.
    notes.add('page-damaged', { detail });
    const { widthPt, heightPt } = before ?? UNKNOWN_SIZE;
    return { number, widthPt, heightPt, runs: [], source: 'text', confidence: null };
  }
  if (page.runs.length === 0) notes.add('page-without-text', { detail });
  if (unreadableShare(page.runs) > UNREADABLE_SHARE) notes.add('font-unreadable', { detail });
  return page;
}

async function draw(proxy: PDFPageProxy, faces: Faces): Promise<Page> {
  const content = await proxy.getTextContent({ includeMarkedContent: true });
  await learnFaces(proxy, Object.keys(content.styles), faces);
  const isTagged = content.items.some((item) => !('str' in item) && Boolean((item as Mark).id));
  const roles = isTagged ? await readRoles(proxy) : new Map<string, string>();
  const { width: widthPt, height: heightPt, transform } = proxy.getViewport({ scale: 1 });
  const runs = toRuns(content, { widthPt, heightPt, transform }, { faces, roles });
  proxy.cleanup();
  return { number: proxy.pageNumber, widthPt, heightPt, runs, source: 'text', confidence: null };
}

/** Characters that a font without a table of meanings leaves: the replacement sign, private use, controls. */
function unreadableShare(runs: readonly TextRun[]): number {
  const text = runs.map((run) => run.text).join('');
  return (text.match(/[\uFFFD\p{Co}\p{Cc}]/gu)?.length ?? 0) / Math.max(1, text.length);
}
