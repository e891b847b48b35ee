import { app } from 'electron';
import type { Host } from '../host/create-host.ts';

/**
 * The app ends only after the host has taken its last snapshots and freed the folder. That happens once the windows
 * are closed, so that no call comes in between. A failure is written to the log and does not keep the app open: all
 * that was saved is in the journal.
 */
export function quitAfterSaving(host: Pick<Host, 'close'>): void {
  let state: 'running' | 'closing' | 'closed' = 'running';
  const close = async () => {
    state = 'closing';
    await host.close().catch((error: unknown) => console.error(error));
    state = 'closed';
    app.quit();
  };
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'running') void close();
  });
  app.on('second-instance', () => {
    // Somebody starts Plenum anew while this one still writes its snapshot: it comes back when that is done.
    if (state === 'closing') app.relaunch();
  });
}
