import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const MAX_LENGTH = 255;

/** The names that files had in a browser, which are shown and never used. */
export class UploadNames {
  readonly #file: string;
  /** By the name under which a file is kept. */
  readonly #names: Map<string, string>;

  private constructor(file: string, names: Map<string, string>) {
    this.#file = file;
    this.#names = names;
  }

  /** Reads what was written down in the folder before. */
  static async open(folder: string): Promise<UploadNames> {
    const file = path.join(folder, 'names.jsonl');
    return new UploadNames(file, new Map((await linesOf(file)).flatMap(readLine)));
  }

  /** Writes down what a file was called that is kept under another name. */
  async add(kept: string, name: string): Promise<void> {
    const shown = name
      .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\u{FFFD}')
      .slice(0, MAX_LENGTH)
      .toWellFormed();
    if (this.#names.get(kept) === shown) return;
    this.#names.set(kept, shown);
    await mkdir(path.dirname(this.#file), { recursive: true });
    await appendFile(this.#file, `${JSON.stringify([kept, shown])}\n`);
  }

  /** What to show of a path of the database: 'archief.zip/2016/061.pdf' for a file in an archive that was sent. */
  nameOf(file: string): string {
    const { kept = '', within = '' } = KEPT.exec(file)?.groups ?? {};
    const name = this.#names.get(kept);
    return name === undefined ? file : name + within;
  }
}

/** Files are kept under the SHA-256 of their bytes. */
const KEPT = /(?:^|[/\\])(?<kept>[0-9a-f]{64}\.[a-z]+)(?<within>\/.*)?$/su;

async function linesOf(file: string): Promise<string[]> {
  try {
    return (await readFile(file, 'utf8')).split('\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** A line that was broken off, as by a power cut, is passed over. */
function readLine(line: string): [kept: string, name: string][] {
  const { kept, name } = /^\["(?<kept>[0-9a-f]{64}\.[a-z]+)",(?<name>".*")\]$/u.exec(line)?.groups ?? {};
  return kept === undefined || name === undefined ? [] : [[kept, JSON.parse(name) as string]];
}
