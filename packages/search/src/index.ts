export type { SimilarTo } from './question.ts';
export * from './rates.ts';
export type { Reason } from './reasons.ts';
export * from './search.ts';
export * from './similar.ts';
export type { SnippetPart } from './snippets.ts';
export { type Trend, trendOf } from './trend.ts';
export { type Share, wilson } from './wilson.ts';
