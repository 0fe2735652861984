import type { Layout } from '@oordelenbank/model';
import type { House } from './house.ts';
import { amsterdam } from './houses/amsterdam.ts';
import { denHaag } from './houses/den-haag.ts';
import { eindrapport } from './houses/eindrapport.ts';
import { jeugdombudsman } from './houses/jeugdombudsman.ts';
import { kinderombudsman } from './houses/kinderombudsman.ts';
import { nationaleOmbudsman } from './houses/nationale-ombudsman.ts';
import { nationaleOmbudsman1982 } from './houses/nationale-ombudsman-1982.ts';
import { nationaleOmbudsman2000 } from './houses/nationale-ombudsman-2000.ts';
import { nationaleOmbudsman2007 } from './houses/nationale-ombudsman-2007.ts';
import { nationaleOmbudsman2013 } from './houses/nationale-ombudsman-2013.ts';
import { nationaleOmbudsman2019 } from './houses/nationale-ombudsman-2019.ts';
import { nationaleOmbudsmanWeb } from './houses/nationale-ombudsman-web.ts';
import { ombudscommissie } from './houses/ombudscommissie.ts';
import { overijssel } from './houses/overijssel.ts';
import { rotterdam } from './houses/rotterdam.ts';
import { veteranenombudsman } from './houses/veteranenombudsman.ts';
import { vlaamseOmbudsdienst } from './houses/vlaamse-ombudsdienst.ts';
import { vlaamseStad } from './houses/vlaamse-stad.ts';

/** All house styles; the first whose signature is found, and whose years hold that of the report, is the report's. */
export const houses: readonly House[] = [
  kinderombudsman,
  jeugdombudsman,
  veteranenombudsman,
  overijssel,
  denHaag,
  amsterdam,
  rotterdam,
  vlaamseOmbudsdienst,
  vlaamseStad,
  ombudscommissie,
  nationaleOmbudsmanWeb,
  nationaleOmbudsman1982,
  nationaleOmbudsman2000,
  nationaleOmbudsman2007,
  nationaleOmbudsman2013,
  nationaleOmbudsman2019,
  nationaleOmbudsman,
  eindrapport,
];

/** How much of the body's start is searched for a signature, in characters. */
const OPENING = 1500;

/** The house whose signature stands on the cover or in the running headers; undefined where none does. */
export function recognise(layout: Layout): House | undefined {
  const opening = layout.text.slice(layout.body.start, Math.min(layout.body.end, layout.body.start + OPENING));
  const furniture = layout.text.slice(layout.furniture.start, layout.furniture.end);
  const year = latestYear(`${opening} ${furniture}`);
  return houses.find(
    ({ signature, years }) =>
      (signature.test(opening) || signature.test(furniture)) &&
      (years === undefined || (year !== undefined && years[0] <= year && year <= years[1])),
  );
}

/** A report tells of no later year than its own; undefined where its opening tells of none. */
function latestYear(text: string): number | undefined {
  const years = [...text.matchAll(/(?<![\d.,/-])(?:19[89]|20\d)\d(?![\d.,])/gu)].map(([year]) => Number(year));
  return years.length === 0 ? undefined : Math.max(...years);
}
