import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.csv': 'text/csv; charset=utf-8',
};

export type PageFile = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string };

/**
 * What may be served, by address ("/assets/x.js"): the files of the built renderer, read once (some 3 MB). An address
 * that is not in the list is not found, so no path arithmetic can leave the folder; and a build that replaces the files
 * underneath does not break the page that is open.
 */
export function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(address, { body: new Uint8Array(readFileSync(path)), type });
  }
  const desk = files.get('/desk/index.html');
  if (desk !== undefined) files.set('/', desk);
  return files;
}
