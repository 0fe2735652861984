import { type Blot, findBlots } from './blots.ts';
import { giveBack, type OcrEngine, type Reader, takeReader } from './engines.ts';
import { hasGutter } from './gutter.ts';
import { readHocr } from './hocr.ts';
import { type MeasuredLine, measureLines } from './measure.ts';
import type { Picture } from './picture.ts';
import { skewOf, straighten } from './skew.ts';
import { removeSpecks } from './specks.ts';

/** Height of what may be a letter, in points. */
const LETTER_PT = { least: 2, most: 60 };

/** Reads the pictures of one file with one engine, which is taken up for the first picture that holds letters. */
export class PictureReading {
  readonly #engine: OcrEngine;
  #reader: Reader | undefined;

  constructor(engine: OcrEngine) {
    this.#engine = engine;
  }

  /**
   * The lines of a page; none for one with fewer marks of a letter's height, and for one on which the engine breaks down.
   *
   * @throws OutsideError 'wrong-use' where the engine is not installed.
   */
  async read(drawn: Picture, fewestLetters: number): Promise<MeasuredLine[]> {
    const blots = findBlots(drawn);
    const letters = blots.all.filter((blot) => hasHeightOfLetter(blot, drawn));
    if (letters.length < fewestLetters) return [];
    const picture = straighten(removeSpecks(drawn, blots), skewOf(letters, drawn));
    this.#reader ??= await takeReader(this.#engine);
    const hocr = await this.#reader.read(picture, hasGutter(letters, drawn) ? '3' : '4');
    if (hocr !== undefined) return measureLines(readHocr(hocr), picture);
    await this.#reader.end(); // The next page gets a new one.
    this.#reader = undefined;
    return [];
  }

  async end(): Promise<void> {
    if (this.#reader !== undefined) await giveBack(this.#engine, this.#reader);
    this.#reader = undefined;
  }
}

function hasHeightOfLetter({ top, bottom }: Blot, { scale }: Picture): boolean {
  const height = (bottom - top) / scale;
  return height >= LETTER_PT.least && height <= LETTER_PT.most;
}
