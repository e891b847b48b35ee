import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { ensureChromium } from '../../build/find-chromium.ts';
import { assemblySizes, buildAssembly } from '../builders/assemblies.ts';
import type { stores } from './browser-page/stores.ts';
import { compare } from './compare.ts';

type StoreCall = Exclude<keyof typeof stores, 'given'>;

/** IndexedDB wants a secure origin; nothing listens there, every request is answered from the built page. */
const origin = 'http://localhost:1';
const contentTypes = { html: 'text/html', js: 'text/javascript' } as const;

async function openPage(page: Page, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'browser-page'),
    logLevel: 'error',
    build: { outDir: join(folder, 'page'), target: 'chrome140', rolldownOptions: { output: { codeSplitting: false } } },
  });
  await page.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const name = path === '/' ? '/index.html' : path;
    const contentType = name.endsWith('.js') ? contentTypes.js : contentTypes.html;
    return route.fulfill({ body: readFileSync(join(folder, 'page', name), 'utf8'), contentType });
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => 'benchStores' in globalThis);
}

const call = (page: Page, name: StoreCall) =>
  page.evaluate((which): Promise<unknown> => globalThis.benchStores[which](), name);

async function comparePlans(page: Page, heading: string): Promise<void> {
  const contender = (name: string, which: StoreCall, prepare?: StoreCall) => ({
    name,
    run: () => call(page, which),
    ...(prepare !== undefined && { prepare: () => call(page, prepare) }),
  });
  await compare({
    title: `Plans written, strict: ${heading}`,
    turns: 3,
    ours: contender('one record a plan, lines packed', 'writePlans', 'empty'),
    peers: [contender('Dexie, one row a plan line', 'writeRows', 'empty')],
  });
  await call(page, 'empty');
  await call(page, 'writePlans');
  await call(page, 'writeRows');
  if (!isDeepStrictEqual(await call(page, 'readPlans'), await call(page, 'readRows'))) {
    throw new Error('Plans and rows add up to different sums');
  }
  await compare({
    title: `Plans read and added up: ${heading}`,
    turns: 7,
    ours: contender('one record a plan, lines packed', 'readPlans'),
    peers: [contender('Dexie, one row a plan line', 'readRows')],
  });
}

export async function bench(): Promise<void> {
  const executablePath = await ensureChromium();
  if (executablePath === null) return console.log('\nPlans in the browser: skipped, no Chromium found.');
  const folder = mkdtempSync(join(tmpdir(), 'plenum-bench-'));
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await context.newPage();
    await openPage(page, folder);
    const { products, plans } = buildAssembly({ ...assemblySizes.typical, households: 1000 }, 1);
    await page.evaluate(([given, kept]) => globalThis.benchStores.given(given, kept), [products, plans] as const);
    await comparePlans(page, '1,000 plans x 40 lines');
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}
