import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

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
  const files = new Map(filesBelow(folder, '/'));
  const desk = files.get('/desk/index.html');
  if (desk !== undefined) files.set('/', desk);
  return files;
}

/** Folder by folder: inside a packed archive Electron reads one folder at a time. Links are not followed. */
function filesBelow(folder: string, address: string): readonly (readonly [string, PageFile])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly (readonly [string, PageFile])[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, `${address}${entry.name}/`);
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) return [];
    return [[`${address}${entry.name}`, { body: new Uint8Array(readFileSync(path)), type }]];
  });
}
