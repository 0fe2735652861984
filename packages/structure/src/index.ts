export { ordinals, partNumber, partsNamed } from './about.ts';
export type { House } from './house.ts';
export { houses } from './houses.ts';
export { type Enumerator, enumeratorOf } from './numbering.ts';
export { type SectionLook, sectionFeatures } from './section-features.ts';
export { sectionLooks, structure } from './structure.ts';
