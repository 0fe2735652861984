/** The words in one line: each run of white space, line ends among them, becomes one space. */
export function oneLine(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/gu, ' ').trim(); // Most white space is one space, and stays.
}
