import type { SectionRole } from '@oordelenbank/model';

/** The habits of one ombudsman in one period: data only, one file each in `houses/`. */
export interface House {
  readonly id: string;
  /** Whose reports these are; absent where the cover says it: several have this style. */
  readonly publisher?: string;
  /** First and last year of the style; absent where it has no era. */
  readonly years?: readonly [first: number, last: number];
  /** Found in the first two thousand characters or in the furniture of its reports, and of nobody else's. */
  readonly signature: RegExp;
  /** Headings that this house uses in a sense of its own: they go before the generic ones. */
  readonly headings: readonly (readonly [heading: RegExp, role: SectionRole])[];
}
