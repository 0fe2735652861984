import { inflateSync } from 'node:zlib';
import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs } from './pdfjs.ts';

/**
 * Starts the half of pdf.js that parses, for a file of which only the text is wanted; the caller destroys it. It runs in
 * this thread, as pdf.js does outside a browser, but what one half sends is not copied for the other.
 */
export async function startTextWorker(): Promise<PDFWorker> {
  const { PDFWorker } = await loadPdfjs();
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  WorkerMessageHandler.inflate = (bytes) => inflateSync(bytes, { maxOutputLength: MAX_STREAM_BYTES });
  const [asking, parsing] = [new Port(), new Port()];
  asking.send = (message) => parsing.deliver(message);
  parsing.send = (message) => asking.deliver(message);
  WorkerMessageHandler.initializeFromPort(parsing);
  return PDFWorker.create({ port: asking as unknown as Worker, verbosity: 0 });
}

/** No stream of a report is larger; pdf.js undoes what is beyond it step by step, as far as it looks. */
const MAX_STREAM_BYTES = 2 ** 28;

/** What one half of pdf.js sends the other. */
interface Message {
  /** A part of a page's text. */
  readonly chunk?: object;
}

type Listener = (event: { readonly data: Message }) => void;

/** As much of a browser's `Worker` as pdf.js uses. */
class Port {
  send: (message: Message) => void = () => {};
  readonly #listeners = new Set<Listener>();

  /** The sender goes on to fill the same object with more of the text: what is sent is put into another. */
  postMessage(message: Message): void {
    this.send(message.chunk === undefined ? message : { ...message, chunk: { ...message.chunk } });
  }

  deliver(data: Message): void {
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener({ data });
    });
  }

  addEventListener(_type: 'message', listener: Listener, { signal }: { readonly signal?: AbortSignal } = {}): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }
}
