import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadPdfjs } from './pdfjs.ts';

/** The half of pdf.js that parses, for a file of which only the text is wanted. */
export interface TextWorker {
  readonly worker: PDFWorker;
  /** PostScript names of the fonts of the pages whose operators were asked for, by the id that pdf.js gives a font. */
  readonly fontNames: ReadonlyMap<string, string>;
}

/**
 * Starts one; the caller destroys the worker. It runs in this thread, as pdf.js does outside a browser, but what is only
 * for drawing (glyphs, pictures, operators) is not handed from one half to the other, and the text is not copied.
 */
export async function startTextWorker(): Promise<TextWorker> {
  const { PDFWorker } = await loadPdfjs();
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const fontNames = new Map<string, string>();
  const [asking, parsing] = [new Port(), new Port()];
  asking.send = (message) => parsing.deliver(message);
  parsing.send = (message) => {
    if (message.action === 'commonobj') learnName(message.data as CommonObject, fontNames);
    else if (message.action !== 'obj') asking.deliver(message);
  };
  WorkerMessageHandler.initializeFromPort(parsing);
  return { worker: PDFWorker.create({ port: asking as unknown as Worker, verbosity: 0 }), fontNames };
}

/** What one half of pdf.js sends the other. */
interface Message {
  readonly action?: string;
  readonly data?: unknown;
  /** A part of a page's text, or of the operators that draw it. */
  readonly chunk?: { readonly items: readonly unknown[] } | { readonly fnArray: readonly number[] };
}

/** Something that the pages of a file share: its id, what it is, and what it holds. */
type CommonObject = readonly [id: string, kind: string, held?: { readonly extra?: { readonly name?: string } }];

function learnName([id, kind, held]: CommonObject, fontNames: Map<string, string>): void {
  if (kind === 'Font') fontNames.set(id, held?.extra?.name ?? '');
}

type Listener = (event: { readonly data: Message }) => void;

/** As much of a browser's `Worker` as pdf.js uses. */
class Port {
  send: (message: Message) => void = () => {};
  readonly #listeners = new Set<Listener>();

  postMessage(message: Message, transfer: ArrayBuffer[] = []): void {
    this.send(detach(message, transfer));
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

/** The message apart from its sender, who fills the same object with more of the text, or empties the lists of operators. */
function detach(message: Message, transfer: ArrayBuffer[]): Message {
  const { action, chunk } = message;
  if (chunk !== undefined)
    return { ...message, chunk: 'fnArray' in chunk ? { ...chunk, ...NO_OPERATORS } : { ...chunk } };
  return action === 'commonobj' || !('data' in message) ? message : structuredClone(message, { transfer });
}

const NO_OPERATORS = { fnArray: [], argsArray: [], length: 0 };
