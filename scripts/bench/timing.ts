import process from 'node:process';

/** Milliseconds by the clock; those of the processor beside it, which other work on the machine does not lengthen. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  readonly queries: number;
  readonly processor?: { readonly median: number; readonly p95: number };
}

/** Asks everything once to warm up, then once more. */
export async function timed<Item>(
  items: readonly Item[],
  ask: (item: Item) => Promise<unknown> | unknown,
): Promise<Timing> {
  for (const item of items) await ask(item);
  const times: number[] = [];
  const processor: number[] = [];
  for (const item of items) {
    const [started, before] = [performance.now(), process.cpuUsage()];
    await ask(item);
    times.push(performance.now() - started);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
  }
  return { ...timingOf(times), processor: timingOf(processor) };
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), max: at(1), queries: times.length };
}

export function timingLine(name: string, { median, p95, max, queries, processor }: Timing): string {
  const ms = (time: number): string => time.toFixed(1).padStart(7);
  const own =
    processor === undefined ? '' : `, of the processor p50 ${ms(processor.median)}   p95 ${ms(processor.p95)}`;
  return `${name.padEnd(44)} p50 ${ms(median)}   p95 ${ms(p95)}   max ${ms(max)}${own}   (${queries} queries)\n`;
}
