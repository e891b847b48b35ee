import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../build/find-chromium.ts';
import { type Loopback, startLoopback } from '../../electron/loopback/start-loopback.ts';

/** A desk for one story: host and browser, each with a place of its own that outlives a restart. */
export type Desk = {
  /** The page of the moment; a new one after `restart`. */
  readonly page: () => Page;
  readonly dataFolder: string;
  /** What the browser's console complained about so far. */
  readonly complaints: readonly string[];
  /** Stops browser and host and starts both again on the same data, at the same address. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Opened = { readonly loopback: Loopback; readonly context: BrowserContext; readonly page: Page };

async function open(home: string, port: number, complaints: string[]): Promise<Opened> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found; npm test installs or names one');
  const loopback = await startLoopback({
    dataFolder: join(home, 'data'),
    rendererFolder: join(import.meta.dirname, '..', '..', 'dist', 'renderer'),
    version: '0.0.0-test',
    port,
  });
  const context = await chromium.launchPersistentContext(join(home, 'profile'), {
    executablePath,
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.setDefaultTimeout(20_000);
  await page.goto(loopback.signInAddress);
  return { loopback, context, page };
}

export async function openDesk(): Promise<Desk> {
  const home = mkdtempSync(join(tmpdir(), 'plenum-e2e-'));
  const complaints: string[] = [];
  let opened = await open(home, 0, complaints);
  const port = Number(new URL(opened.loopback.address).port);
  const stop = async () => {
    await opened.context.close();
    await opened.loopback.stop();
  };
  return {
    page: () => opened.page,
    dataFolder: join(home, 'data'),
    complaints,
    restart: async () => {
      await stop();
      opened = await open(home, port, complaints);
    },
    close: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Opens the sample co-op for practice from the start page and waits until it is there. */
export async function openPractice(page: Page): Promise<void> {
  await page.getByRole('button', { name: /with the sample co-op/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Willow Creek Food Co-op' }).waitFor();
}

/** Goes to a screen by the rail, as a person does. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click();
  await page.locator('main').getByRole('heading', { level: 1 }).first().waitFor();
}
