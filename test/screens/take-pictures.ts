import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const schemes = ['light', 'dark'] as const;
const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;

/** Resolves when what is on the screen will stay: nothing is loading, fonts are there, charts have been drawn. */
async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const shape = () => `${document.querySelectorAll('*').length} ${document.documentElement.scrollHeight}`;
    // A chart measures its place, then draws: the page is still when it is alike over several frames.
    let [seen, alike] = [shape(), 0];
    while (alike < 6) {
      await frame();
      const now = shape();
      alike = now === seen ? alike + 1 : 0;
      seen = now;
    }
  });
}

/** Takes the page as it stands in every look, as `NAME-SCHEME-WIDTH.png`, and prints a line for each. */
export async function takePictures(page: Page, folder: string, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await settle(page);
      const path = join(folder, `${name}-${scheme}-${size.width}.png`);
      await page.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'hide' });
      console.log(`${path}  ${Math.ceil(statSync(path).size / 1024)} kB`);
    }
  }
}
