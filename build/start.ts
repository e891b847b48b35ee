import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderInUse } from '../electron/host/host-lock.ts';
import { NewerData } from '../electron/host/version-guard.ts';
import { PortTaken, startLoopback } from '../electron/loopback/start-loopback.ts';
import { findElectron } from './electron-runtime.ts';
import { ensureBuilt } from './fresh-build.ts';
import { openPage } from './open-page.ts';
import { readStartOptions, type StartOptions } from './start-options.ts';

const root = join(import.meta.dirname, '..');

function stopWith(sentence: string, code = 1): never {
  console.error(sentence);
  process.exit(code);
}

function startElectron(path: string, { dataFolder }: StartOptions): void {
  console.log(`Plenum opens in its own window. Data: ${dataFolder}`);
  const child = spawn(path, [root], { stdio: 'inherit', env: { ...process.env, PLENUM_DATA: dataFolder } });
  child.once('exit', (code) => process.exit(code ?? 0));
}

/** The folder is held: when by our own server, that is the page to open. */
async function joinRunning({ holder }: FolderInUse, { opens }: StartOptions): Promise<never> {
  if (holder === null || holder.address === '') {
    const shell = holder?.shell === 'electron' ? ' in its own window' : '';
    stopWith(`Plenum is already running${shell} with this data folder. Close it first, or name another with --data.`);
  }
  console.log(`Plenum is already running at ${holder.address}`);
  if (opens) await openPage(holder.address);
  process.exit(0);
}

async function startBrowser(options: StartOptions): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const { dataFolder, port, opens } = options;
  const rendererFolder = join(root, 'dist', 'renderer');
  const loopback = await startLoopback({ dataFolder, port, version, rendererFolder });
  const stop = async () => {
    await loopback.stop();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  console.log(`Plenum: ${loopback.signInAddress}`);
  console.log(`Data: ${dataFolder}. Press Ctrl+C to stop.`);
  if (opens && !(await openPage(loopback.signInAddress))) console.log('Open this address in your browser.');
}

const read = readStartOptions(process.argv.slice(2));
if (read.kind === 'refused') stopWith(read.sentence, 2);
const { options } = read;
if (!ensureBuilt()) stopWith('Plenum could not be built; the reason stands above.');
const electron = options.browserOnly ? null : findElectron();
if (electron?.kind === 'found') startElectron(electron.path, options);
else {
  if (electron !== null) {
    console.log(`Electron's runtime is not here (${electron.why}), so Plenum runs in your browser instead.`);
  }
  try {
    await startBrowser(options);
  } catch (error) {
    if (error instanceof FolderInUse) await joinRunning(error, options);
    if (error instanceof NewerData) stopWith(error.message);
    if (error instanceof PortTaken) stopWith(`${error.message} by another program. Choose one with --port N.`);
    throw error;
  }
}
