import { isWholly, type Piece, type PrintedLine } from './printed-line.ts';

/** "12." or "12)" or "3.4" before the words of a numbered paragraph. */
const NUMBERED = /^(?<number>\d{1,3}(?:\.\d{1,3}){0,3})(?<close>[.)]?)(?:\s+(?=[\p{L}“"‘'(„])|$)/u;

/** Words that a number may follow behind a full stop: "art. 3. De", "nr. 4. Het". */
const BEFORE_NUMBER = /(?<![\p{L}])(?:artt?|nrs?|blz|pp?|pag|par|jo|sub|vgl|hfst|stb|stcrt|afd|bijl|d\.d)\.$/iu;

/** Numbers that may come next, with what closes them ("13" and "."), the last one first. */
interface Expected {
  readonly number: string;
  readonly close: string;
}

/** How many series may run at once: that of the report, with the members of an article it quotes, and so on. */
const MOST_SERIES = 3;

/**
 * Divides numbered paragraphs that are set one behind the other in one block.
 *
 *     1. Op 5 mei … gezonden. 2. Op      →   1. Op 5 mei … gezonden.
 *     9 mei … 3. De gemeente …               2. Op 9 mei …
 *                                            3. De gemeente …
 *
 * A number counts only where it follows on one that began a paragraph, and stands behind the end of a sentence.
 */
export class Series {
  #expected: readonly Expected[] = [];

  /** Divides the lines of one block; blocks are to be given in the order in which they are read. */
  divide(lines: readonly PrintedLine[]): PrintedLine[][] {
    if (lines.every((line) => isWholly(line, 'bold'))) {
      this.#expected = [];
      return [[...lines]];
    }
    this.#learn(lines[0]?.text ?? '');
    const groups: PrintedLine[][] = [[]];
    for (const line of lines) this.#place(line, groups);
    return groups;
  }

  #place(line: PrintedLine, groups: PrintedLine[][]): void {
    let rest = line;
    let at = this.#find(rest.text, groups.at(-1)?.at(-1)?.text ?? '');
    while (at !== undefined) {
      const [head, tail] = splitLine(rest, at);
      if (head !== undefined) groups.at(-1)?.push(head);
      groups.push([]);
      this.#learn(tail.text);
      rest = tail;
      at = this.#find(rest.text, '');
    }
    groups.at(-1)?.push(rest);
  }

  /** Where in the line the next number of a series stands; undefined for none. */
  #find(text: string, before: string): number | undefined {
    const ends = [...text.matchAll(/(?:^|\s)(?=\d)/gu)].map((match) => match.index + match[0].length);
    return ends.find((at) => this.#begins(text.slice(at), `${before} ${text.slice(0, at)}`.trim()));
  }

  #begins(text: string, before: string): boolean {
    const { number, close } = NUMBERED.exec(text)?.groups ?? {};
    if (!this.#expected.some((next) => next.number === number && next.close === close)) return false;
    return /[.!?;:…]["”’')\]]*$/u.test(before) && !BEFORE_NUMBER.test(before);
  }

  #learn(text: string): void {
    const { number = '', close = '' } = NUMBERED.exec(text)?.groups ?? {};
    if (number === '' || (close === '' && !number.includes('.'))) return;
    const next = number.replace(/\d+$/u, (last) => String(Number(last) + 1));
    const others = this.#expected.filter((expected) => expected.number !== number || expected.close !== close);
    this.#expected = [{ number: next, close }, ...others].slice(0, MOST_SERIES);
  }
}

/** Cuts a line before the character at `at`; the first part is undefined where nothing stands before it. */
function splitLine(line: PrintedLine, at: number): [PrintedLine | undefined, PrintedLine] {
  const head: Piece[] = [];
  const tail: Piece[] = [];
  let offset = 0;
  for (const piece of line.pieces) {
    const cut = Math.min(Math.max(at - offset, 0), piece.text.length);
    const middle = piece.left + ((piece.right - piece.left) * cut) / Math.max(1, piece.text.length);
    if (cut > 0) head.push({ ...piece, text: piece.text.slice(0, cut), right: middle });
    if (cut < piece.text.length) tail.push({ ...piece, text: piece.text.slice(cut), left: middle });
    offset += piece.text.length;
  }
  return [head.length > 0 ? fromPieces(line, head) : undefined, fromPieces(line, tail)];
}

function fromPieces(line: PrintedLine, pieces: readonly Piece[]): PrintedLine {
  const last = pieces.length - 1;
  const trimmed = pieces.map((piece, index) => (index === last ? { ...piece, text: piece.text.trimEnd() } : piece));
  return {
    ...line,
    pieces: trimmed,
    text: trimmed.map(({ text }) => text).join(''),
    left: pieces[0]?.left ?? line.left,
    right: pieces[last]?.right ?? line.right,
  };
}
