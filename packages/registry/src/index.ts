export * from './authorities.ts';
export * from './eu-acts.ts';
export * from './lexicon.ts';
export * from './norm-finder.ts';
export * from './norms.ts';
export * from './statutes.ts';
export * from './topics.ts';
