export { type Extraction, extract, foundIn } from './extract.ts';
export { findingFeatures } from './finding-words.ts';
export { findingLooksOf } from './findings.ts';
export { type AnswerLook, answerLooksOf } from './recommendations.ts';
export { SURE_TOPIC, topicFeatures } from './topic-words.ts';
export { NO_VERDICT, type SentenceLook, sentenceLooksOf } from './verdict-words.ts';
