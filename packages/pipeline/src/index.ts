export type { Ocr, ReadingOptions } from '@oordelenbank/pdf';
export { readLayout } from './read-layout.ts';
export { readReport } from './read-report.ts';
