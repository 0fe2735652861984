import { cite } from './cite.ts';
import type { Layout } from './layout.ts';
import type { Notice } from './report.ts';
import type { Reason, RuleCode } from './rules.ts';
import type { Span } from './span.ts';
import { oneLine } from './words.ts';

/** Every trouble a report can be in. A new one starts here, with the sentence that explains it. */
export const noticeMessages = {
  'page-without-text': 'The page holds no text that could be read.',
  'page-damaged': 'The page could not be read.',
  'page-skipped': 'The page was left out because it goes beyond the limits.',
  'font-unreadable': 'Characters of the page have no meaning that could be read.',
  'house-unknown': 'No house style recognises this report; the generic one was used.',
  'heading-unknown': 'No rule knows what this heading is for.',
  'complaint-missing': 'No complaint was found.',
  'complaint-without-verdict': 'No verdict was found for this complaint.',
  'verdict-missing': 'No verdict was found.',
  'verdict-without-complaint': 'It could not be told which complaint this verdict decides.',
  'verdict-contradicted': 'The report gives different verdicts on the same complaint.',
  'verdict-unknown': 'This looks like a verdict, in words that no rule knows.',
  'date-missing': 'The date of the report was not found.',
  'authority-missing': 'The body that is complained about was not found.',
  'statute-unknown': 'This names a statute that is not in the registry.',
  'statute-ambiguous': 'This may be one of several statutes.',
} as const;

export type NoticeCode = keyof typeof noticeMessages;

interface Noted {
  readonly code: NoticeCode;
  readonly detail: string | undefined;
  readonly span: Span | undefined;
}

/** Collects, stage by stage, what a person should look at in one report, and why each item of it was made. */
export class Notes {
  readonly #noted: Noted[] = [];
  readonly #reasons: Reason[] = [];

  /** @param detail words behind the catalogue's sentence, such as the number of a page. */
  add(code: NoticeCode, { span, detail }: { span?: Span; detail?: string } = {}): void {
    this.#noted.push({ code, span, detail });
  }

  /** Says by which rule, and by which words, an item was made. */
  because(item: string, rule: RuleCode, words = ''): void {
    this.#reasons.push({ item, rule, words: oneLine(words) });
  }

  /** The reasons in the order in which they were given. */
  get reasons(): readonly Reason[] {
    return this.#reasons;
  }

  /** The notices in the order in which they were added, each with its evidence where it has a place in the text. */
  notices(layout: Layout): Notice[] {
    return this.#noted.map(({ code, detail, span }) => ({
      code,
      message: detail === undefined ? noticeMessages[code] : `${noticeMessages[code]} (${detail})`,
      ...(span === undefined ? {} : { evidence: cite(layout, span) }),
    }));
  }
}

/** A step of the pipeline: pure but for the notices, synchronous, total. */
export type Stage<From, To> = (input: From, notes: Notes) => To;
