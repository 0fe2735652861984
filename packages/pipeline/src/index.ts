export type { Ocr } from '@oordelenbank/pdf';
export { decodeText, utf16Of } from './decode-text.ts';
export { type PipelineOptions, readLayout, type StageName, stages } from './read-layout.ts';
export { readReport } from './read-report.ts';
export { readVersion } from './version.ts';
