/** Damaged copies of files: the same seed gives the same damage. */
import { type Dice, diceOf } from '../dice.ts';

export interface Copy {
  /** What was done to it, for a person to repeat: 'cut 512 bytes at 1024'. */
  readonly damage: string;
  readonly bytes: Uint8Array;
}

/** Largest share of a file that one cut or one stretch of zeros takes. */
const LARGEST_STRETCH = 0.25;
const MOST_FLIPS = 200;

/** Each way in which a copy is spoilt; the copies take turns. */
const ways: readonly ((bytes: Uint8Array, dice: Dice) => Copy)[] = [cutOut, cutOff, flip, zero];

/** @param seed any whole number; the copy's number is part of it, so that each copy can be made again alone. */
export function damagedCopy(bytes: Uint8Array, seed: number, number: number): Copy {
  const way = ways[number % ways.length] ?? flip;
  return way(bytes, diceOf(seed * 1_000_003 + number));
}

function cutOut(bytes: Uint8Array, dice: Dice): Copy {
  const { start, end } = stretch(bytes, dice);
  const kept = Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  return { damage: `cut ${end - start} bytes at ${start}`, bytes: new Uint8Array(kept) };
}

function cutOff(bytes: Uint8Array, dice: Dice): Copy {
  const end = dice(bytes.length);
  return { damage: `cut off at ${end}`, bytes: new Uint8Array(bytes.subarray(0, end)) };
}

function flip(bytes: Uint8Array, dice: Dice): Copy {
  const copy = new Uint8Array(bytes);
  const count = 1 + dice(MOST_FLIPS);
  for (let flipped = 0; flipped < count; flipped++) {
    const at = dice(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << dice(8));
  }
  return { damage: `flipped ${count} bits`, bytes: copy };
}

function zero(bytes: Uint8Array, dice: Dice): Copy {
  const { start, end } = stretch(bytes, dice);
  return { damage: `zeroed ${end - start} bytes at ${start}`, bytes: new Uint8Array(bytes).fill(0, start, end) };
}

function stretch({ length }: Uint8Array, dice: Dice): { start: number; end: number } {
  const start = dice(length);
  return { start, end: Math.min(length, start + 1 + dice(Math.ceil(length * LARGEST_STRETCH))) };
}
