export type { Ocr } from '@oordelenbank/pipeline';
export type { ImportEvent } from './desk.ts';
export { type ImportOptions, importFiles } from './import-files.ts';
export { type PlannedFile, planImport } from './plan.ts';
export { readFiles } from './read-files.ts';
export { readText } from './read-text.ts';
export { readSideFile } from './side-file.ts';
export { isUnder } from './survey.ts';
export type { Trouble } from './tasks.ts';
