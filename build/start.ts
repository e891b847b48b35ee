import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderInUse } from '../electron/host/host-lock.ts';
import { startLoopback } from '../electron/loopback/start-loopback.ts';
import { findElectron } from './electron-runtime.ts';
import { ensureBuilt } from './fresh-build.ts';
import { openPage } from './open-page.ts';
import { readStartOptions, type StartOptions } from './start-options.ts';
import { whyNotStarted } from './start-words.ts';

const root = join(import.meta.dirname, '..');

function stopWith(sentence: string, code = 1): never {
  console.error(sentence);
  process.exit(code);
}

/** A program that fails at once (no screen, a missing library) could not run; later it is a crash like any other. */
const startsWithinMs = 10_000;

/** True once the window is closed; false when the program could not run here. */
function ranInElectron(program: string, { dataFolder }: StartOptions): Promise<boolean> {
  console.log(`Plenum opens in its own window. Data: ${dataFolder}`);
  const child = spawn(program, [root], { stdio: 'inherit', env: { ...process.env, PLENUM_DATA: dataFolder } });
  const begun = performance.now();
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0 || performance.now() - begun > startsWithinMs));
  });
}

async function serve(options: StartOptions): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const { dataFolder, port, opens } = options;
  const rendererFolder = join(root, 'dist', 'renderer');
  const loopback = await startLoopback({ dataFolder, port, version, rendererFolder });
  const stop = async () => {
    await loopback.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop());
  console.log(`Plenum: ${loopback.signInAddress}`);
  console.log(`Data: ${dataFolder}. Press Ctrl+C to stop.`);
  if (opens && !(await openPage(loopback.launchAddress()))) console.log('Open this address in your browser.');
}

/** Our own server already has this folder: its page is the one to open. */
async function joinRunning(address: string, { opens }: StartOptions): Promise<void> {
  console.log(`Plenum is already running: ${address}`);
  // The code stays off the command line; a browser that was there before is still signed in.
  if (opens) await openPage(address.replace(/#.*/, ''));
}

async function runInBrowser(options: StartOptions): Promise<void> {
  try {
    await serve(options);
  } catch (error) {
    if (error instanceof FolderInUse && error.holder?.address) return joinRunning(error.holder.address, options);
    stopWith(whyNotStarted(error));
  }
}

async function run(options: StartOptions): Promise<void> {
  if (!ensureBuilt()) stopWith('Plenum could not be built; the reason stands above.');
  if (options.browserOnly) return runInBrowser(options);
  const electron = findElectron();
  if (electron.kind === 'absent') {
    const why = `Electron's runtime is not installed here and could not be downloaded (${electron.why})`;
    console.log(`${why}; Plenum opens in your browser instead.`);
    return runInBrowser(options);
  }
  // Without a window to open, the address is what is wanted.
  if (!options.opens) return runInBrowser(options);
  if (await ranInElectron(electron.path, options)) return;
  console.log('Electron could not run here; Plenum opens in your browser instead.');
  return runInBrowser(options);
}

const read = readStartOptions(process.argv.slice(2));
if (read.kind === 'refused') stopWith(read.sentence, 2);
await run(read.options);
