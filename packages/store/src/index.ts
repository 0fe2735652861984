export { partStemsOf, stemOf, type Token, tokensOf } from './analysis.ts';
export { complainantKinds } from './complainants.ts';
export { partsOf } from './compounds.ts';
export * from './ledger-types.ts';
export { type Prepared, prepare } from './preparing.ts';
export { openStore } from './store.ts';
export * from './types.ts';
