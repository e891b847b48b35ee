import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type ElectronRuntime =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'absent'; readonly why: string };

/** What the search needs to know, so that a test can describe another machine. */
export type ElectronPlace = {
  /** node_modules/electron; null where the package is not installed. */
  readonly packageFolder: string | null;
  /** ELECTRON_OVERRIDE_DIST_PATH: a folder with Electron's program, used without asking further. */
  readonly override: string | undefined;
  readonly platform: NodeJS.Platform;
};

const downloadMs = 10_000;

const here = (): ElectronPlace => ({
  packageFolder: packageFolder(),
  override: process.env['ELECTRON_OVERRIDE_DIST_PATH'],
  platform: process.platform,
});

function packageFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/**
 * Electron's program, or null. Reads the package's own note of where it lies, which is written after a good download:
 * requiring `electron` from Node would start a download then and there.
 */
export function installedElectron(
  { packageFolder: folder, override, platform }: ElectronPlace = here(),
): string | null {
  if (override) return presentPath(join(override, usualProgram(platform)));
  if (folder === null) return null;
  const note = join(folder, 'path.txt');
  // Without the note a download was broken off, and the program may be half there.
  return existsSync(note) ? presentPath(join(folder, 'dist', readFileSync(note, 'utf8').trim())) : null;
}

const presentPath = (path: string): string | null => (existsSync(path) ? path : null);

function usualProgram(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** Electron's program, downloaded if it is not here yet and the network allows it within a few seconds. */
export function findElectron(place: ElectronPlace = here()): ElectronRuntime {
  const path = installedElectron(place);
  if (path !== null) return { kind: 'found', path };
  const folder = place.packageFolder;
  if (place.override) return { kind: 'absent', why: 'ELECTRON_OVERRIDE_DIST_PATH names a folder without it' };
  if (folder === null) return { kind: 'absent', why: 'its package is missing' };
  const run = spawnSync(process.execPath, [join(folder, 'install.js')], { timeout: downloadMs, encoding: 'utf8' });
  const downloaded = installedElectron(place);
  return downloaded === null ? { kind: 'absent', why: reasonOf(run) } : { kind: 'found', path: downloaded };
}

type Run = { readonly error?: Error | undefined; readonly stderr: string };

/** One short reason out of the installer's stack trace. */
function reasonOf({ error, stderr }: Run): string {
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') {
    return `not within ${downloadMs / 1000} seconds; "npx install-electron" takes its time`;
  }
  const message = /^\w*Error: (.{1,100})$/m.exec(stderr)?.[1] ?? 'the download failed';
  return message === 'fetch failed' ? 'its server cannot be reached' : message;
}
