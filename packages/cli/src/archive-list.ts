import { counted } from './blocks.ts';
import { withStore } from './database.ts';
import { failedLine, onOneLine, say } from './output.ts';

/** Remarks on one list that are said. */
const MOST_REMARKS = 20;

interface ListOptions {
  readonly db: string;
  /** Forgets what earlier lists said. */
  readonly replaceMetadata?: boolean;
  /** Only reads the list. */
  readonly dryRun?: boolean;
}

/**
 * Keeps what an archive's own list says of its files, and says how many rows that are and which of them counter others.
 *
 * @throws OutsideError as `readSideFile` and `openStore`.
 */
export async function takeList(list: string, { db, replaceMetadata, dryRun }: ListOptions): Promise<void> {
  const { readSideFile } = await import('@oordelenbank/intake');
  const { records, remarks } = await readSideFile(list);
  for (const remark of remarks.slice(0, MOST_REMARKS)) sayOf(list, remark);
  if (remarks.length > MOST_REMARKS) say(`and ${remarks.length - MOST_REMARKS} more`);
  if (!dryRun) await withStore(db, 'create', (store) => store.saveRecords(records, { replace: replaceMetadata }));
  sayOf(list, `${counted(records.length, 'row')} ${dryRun ? 'would be kept' : 'kept'}`);
}

function sayOf(list: string, remark: string): void {
  say(failedLine(list, onOneLine(remark)));
}
