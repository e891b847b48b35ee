import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type ElectronRuntime =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'absent'; readonly why: string };

const patienceMs = 20_000;

/**
 * The program of the Electron that package.json names. Reads the package's own note of it: requiring `electron` from
 * Node would start a download then and there.
 */
export function installedElectron(): string | null {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = electronFolder();
  if (folder === null) return null;
  const note = join(folder, 'path.txt');
  const program = existsSync(note) ? readFileSync(note, 'utf8').trim() : usualProgram();
  const path = join(override ?? join(folder, 'dist'), program);
  return existsSync(path) ? path : null;
}

function electronFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

function usualProgram(): string {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** Electron's program, downloaded if it is not here yet and the network allows it within a few seconds. */
export function findElectron(): ElectronRuntime {
  const path = installedElectron();
  if (path !== null) return { kind: 'found', path };
  const folder = electronFolder();
  if (folder === null) return { kind: 'absent', why: 'the package is not installed' };
  const run = spawnSync(process.execPath, [join(folder, 'install.js')], { timeout: patienceMs, stdio: 'pipe' });
  const downloaded = installedElectron();
  if (downloaded !== null) return { kind: 'found', path: downloaded };
  return { kind: 'absent', why: run.error === undefined ? 'it could not be downloaded' : 'the download took too long' };
}
