/** pdf.js as its makers publish it, for a peer in the benchmarks: the project's own copy is patched. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '../..');

/** Its folder, with the patch undone; made at the first call on a machine, by git. */
export function barePdfjs(): string {
  const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  const { version } = createRequire(import.meta.url)(manifest) as { version: string };
  const folder = path.join(root, 'node_modules/.cache', `pdfjs-dist-${version}`);
  if (existsSync(folder)) return folder;
  const making = `${folder}-${process.pid}`;
  mkdirSync(making, { recursive: true });
  for (const part of ['package.json', 'legacy', 'cmaps', 'standard_fonts']) {
    cpSync(path.join(path.dirname(manifest), part), path.join(making, part), { recursive: true });
  }
  const patch = path.join(root, `packages/pdf/patches/pdfjs-dist@${version}.patch`);
  const { status, stderr } = spawnSync('git', ['apply', '--reverse', patch], {
    cwd: making,
    encoding: 'utf8',
    env: { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(making) },
  });
  if (status !== 0) throw new Error(`the patch of pdf.js cannot be undone: ${stderr}`);
  renameSync(making, folder);
  return folder;
}
