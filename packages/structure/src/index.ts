export { partNumber, partsNamed } from './about.ts';
export type { House } from './house.ts';
export { houses } from './houses.ts';
export { type Enumerator, enumeratorOf } from './numbering.ts';
export { structure } from './structure.ts';
