export { type Ocr, type ReadingOptions, readPages } from './read-pages.ts';
