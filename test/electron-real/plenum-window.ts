import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { installedElectron } from '../../build/electron-runtime.ts';
import { ensureBuilt } from '../../build/fresh-build.ts';

/** Electron's program; null where it is not installed. Fails when it must be there (REQUIRE_ELECTRON=1). */
export function electronProgram(): string | null {
  const program = installedElectron();
  if (program !== null) return program;
  if (process.env['REQUIRE_ELECTRON'] === '1') throw new Error('REQUIRE_ELECTRON=1, but Electron is not installed');
  console.log('SKIPPED: the tests in a real Electron. Its runtime is not here; "npx install-electron" fetches it.');
  return null;
}

export type PlenumWindow = {
  readonly app: () => ElectronApplication;
  readonly page: () => Page;
  readonly dataFolder: string;
  /** What the page's console complained about so far. */
  readonly complaints: readonly string[];
  /** Quits as a person does and starts again on the same data. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const root = join(import.meta.dirname, '..', '..');

async function launch(executablePath: string, dataFolder: string) {
  const app = await _electron.launch({
    // Naming the program keeps Electron's package from being loaded, which would start a download.
    executablePath,
    args: [root],
    // Without this the sandbox is off on Linux, and the tests would look at another app than people run.
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...(process.env as Record<string, string>), PLENUM_DATA: dataFolder },
  });
  return { app, page: await app.firstWindow() };
}

/** Ends the app by its own door, so that the snapshot at quitting is taken. */
async function quit(app: ElectronApplication): Promise<void> {
  const closed = app.waitForEvent('close');
  await app.evaluate(({ app: electron }) => electron.quit()).catch(() => undefined);
  await closed;
}

export async function openPlenum(executablePath: string): Promise<PlenumWindow> {
  if (!ensureBuilt()) throw new Error('Plenum could not be built');
  const dataFolder = mkdtempSync(join(tmpdir(), 'plenum-electron-'));
  const complaints: string[] = [];
  const open = async () => {
    const opened = await launch(executablePath, dataFolder);
    opened.page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    opened.page.on('pageerror', (error) => complaints.push(error.message));
    return opened;
  };
  let running = await open();
  return {
    app: () => running.app,
    page: () => running.page,
    dataFolder,
    complaints,
    restart: async () => {
      await quit(running.app);
      running = await open();
    },
    close: async () => {
      await quit(running.app);
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
