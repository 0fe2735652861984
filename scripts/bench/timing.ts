/** Milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  readonly queries: number;
}

/** Asks everything once to warm up, then once more. */
export async function timed<Item>(
  items: readonly Item[],
  ask: (item: Item) => Promise<unknown> | unknown,
): Promise<Timing> {
  for (const item of items) await ask(item);
  const times: number[] = [];
  for (const item of items) {
    const started = performance.now();
    await ask(item);
    times.push(performance.now() - started);
  }
  return timingOf(times);
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), max: at(1), queries: times.length };
}

export function timingLine(name: string, { median, p95, max, queries }: Timing): string {
  return `${name.padEnd(44)} p50 ${median.toFixed(1).padStart(7)}   p95 ${p95.toFixed(1).padStart(7)}   max ${max.toFixed(0).padStart(6)}   (${queries} queries)\n`;
}
