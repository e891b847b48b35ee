import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

const bytesPerMegabyte = 1_000_000;

/** Resident memory of a process now and at its highest, in megabytes; null where the system does not tell (not Linux). */
function resident(pid: number): { readonly now: number; readonly most: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN);
    return {
      now: (kilobytes('VmRSS') * 1024) / bytesPerMegabyte,
      most: (kilobytes('VmHWM') * 1024) / bytesPerMegabyte,
    };
  } catch {
    return null;
  }
}

/** One line: the page's script heap, and the largest of the browser's page processes. */
export async function memoryLine(browser: Browser, page: Page): Promise<string> {
  const ofPage = await page.context().newCDPSession(page);
  const { usedSize } = await ofPage.send('Runtime.getHeapUsage');
  await ofPage.detach();
  const ofBrowser = await browser.newBrowserCDPSession();
  const { processInfo } = await ofBrowser.send('SystemInfo.getProcessInfo');
  await ofBrowser.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => resident(id));
  const largest = pages.reduce((best, one) => (one !== null && one.most > (best?.most ?? 0) ? one : best), null);
  const heap = `script heap ${Math.round(usedSize / bytesPerMegabyte)} MB`;
  if (largest === null) return heap;
  return `${heap}; page process ${Math.round(largest.now)} MB now, ${Math.round(largest.most)} MB at most`;
}
