import type { WebContents } from 'electron';
import { isOwnAddress } from './app-address.ts';

/**
 * Keeps a window on our own pages: it may reload them and go between them, in its main frame, and nowhere else.
 * No frames, no redirects, no web views, no windows opened by a page.
 */
export function holdPage(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
