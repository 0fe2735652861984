/**
 * A reading of texts that remembers the last ones: the same few are asked for again and again.
 *
 * @param most how many texts are kept; when there are more, all are forgotten.
 */
export function remembered<Result>(read: (text: string) => Result, most: number): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Result;
    const result = read(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
