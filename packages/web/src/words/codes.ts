import type {
  Citation,
  CitationKind,
  ErrorCode,
  NoticeCode,
  Outcome,
  PassageKind,
  Response,
  Topic,
} from '@oordelenbank/model';
import type { AuthorityKind } from '@oordelenbank/registry';

/** What a facet or a complaint part is under: an outcome, or no verdict at all. */
export type OutcomeOrNone = Outcome | 'none';

/** Words for what the database keeps as codes. */
export interface Codes {
  readonly outcomes: Readonly<Record<OutcomeOrNone, string>>;
  readonly kinds: Readonly<Record<PassageKind, string>>;
  readonly responses: Readonly<Record<Response, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  /** Kinds of complainant, as `complainantKinds` of the store lists them. */
  readonly complainants: Readonly<Record<string, string>>;
  readonly citedBy: Readonly<Record<Citation['by'], string>>;
  readonly citationKinds: Readonly<Record<CitationKind, string>>;
  readonly authorityKinds: Readonly<Record<AuthorityKind, string>>;
  readonly notices: Readonly<Record<NoticeCode, string>>;
  /** Why files are left alone, as an import gives it. */
  readonly leftAlone: Readonly<Record<string, string>>;
  /** `broken`: a fault of our own while a file was read. */
  readonly errors: Readonly<Record<ErrorCode | 'broken', string>>;
}
