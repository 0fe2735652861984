import type { Cited } from '@oordelenbank/model';
import type { ArticleItem } from './articles.ts';
import type { Work } from './works.ts';

/** How a citation names its work. */
export type WorkReference =
  | { readonly by: 'name'; readonly work: Work; readonly next: number }
  /** 'die wet', 'eerstgenoemde wet', 'haar verordening': a work named elsewhere. */
  | { readonly by: 'pointer'; readonly noun: string; readonly which: string; readonly next: number }
  /** 'van dat artikel': the article cited before. */
  | { readonly by: 'article'; readonly next: number };

/** A citation as the words give it, before it is known which work a pointer means. Places are tokens, ends exclusive. */
export interface Reference {
  readonly from: number;
  readonly to: number;
  /** Undefined where no work is named. */
  readonly work: WorkReference | undefined;
  /** Empty for a work as a whole. */
  readonly items: readonly ArticleItem[];
  /** 'hoofdstuk 4', where a division of a work is cited and no article. */
  readonly division: string | null;
  /** What is cited, where no work of law is: a case, a report. */
  readonly cited?: readonly Cited[];
}
