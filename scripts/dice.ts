/** Chance that is the same for the same seed. */

/** A number from 0 up to, but not including, the given one. */
export type Dice = (sides: number) => number;

/** Mulberry32: small, fast, and even enough to choose by. Source: Tommy Ettinger, public domain. */
export function diceOf(seed: number): Dice {
  let state = seed | 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
}
