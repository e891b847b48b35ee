import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './run-command.ts';

/** What the search needs to know of a machine, so that a test can describe another one. */
export type Machine = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly pathDelimiter: string;
  readonly exists: (path: string) => boolean;
};

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  pathDelimiter: delimiter,
  exists: existsSync,
};

/** In this order: the first one wins. The headless shell starts fastest and is all that tests need. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];

/** Places outside PATH where installers put a browser, per platform. */
function usualPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (platform === 'win32') {
    const bases = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (base) => base !== undefined,
    );
    const tails = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return tails.flatMap((tail) => bases.map((base) => join(base, tail)));
  }
  return ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

/** The program of a Chromium-like browser on this machine, or null. `CHROMIUM_PATH` goes before all else. */
export function findChromium(machine: Machine = thisMachine): string | null {
  const { env, platform, pathDelimiter, exists } = machine;
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    // Somebody who names a browser means that one: falling back to another would test the wrong thing.
    return exists(named) ? named : null;
  }
  const folders = (env['PATH'] ?? '').split(pathDelimiter).filter((folder) => folder !== '');
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, `${command}${ending}`)));
  return [...onPath, ...usualPlaces(machine)].find((path) => exists(path)) ?? null;
}

const debianInstall = [
  'apt-get update',
  'apt-get -o DPkg::Lock::Timeout=500 install -y --no-install-recommends chromium-headless-shell',
].join(' && ');

/** As `findChromium`, but installs one where this process may do so without asking: as root on Debian. */
export async function ensureChromium(): Promise<string | null> {
  const found = findChromium();
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (found !== null || process.env['CHROMIUM_PATH'] || !mayInstall) {
    return found;
  }
  console.log('No Chromium found: installing chromium-headless-shell with apt-get.');
  const { ok, output } = await runCommand(debianInstall);
  if (!ok) {
    console.log(output.trimEnd());
  }
  return findChromium();
}
