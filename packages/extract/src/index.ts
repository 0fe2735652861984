export { type Extraction, extract } from './extract.ts';
export { NO_VERDICT, type SentenceLook, sentenceLooksOf } from './verdict-words.ts';
