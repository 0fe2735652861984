import type { Evidence, Span } from './span.ts';

/**
 * One report, as `oordeel extract` prints it. Values are English codes; the words of the document stay Dutch, as printed.
 */
export interface Report {
  readonly schema: 'oordelenbank/report@1';
  readonly source: Source;
  readonly metadata: Metadata;
  readonly sections: readonly Section[];
  readonly complaints: readonly Complaint[];
  readonly findings: readonly Finding[];
  readonly citations: readonly Citation[];
  readonly verdicts: readonly Verdict[];
  readonly recommendations: readonly Recommendation[];
  /** What a person should look at: an unknown heading, a verdict without a complaint, a page that gave no text, … */
  readonly notices: readonly Notice[];
}

export interface Notice {
  readonly code: string;
  readonly message: string;
  readonly evidence?: Evidence;
}

export type MediaType = 'application/pdf' | 'text/html' | 'text/markdown' | 'text/plain';

export interface Source {
  /** As the user named the file. */
  readonly path: string;
  /** SHA-256 of the file's bytes, in lower-case hex. */
  readonly sha256: string;
  readonly mediaType: MediaType;
  /** Number of pages; 0 for a source without pages. */
  readonly pages: number;
  /** 1-based numbers of the pages whose text came from OCR. */
  readonly ocrPages: readonly number[];
}

export interface Authority {
  readonly name: string;
  readonly department?: string;
}

export interface Metadata {
  readonly title?: string;
  /** Whose report it is, as printed: 'de Nationale ombudsman', 'gemeentelijke ombudsman Rotterdam', … */
  readonly ombudsman?: string;
  /** Report or file number as printed: '2003/143', '9202', 'RA0611575', 'KOM002/2017'. */
  readonly reportNumber?: string;
  /** The report's own date, ISO 8601. */
  readonly date?: string;
  /** Who complained, as printed: 'mevrouw A.'. */
  readonly complainant?: string;
  /** The bodies complained about. */
  readonly authorities: readonly Authority[];
}

export const sectionRoles = [
  'title',
  'summary',
  'introduction',
  'complaint',
  'investigation',
  'facts',
  'authority-view',
  'complainant-view',
  'legal-framework',
  'norms',
  'considerations',
  'verdict',
  'recommendation',
  'response',
  'background',
  'annex',
  'other',
] as const;
export type SectionRole = (typeof sectionRoles)[number];

/** From its heading to the next heading of the same or a higher level. */
export interface Section extends Span {
  readonly id: string;
  readonly heading: string;
  /** 1 is the highest. */
  readonly level: number;
  readonly role: SectionRole;
}

export const topics = [
  'privacy',
  'information',
  'treatment',
  'delay',
  'complaint-handling',
  'commitment',
  'reasoning',
  'care',
  'proportionality',
  'coercion',
  'money',
  'participation',
] as const;
export type Topic = (typeof topics)[number];

/** A complaint part (klachtonderdeel): the formulation on which the ombudsman judges. */
export interface Complaint extends Evidence {
  readonly id: string;
  /** Counted from 1 through the report. */
  readonly number: number;
  readonly topics: readonly Topic[];
  readonly authority?: string;
}

export const findingKinds = ['fact', 'authority-view', 'complainant-view', 'consideration'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** A finding (bevinding): a paragraph that states a fact, a party's view or the ombudsman's consideration. */
export interface Finding extends Evidence {
  readonly id: string;
  /** The printed paragraph number, where there is one. */
  readonly number: string | null;
  readonly kind: FindingKind;
  /** Ids of the complaints that it is about. */
  readonly complaints: readonly string[];
  /** Id of the section it stands in. */
  readonly section: string;
}

export const citationKinds = [
  'statute',
  'ordinance',
  'eu',
  'treaty',
  'case',
  'parliamentary',
  'report',
  'policy',
] as const;
export type CitationKind = (typeof citationKinds)[number];

/** What is cited, apart from where the words stand. */
export interface Cited {
  readonly kind: CitationKind;
  /** The cited work's name: its citation title (citeertitel) where known, else as printed. */
  readonly name: string;
  /** BWB id, CVDR id, CELEX number, ECLI, Kamerstuk number or report number; null where it could not be told. */
  readonly identifier: string | null;
  /** '9:27', '3.119a', '8'. */
  readonly article: string | null;
  /** The lid, as a number: '3'. */
  readonly paragraph: string | null;
  /** 'a', 'onderdeel b', … as printed after the lid. */
  readonly part: string | null;
  /** A link a reader can follow, e.g. https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=9:27. */
  readonly uri: string | null;
}

export interface Citation extends Evidence, Cited {
  readonly id: string;
  /** Who relies on it; 'quoted-law' inside the quoted text of a law. */
  readonly by: 'ombudsman' | 'authority' | 'complainant' | 'quoted-law';
}

/**
 * upheld: gegrond, niet behoorlijk. not-upheld: ongegrond, niet gegrond, behoorlijk. no-judgment: geen oordeel.
 * not-investigated: onbevoegd, niet-ontvankelijk, buiten behandeling, ingetrokken.
 */
export const outcomes = ['upheld', 'partly-upheld', 'not-upheld', 'no-judgment', 'not-investigated'] as const;
export type Outcome = (typeof outcomes)[number];

export interface TestedNorm {
  /** Slug of the norm in the Behoorlijkheidswijzer, or of the older or Belgian norm. */
  readonly code: string;
  readonly printed: string;
  /** False where the norm was tested and met. */
  readonly violated: boolean;
}

/** A verdict (oordeel) of the ombudsman on one complaint part. */
export interface Verdict extends Evidence {
  readonly id: string;
  /** Id of the complaint it decides; null where the report does not say. */
  readonly complaint: string | null;
  readonly outcome: Outcome;
  readonly norms: readonly TestedNorm[];
}

export const responses = ['accepted', 'partly-accepted', 'rejected', 'none'] as const;
export type Response = (typeof responses)[number];

/** A recommendation (aanbeveling), with what the body answered. */
export interface Recommendation extends Evidence {
  readonly id: string;
  /** Counted from 1 through the report. */
  readonly number: number;
  readonly response: Response;
}
