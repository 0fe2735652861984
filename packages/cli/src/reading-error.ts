import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** How often the reading itself is right, by the sample reports: what a rate rests on. Each figure 0 to 100. */
export interface ReadingError {
  /** PDFs of which it was counted. */
  readonly files: number;
  readonly verdicts: Counted;
  readonly complaints: Counted;
  readonly topics: Counted;
}

interface Counted {
  readonly precision: number | null;
  readonly recall: number | null;
}

const scores = path.resolve(import.meta.dirname, '../../../corpus/scores.json');

/** Undefined where the figures are not beside the program. */
export async function readReadingError(file = scores): Promise<ReadingError | undefined> {
  try {
    const { all } = JSON.parse(await readFile(file, 'utf8')) as {
      all: { files: number; figures: Record<'verdicts' | 'complaints' | 'topics', Counted> };
    };
    const of = ({ precision, recall }: Counted): Counted => ({ precision, recall });
    const { verdicts, complaints, topics } = all.figures;
    return { files: all.files, verdicts: of(verdicts), complaints: of(complaints), topics: of(topics) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

export function readingErrorWords({ files, verdicts, topics }: ReadingError): string {
  const of = ({ precision, recall }: Counted): string => `found ${recall} %, right ${precision} %`;
  return `The reading itself, in ${files} sample files: verdicts ${of(verdicts)}; topics ${of(topics)}. Not in the interval.`;
}
