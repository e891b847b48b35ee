import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const sources = ['renderer', 'shared', 'electron', 'build'] as const;

function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}

/** In the order of the build: what is written last is there only after a whole build. */
const outputs = ['renderer/desk/index.html', 'main/main.cjs', 'main/preload.cjs'] as const;

/** Whether dist is missing, not whole, or older than what it is built from. */
export function isStale(): boolean {
  const paths = outputs.map((path) => join(root, 'dist', path));
  if (!paths.every((path) => existsSync(path))) return true;
  const built = Math.max(...paths.map((path) => statSync(path).mtimeMs));
  const lockfile = statSync(join(root, 'package-lock.json')).mtimeMs;
  return lockfile > built || sources.some((folder) => newest(join(root, folder)) > built);
}

/** Builds the app when needed. Returns false, with Vite's words on the screen, when it cannot be built. */
export function ensureBuilt(): boolean {
  if (!isStale()) return true;
  console.log('Building Plenum …');
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const words = [vite, 'build', '--app', '-c', join(root, 'build', 'vite.config.ts'), '--logLevel', 'error'];
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status === 0;
}
