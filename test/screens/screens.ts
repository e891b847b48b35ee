import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureChromium } from '../../build/find-chromium.ts';
import { ensureBuilt } from '../../build/fresh-build.ts';
import { openDesk } from '../e2e/plenum-desk.ts';
import { takePictures } from './take-pictures.ts';
import { visitScreens } from './visit-screens.ts';

function stopWith(sentence: string, code: number): never {
  console.error(sentence);
  process.exit(code);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) stopWith('Name the folder for the pictures: npm run screens -- OUTDIR', 2);
if ((await ensureChromium()) === null) stopWith('No Chromium found. Install one, or name it in CHROMIUM_PATH.', 2);
if (!ensureBuilt()) stopWith('Plenum could not be built; the reason stands above.', 1);

const outDir = resolve(folder);
mkdirSync(outDir, { recursive: true });
const desk = await openDesk();
const complaints: string[] = [];
try {
  await visitScreens(desk.page(), async (name) => {
    await takePictures(desk.page(), outDir, name);
    complaints.push(...desk.complaints.slice(complaints.length).map((complaint) => `${name}: ${complaint}`));
  });
} finally {
  await desk.close();
}
complaints.push(...desk.complaints.slice(complaints.length));
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
