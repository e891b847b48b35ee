import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Opener = readonly [program: string, ...words: string[]];

/** What the choice needs to know of a machine, so that a test can describe another one. */
export type OpeningMachine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
};

const here = (): OpeningMachine => ({ platform: process.platform, env: process.env, exists: existsSync });

const appBrowsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const macBrowsers = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsBrowsers = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Ways to open an address, best first: a window of its own in a browser that can, else the person's browser. */
export function openersOf(address: string, machine: OpeningMachine = here()): readonly Opener[] {
  const { platform, env } = machine;
  const windows = appWindowPrograms(machine).map((program): Opener => [program, `--app=${address}`]);
  switch (platform) {
    case 'darwin':
      return [...windows, ['open', address]];
    case 'win32':
      return [...windows, ['rundll32', 'url.dll,FileProtocolHandler', address]];
    default:
      // Without a screen nothing can be opened, and some openers would wait for ever.
      return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? [...windows, ['xdg-open', address]] : [];
  }
}

function appWindowPrograms({ platform, env, exists }: OpeningMachine): readonly string[] {
  return placesOf(platform, env).filter(exists);
}

function placesOf(platform: NodeJS.Platform, env: OpeningMachine['env']): readonly string[] {
  switch (platform) {
    case 'darwin':
      return macBrowsers.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    case 'win32': {
      const homes = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
      return windowsBrowsers.flatMap((tail) => homes.flatMap((home) => (home ? [join(home, tail)] : [])));
    }
    default: {
      const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
      return appBrowsers.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

/** An opener that is still there after this long, or ended well, has opened the page. */
const settledMs = 1500;

function opens([program, ...words]: Opener): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { detached: true, stdio: 'ignore' });
    const settled = setTimeout(() => resolve(true), settledMs);
    child.once('error', () => resolve(false));
    child.once('exit', (code) => {
      clearTimeout(settled);
      resolve(code === 0);
    });
    child.unref();
  });
}

/** Opens an address in the person's browser; false when there is no way to (the address is printed anyway). */
export async function openPage(address: string): Promise<boolean> {
  for (const opener of openersOf(address)) if (await opens(opener)) return true;
  return false;
}
