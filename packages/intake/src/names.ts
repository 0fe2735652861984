import path from 'node:path';

const reportExtensions: ReadonlySet<string> = new Set(['.pdf', '.html', '.htm']);

/** Whether a file found in a folder or an archive is taken for a report. Markdown and text must be named: folders hold README files. */
export function isReport(file: string): boolean {
  return reportExtensions.has(path.extname(file).toLowerCase());
}

const readableExtensions: ReadonlySet<string> = new Set([
  ...reportExtensions,
  '.xhtml',
  '.md',
  '.markdown',
  '.txt',
  '.text',
]);

/** Whether it can be read at all, once somebody asks for it. */
export function isReadable(file: string): boolean {
  return readableExtensions.has(path.extname(file).toLowerCase());
}

export function isArchive(file: string): boolean {
  return path.extname(file).toLowerCase() === '.zip';
}

/** A path as those of the files under it begin: "./in//2016/" → "in/2016". */
export function plainPath(named: string): string {
  return path.normalize(named).replace(/(?<=.)\/$/u, '');
}

/** Whether a part of the path is a system's own: `.git/`, `._letter.pdf`, `__MACOSX/`. */
export function isHidden(file: string): boolean {
  return file.split(/[/\\]/u).some((part) => (part.startsWith('.') && !/^\.{1,2}$/u.test(part)) || part === '__MACOSX');
}
