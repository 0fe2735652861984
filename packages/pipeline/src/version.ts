import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const SCOPE = '@oordelenbank/';

/** Hex digits of the fingerprint: enough to tell the versions of one program apart. */
const LENGTH = 16;

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * By what a file is read: the program's version, and a fingerprint of the sources of every package on its way with the
 * versions of the libraries that these use. Whatever may change a report changes it, so that reports that were read by
 * other rules can be told.
 */
export function readVersion(): { readonly program: string; readonly rules: string } {
  const own = path.resolve(import.meta.dirname, '..');
  const hash = createHash('sha256');
  for (const folder of [...foldersFrom(own)].sort()) {
    for (const file of globSync('{package.json,src/**}', { cwd: folder }).sort()) {
      if (!path.extname(file)) continue;
      hash.update(`${path.basename(folder)}/${file}\0`).update(readFileSync(path.join(folder, file)));
    }
  }
  return { program: manifestOf(own).version, rules: hash.digest('hex').slice(0, LENGTH) };
}

/** The folder of a package and those of all packages of the project that it depends on. */
function foldersFrom(folder: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(folder)) return found;
  found.add(folder);
  const { resolve } = createRequire(path.join(folder, 'package.json'));
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
    if (name.startsWith(SCOPE)) foldersFrom(path.resolve(path.dirname(resolve(name)), '..'), found);
  }
  return found;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}
