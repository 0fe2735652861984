/** A stop, with the quotation marks and brackets that close behind it, and the mark of a footnote. */
const SENTENCE_END = /[.!?]["”’')\]]*$|(?<!\d)[.!?]["”’')\]]*\d{1,2}$/u;

/** Whether the words end with their sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether the words end with their sentence, or with a part of it that a list or a quotation may follow. */
export function endsClause(text: string): boolean {
  return endsSentence(text) || /[:;]["”’')\]]*\d{0,2}$/u.test(text);
}

/** Whether the words begin in the middle of a sentence. */
export function beginsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}
