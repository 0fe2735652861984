/** The half of pdf.js that parses; the library gives it no types. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: { readonly initializeFromPort: (port: object) => void };
}
