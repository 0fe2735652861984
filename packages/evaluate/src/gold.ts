import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cited, FindingKind, Outcome, Response, SectionRole, TestedNorm, Topic } from '@oordelenbank/model';

/** What people say stands in a report: words and occurrence, no offsets. */
export interface Gold {
  /** 'develop' for a report on which rules are made, 'held-out' for one that only measures them. */
  readonly split: 'develop' | 'held-out';
  readonly metadata: {
    readonly reportNumber?: string;
    readonly date?: string;
    readonly authorities?: readonly (string | { readonly name: string })[];
  };
  readonly sections: readonly { readonly heading: string; readonly role: SectionRole }[];
  readonly complaints: readonly { readonly n: number; readonly text: string; readonly topics: readonly Topic[] }[];
  readonly verdicts: readonly {
    /** The number of the complaint that it decides. */
    readonly complaint: number | null;
    readonly outcome: Outcome;
    /** The words in which the report gives it, one sentence or more. */
    readonly text: string;
    readonly norms?: readonly Pick<TestedNorm, 'code' | 'violated'>[];
  }[];
  /** Each finding by its first words. */
  readonly findings?: readonly { readonly starts: string; readonly kind: FindingKind }[];
  readonly citations?: readonly (Partial<Cited> & { readonly text?: string; readonly id?: string | null })[];
  readonly recommendations?: readonly { readonly text: string; readonly response?: Response }[];
}

/** A report of the corpus with its gold and the PDFs that it was rendered to. */
export interface Sample {
  readonly house: string;
  readonly name: string;
  readonly gold: Gold;
  /** By the name of the rendering: 'plain', 'serif', … */
  readonly renderings: ReadonlyMap<string, string>;
}

/** The samples under a folder: house/name/gold.json with name--rendering.pdf beside it, in the order of their names. */
export function findSamples(corpus: string): Sample[] {
  return globSync('*/*/gold.json', { cwd: corpus })
    .sort()
    .map((file) => {
      const [house = '', name = ''] = file.split(path.sep);
      const folder = path.join(corpus, house, name);
      const gold = JSON.parse(readFileSync(path.join(corpus, file), 'utf8')) as Gold;
      return { house, name, gold, renderings: renderingsIn(folder) };
    });
}

function renderingsIn(folder: string): ReadonlyMap<string, string> {
  const files = existsSync(folder) ? globSync('*--*.pdf', { cwd: folder }).sort() : [];
  return new Map(
    files.map((file) => [file.slice(file.lastIndexOf('--') + 2, -'.pdf'.length), path.join(folder, file)]),
  );
}
