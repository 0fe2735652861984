/** Every rule by which an item of a report is made, with what it goes by. */
export const ruleMeanings = {
  'heading-words': 'The words of the heading say what the section is for.',
  'heading-learnt': 'Sections with such words, in such a place, are for that: learnt from the corpus.',
  'heading-place': 'The heading names a theme, and the section is for what the one above it is for.',
  'complaint-triplet': 'It stands behind "Klacht:" beside "Instantie:" and "Oordeel:".',
  'complaint-labelled': 'It stands behind or under a label such as "Klacht 1".',
  'complaint-tabled': 'It is a row of a table of complaint parts.',
  'complaint-marked': 'It stands behind a mark in running text, such as "(a)".',
  'complaint-announced': 'A sentence before it says how many parts follow.',
  'complaint-listed': 'It is an item of a list where the complaint is told.',
  'complaint-told': 'The sentence says that somebody complains.',
  'complaint-section': 'It is all that stands in the section of the complaint.',
  'verdict-withdrawn': 'It is left aside where the complaint is told.',
  'verdict-formal': 'The section with the formal outcome says so.',
  'verdict-reasons': 'The reasons say so.',
  'verdict-letter': 'The letter, which has no sections, says so.',
  'verdict-norm': 'The report says that a norm was or was not violated, and gives no other verdict.',
  'verdict-learnt':
    'A sentence says so in words that no rule knows, as others do in the reports that a classifier learnt from.',
  'verdict-tabled': 'A cell of a table says so.',
  'verdict-triplet': 'It stands behind "Oordeel:".',
  'verdict-summary': 'Only the summary or the recommendations say so.',
  'finding-section': 'The section holds paragraphs of this kind.',
  'finding-words': 'The section holds several kinds; its first words tell who speaks.',
  'finding-learnt': 'Paragraphs with such words, in such a section, are of that kind: learnt from the corpus.',
  'citation-found': 'The text names the work.',
  'recommendation-labelled': 'It stands behind or under a label such as "Aanbeveling 1".',
  'recommendation-tabled': 'It is a cell of a table of recommendations.',
  'recommendation-listed': 'It is an item of a list of recommendations.',
  'recommendation-asked': 'The sentence says that the ombudsman recommends.',
  'recommendation-imperative': 'It stands in the section of recommendations and asks in the imperative.',
} as const;

export type RuleCode = keyof typeof ruleMeanings;

/** Why an item was made. */
export interface Reason {
  /** The item's id in its report: 'c1', 'v2', 's3', … */
  readonly item: string;
  readonly rule: RuleCode;
  /** The words that the rule went by, in one line; '' where it went by place alone. */
  readonly words: string;
}
