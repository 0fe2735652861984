import type { Layout } from '@oordelenbank/model';
import type { House } from './house.ts';
import { amsterdam } from './houses/amsterdam.ts';
import { denHaag } from './houses/den-haag.ts';
import { kinderombudsman } from './houses/kinderombudsman.ts';
import { nationaleOmbudsman } from './houses/nationale-ombudsman.ts';
import { overijssel } from './houses/overijssel.ts';
import { rotterdam } from './houses/rotterdam.ts';
import { veteranenombudsman } from './houses/veteranenombudsman.ts';
import { vlaamseOmbudsdienst } from './houses/vlaamse-ombudsdienst.ts';

/** All house styles; the first whose signature is found is the report's. */
export const houses: readonly House[] = [
  kinderombudsman,
  veteranenombudsman,
  overijssel,
  denHaag,
  amsterdam,
  rotterdam,
  vlaamseOmbudsdienst,
  nationaleOmbudsman,
];

/** How much of the body's start is searched for a signature, in characters. */
const OPENING = 1500;

/** The house whose signature stands on the cover or in the running headers; undefined where none does. */
export function recognise(layout: Layout): House | undefined {
  const opening = layout.text.slice(layout.body.start, Math.min(layout.body.end, layout.body.start + OPENING));
  const furniture = layout.text.slice(layout.furniture.start, layout.furniture.end);
  return houses.find(({ signature }) => signature.test(opening) || signature.test(furniture));
}
