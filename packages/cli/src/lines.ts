/** The lines of a stream in UTF-8. Only "\n" ends a line: node:readline would also break at a U+2028 inside a JSON string. */
export async function* linesOfStream(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/** The paths of a list: one a line, or with NUL behind each as `find -print0` writes them. Empty ones are left out. */
export async function* pathsOfStream(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const line of linesOfStream(stream)) {
    const paths = line.includes('\0') ? line.split('\0') : [line.replace(/\r$/u, '')];
    yield* paths.filter((path) => path !== '');
  }
}
