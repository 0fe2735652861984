export { type Extraction, extract } from './extract.ts';
