import type { HorizontalAlignment } from 'cli-table3';

/** A table for people: no colours, one line under the head; the first column is words, the others are figures. */
export async function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): Promise<string> {
  const { default: Table } = await import('cli-table3');
  const colAligns = head.map((_, index): HorizontalAlignment => (index === 0 ? 'left' : 'right'));
  const table = new Table({ head: [...head], colAligns, chars: plainChars, style: { head: [], border: [] } });
  const rule = head.map((title, index) =>
    '-'.repeat(Math.max(...[title, ...rows.map((row) => row[index] ?? '')].map(widthOf))),
  );
  table.push(rule, ...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The same for programs, as CSV. @param columns names of the keys, in their order. */
export async function csvOf(columns: readonly string[], rows: readonly object[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify([...rows], { header: true, columns: [...columns] }).trimEnd();
}

/** Of the widest line in a cell. */
function widthOf(cell: string): number {
  return Math.max(...cell.split('\n').map((line) => line.length));
}

const plainChars = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};
