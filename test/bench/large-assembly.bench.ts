import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ensureChromium } from '../../build/find-chromium.ts';
import { ensureBuilt } from '../../build/fresh-build.ts';
import { writeAssemblyFolder } from '../../shared/assembly/folder/write-assembly-folder.ts';
import { zipFolder } from '../../shared/assembly/folder/zip-folder.ts';
import { assemblySizes, buildAssembly } from '../builders/assemblies.ts';
import { type Desk, goTo, openDesk } from '../e2e/plenum-desk.ts';
import { memoryLine } from './process-memory.ts';

const size = assemblySizes.large;
const title = `Generated assembly of ${size.households} households`;
const patienceMs = 180_000;

function writeZip(folder: string): string {
  const zip = zipFolder(writeAssemblyFolder(buildAssembly(size, 1)));
  const path = join(folder, 'large-assembly.zip');
  writeFileSync(path, zip);
  console.log(`  zip of the folder: ${(zip.length / 1_000_000).toFixed(1)} MB`);
  return path;
}

async function step(desk: Desk, name: string, work: (page: Page) => Promise<unknown>): Promise<void> {
  const page = desk.page();
  page.setDefaultTimeout(patienceMs);
  const start = performance.now();
  await work(page);
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  const browser = page.context().browser();
  const memory = browser === null ? '' : await memoryLine(browser, page);
  console.log(`  ${name.padEnd(52)} ${seconds.padStart(7)} s   ${memory}`);
}

const shown = (page: Page) => page.getByRole('heading', { level: 1, name: title }).waitFor();

/** Demand is there when its table is: every plan has then been added up. */
async function showDemand(page: Page): Promise<void> {
  await goTo(page, 'Demand');
  await page.getByText(/960,000 lines/).waitFor();
}

/** The board of all products, and who gets what of the one closest to full. */
async function showCases(page: Page): Promise<void> {
  await goTo(page, 'Cases');
  await page.getByRole('table', { name: 'The board' }).waitFor();
  await page.getByRole('table', { name: /households in the order of fairness/ }).waitFor();
}

export async function bench(): Promise<void> {
  if ((await ensureChromium()) === null) return console.log('\nLarge assembly: skipped, no Chromium found.');
  if (!ensureBuilt()) throw new Error('Plenum could not be built');
  console.log(`\nLarge assembly: ${size.households} households x ${size.linesPerHousehold} lines, in the browser`);
  const folder = mkdtempSync(join(tmpdir(), 'plenum-bench-'));
  const desk = await openDesk();
  try {
    const zip = writeZip(folder);
    await desk
      .page()
      .getByRole('button', { name: /with the sample co-op/ })
      .waitFor();
    await step(desk, 'zip read, checked, journalled and stored', async (page) => {
      await page.getByLabel('A zip …').setInputFiles(zip);
      await shown(page);
    });
    await step(desk, 'Demand added up and shown', showDemand);
    await step(desk, 'Plans shown', (page) => goTo(page, 'Plans'));
    await step(desk, 'Cases filled and shown', showCases);
    await step(desk, 'Demand shown again', showDemand);
    const started = performance.now();
    await desk.restart();
    console.log(
      `  ${'host and browser started again'.padEnd(52)} ${((performance.now() - started) / 1000).toFixed(2).padStart(7)} s`,
    );
    await step(desk, 'opened again', async (page) => {
      await page.getByRole('button', { name: title, exact: true }).click();
      await shown(page);
    });
    await step(desk, 'Demand added up and shown', showDemand);
    if (desk.complaints.length > 0) throw new Error(`The browser complained: ${desk.complaints.join('; ')}`);
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true });
  }
}
