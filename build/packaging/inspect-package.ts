import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { fuses } from './fuses.ts';

/** What may lie in the packed app. Anything else is a mistake: it would be shipped to every user. */
const allowed = [
  /^package\.json$/,
  /^LICENSE$/,
  /^dist\/main\/(?:main|preload|solver)\.cjs$/,
  /^dist\/main\/highs\.wasm$/,
  /^dist\/renderer\/(?:desk|projector|phone)\/index\.html$/,
  /^dist\/renderer\/about\.json$/,
  /^dist\/renderer\/assets\/[\w-]+\.(?:js|css|woff2|svg|png|wasm)$/,
];
const needed = [
  'package.json',
  'LICENSE',
  'dist/main/main.cjs',
  'dist/main/preload.cjs',
  'dist/main/solver.cjs',
  'dist/main/highs.wasm',
  'dist/renderer/desk/index.html',
  'dist/renderer/about.json',
];

/** Judges the list of packed files, folders left out, each path with forward slashes. */
export function judgeFileList(files: readonly string[]): readonly string[] {
  return [
    ...files
      .filter((path) => !allowed.some((pattern) => pattern.test(path)))
      .map((path) => `must not be packed: ${path}`),
    ...needed.filter((path) => !files.includes(path)).map((path) => `missing: ${path}`),
  ];
}

/** Modules that a bundle requires by name. */
function requiredModules(bundle: string): readonly string[] {
  return [...bundle.matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, name]) => name ?? '');
}

/** A sandboxed preload can require `electron`; any other name fails when the window opens. */
export function judgePreload(bundle: string): readonly string[] {
  return requiredModules(bundle)
    .filter((name) => name !== 'electron')
    .map((name) => `preload requires ${name}`);
}

/** With no node_modules packed, main may require Electron and what Node itself brings. */
export function judgeMain(bundle: string): readonly string[] {
  return requiredModules(bundle)
    .filter((name) => name !== 'electron' && !isBuiltin(name))
    .map((name) => `main requires ${name}, which is not packed`);
}

async function judgeFuses(program: string): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(program);
  const wanted = fuses({ testable: false });
  const indices = Object.values(FuseV1Options).filter((value) => typeof value === 'number');
  return indices
    .filter((index) => wire[index] !== (wanted[index] ? FuseState.ENABLE : FuseState.DISABLE))
    .map((index) => `fuse ${FuseV1Options[index]} is not as decided`);
}

/** Everything wrong with an unpacked Linux package. */
export async function inspectPackage(folder: string): Promise<readonly string[]> {
  const archive = join(folder, 'resources', 'app.asar');
  const text = (path: string): string => extractFile(archive, path).toString('utf8');
  const paths = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/').replace(/^\//, ''));
  const files = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)));
  const missing = judgeFileList(files);
  if (missing.some((line) => line.startsWith('missing'))) {
    return missing;
  }
  const { main } = JSON.parse(text('package.json')) as { readonly main?: string };
  const licence = await readFile(join(folder, 'LICENSES.chromium.html'), 'utf8').catch(() => null);
  return [
    ...missing,
    ...(main === 'dist/main/main.cjs' ? [] : [`package.json names ${main} as main`]),
    ...(licence === null ? ["Chromium's licences are missing"] : []),
    ...judgePreload(text('dist/main/preload.cjs')),
    ...judgeMain(text('dist/main/main.cjs')),
    ...judgeMain(text('dist/main/solver.cjs')),
    ...(await judgeFuses(join(folder, 'plenum'))),
  ];
}
