/** The half of pdf.js that parses; the library gives it no types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    readonly initializeFromPort: (port: object) => void;
    /** Takes the place of pdf.js's own way to undo `deflate`; by our patch. Throws where the bytes are damaged. */
    inflate: ((bytes: Uint8Array) => Uint8Array) | null;
  };
}
