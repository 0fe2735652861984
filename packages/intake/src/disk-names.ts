import { isUtf8 } from 'node:buffer';
import path from 'node:path';

/** A byte of a name that is no text, or a backslash before what would be taken for one. */
const BYTE = /\\x(?<hex>5C|[89A-F][0-9A-F])/u;
const MISTAKABLE = /\\(?=x(?:5C|[89A-F][0-9A-F]))/gu;

/** Names of Windows are always text, and their backslashes part folders. */
const IS_WINDOWS = path.sep === '\\';

/**
 * The name of a file as text, also one that is no UTF-8, as on disks of the time of Windows-1252: bytes that are no ASCII
 * then stand in it as `\xE9`. Each name gives another text.
 */
export function nameOf(bytes: Uint8Array): string {
  const name = Buffer.from(bytes);
  if (isUtf8(name)) return IS_WINDOWS ? name.toString() : name.toString().replace(MISTAKABLE, '\\x5C');
  return Array.from(name, textOf).join('');
}

function textOf(byte: number): string {
  const char = String.fromCharCode(byte);
  return byte < 0x80 && char !== '\\' ? char : `\\x${byte.toString(16).toUpperCase()}`;
}

/** The other way round: what the system is to be asked for. */
export function onDiskAs(name: string): string | Buffer {
  if (IS_WINDOWS || !BYTE.test(name)) return name;
  return Buffer.concat(name.split(BYTE).map((part, index) => Buffer.from(part, index % 2 === 0 ? 'utf8' : 'hex')));
}
