import { writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

/** A .zip archive in memory with these files in it. */
export async function zip(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const archive = new yazl.ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  return buffer(archive.outputStream);
}

export async function writeZip(file: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  await writeFile(file, await zip(files));
}
