import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Context } from 'hono';
import type { Env } from './env.ts';
import { refuse } from './html/refusal.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

interface Asset {
  readonly content: Buffer<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/** Paths on disk by the name under /assets/. Nothing that a browser sends becomes a path. */
function findAssets(): ReadonlyMap<string, string> {
  const require = createRequire(import.meta.url);
  const own = path.join(import.meta.dirname, '../static');
  const pdfjs = path.dirname(require.resolve('pdfjs-dist/package.json'));
  const utrecht = require.resolve('@utrecht/component-library-css/dist/index.css');
  return new Map([
    ...filesIn(own, ''),
    ['utrecht.css', utrecht],
    ['pdfjs/pdf.mjs', path.join(pdfjs, 'build/pdf.min.mjs')],
    ['pdfjs/pdf.worker.mjs', path.join(pdfjs, 'build/pdf.worker.min.mjs')],
    ['pdfjs/pdf_viewer.mjs', path.join(pdfjs, 'web/pdf_viewer.mjs')],
    ['pdfjs/pdf_viewer.css', path.join(pdfjs, 'web/pdf_viewer.css')],
    ...filesIn(path.join(pdfjs, 'web/images'), 'pdfjs/images/'),
    ...['cmaps', 'standard_fonts', 'wasm', 'iccs'].flatMap((folder) =>
      filesIn(path.join(pdfjs, folder), `pdfjs/${folder}/`),
    ),
  ]);
}

function filesIn(folder: string, prefix: string): [name: string, file: string][] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [prefix + name, path.join(folder, name)]);
}

/** Style sheets, scripts and the parts of pdf.js, from this server; read once. */
export function serveAssets() {
  const files = findAssets();
  const read = new Map<string, Promise<Asset>>();
  return async (c: Context<Env>): Promise<Response> => {
    const name = c.req.path.slice('/assets/'.length);
    const file = files.get(name);
    if (file === undefined) return refuse(c, 404, 'notFound');
    const asset = await (read.get(name) ?? remember(read, name, readAsset(file)));
    const headers = { 'Content-Type': asset.type, ETag: asset.etag, 'Cache-Control': 'no-cache' };
    if (c.req.header('if-none-match')?.includes(asset.etag)) return c.body(null, 304, headers);
    return c.body(asset.content, 200, headers);
  };
}

function remember(read: Map<string, Promise<Asset>>, name: string, asset: Promise<Asset>): Promise<Asset> {
  read.set(name, asset);
  return asset;
}

async function readAsset(file: string): Promise<Asset> {
  const content = await readFile(file);
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  return { content, type: types[path.extname(file)] ?? 'application/octet-stream', etag: `W/"${hash}"` };
}
