export { type Extraction, extract } from './extract.ts';
export { type AnswerLook, answerLooksOf } from './recommendations.ts';
export { SURE_TOPIC, topicFeatures } from './topic-words.ts';
export { NO_VERDICT, type SentenceLook, sentenceLooksOf } from './verdict-words.ts';
