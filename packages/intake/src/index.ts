export type { Ocr } from '@oordelenbank/pipeline';
export { type ImportEvent, type ImportOptions, importFiles } from './import-files.ts';
export { readFiles } from './read-files.ts';
export { readText } from './read-text.ts';
export { countSources } from './sources.ts';
export type { Trouble } from './tasks.ts';
