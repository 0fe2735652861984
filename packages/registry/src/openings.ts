/** The first words of what a pattern matches: what it has up to its first space, with each choice and each optional group. */
export function openings(source: string): readonly string[] {
  if (source.startsWith('(?:')) {
    const end = closing(source);
    const isOptional = source[end + 1] === '?';
    const rest = source.slice(end + (isOptional ? 2 : 1));
    const within = choices(source.slice('(?:'.length, end)).flatMap((choice) => openings(`${choice}${rest}`));
    return isOptional ? [...within, ...openings(rest)] : within;
  }
  const apart = choices(source);
  if (apart.length > 1) return apart.flatMap(openings);
  const plain = source.replace(/\[(?<upper>\p{Lu})\p{Ll}\]|\\x(?<code>[\da-f]{2})/gu, (_, upper, code) =>
    upper === undefined ? String.fromCharCode(Number.parseInt(code as string, 16)) : (upper as string),
  );
  const word = /^\p{L}+/u.exec(plain)?.[0];
  return word === undefined ? [] : [word.toLowerCase()];
}

/** Each character of a pattern that no backslash stands before, with how many groups are open behind it. */
function* depths(source: string): Generator<{ readonly at: number; readonly char: string; readonly depth: number }> {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? '';
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === '\\') at++;
    else yield { at, char, depth };
  }
}

/** Where the group that a pattern begins with ends. */
function closing(source: string): number {
  return depths(source).find(({ char, depth }) => char === ')' && depth === 0)?.at ?? source.length;
}

/** The choices between the bars of a pattern, those within groups left whole. */
function choices(source: string): readonly string[] {
  const bars = [...depths(source)].filter(({ char, depth }) => char === '|' && depth === 0).map(({ at }) => at);
  return [-1, ...bars].map((bar, index) => source.slice(bar + 1, bars[index]));
}
