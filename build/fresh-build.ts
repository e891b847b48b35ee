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

/** Whether dist is missing or older than what it is built from. */
export function isStale(): boolean {
  const page = join(root, 'dist', 'renderer', 'desk', 'index.html');
  if (!existsSync(page)) return true;
  const built = Math.max(statSync(page).mtimeMs, newest(join(root, 'dist', 'renderer')));
  return sources.some((folder) => newest(join(root, folder)) > built);
}

/** Builds the app when needed. Returns false, with Vite's words on the screen, when it cannot be built. */
export function ensureBuilt(): boolean {
  if (!isStale()) return true;
  console.log('Building Plenum …');
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const words = [vite, 'build', '--app', '-c', join(root, 'build', 'vite.config.ts'), '--logLevel', 'warn'];
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status === 0;
}
