/** What a process and all its descendants use, from Linux's /proc. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  /** Of user and system together, of the processes that are alive and of those of their children that have ended. */
  readonly cpuSeconds: number;
  /** Resident memory in MiB; what several of them share is counted once (PSS). */
  readonly memoryMib: number;
}

const TICKS_A_SECOND = 100;

/** @returns undefined once the process has ended. */
export function usageOf(root: number): Usage | undefined {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((pid) => statOf(Number(pid)));
  const tree = new Set([root]);
  // A child has a higher number than its parent, unless numbers have run over; then a second round finds it.
  for (let round = 0; round < 2; round++) {
    for (const { pid, parent } of processes) if (tree.has(parent)) tree.add(pid);
  }
  const members = processes.filter(({ pid }) => tree.has(pid));
  if (members.length === 0) return undefined;
  return {
    cpuSeconds: members.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_A_SECOND,
    memoryMib: members.reduce((sum, { pid }) => sum + memoryOf(pid), 0) / 1024,
  };
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

/** A process may end between two looks. Source: proc(5), /proc/pid/stat. */
function statOf(pid: number): Stat[] {
  const text = contentOf(`/proc/${pid}/stat`);
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (fields.length < 15) return [];
  const ticks = [11, 12, 13, 14].reduce((sum, field) => sum + Number(fields[field]), 0);
  return [{ pid, parent: Number(fields[1]), ticks }];
}

function memoryOf(pid: number): number {
  return Number(/^Pss:\s+(?<kib>\d+)/mu.exec(contentOf(`/proc/${pid}/smaps_rollup`))?.groups?.kib ?? 0);
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
