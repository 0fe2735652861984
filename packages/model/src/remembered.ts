/** Stands for a result that is undefined: one look tells it from a text that was never read. */
const NOTHING = Symbol('nothing');

/**
 * A reading of texts that remembers the last ones: the same few are asked for again and again.
 *
 * @param most how many texts are kept; when there are more, all are forgotten.
 */
export function remembered<Result>(read: (text: string) => Result, most: number): (text: string) => Result {
  const known = new Map<string, Result | typeof NOTHING>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before === NOTHING ? (undefined as Result) : before;
    const result = read(text);
    if (known.size >= most) known.clear();
    known.set(text, result ?? NOTHING);
    return result;
  };
}
