import { hostFailureCode } from './host-failure.ts';
import { postJson } from './loopback-call.ts';

const tokenInFragment = /^#token=([^&]+)$/;

/**
 * Exchanges the code in the address (`#token=CODE`) for the session's cookie and clears the fragment, so that the
 * code stays in no bookmark, history or screenshot. Without a code the cookie of an earlier visit is used.
 */
export async function signInFromAddress(): Promise<void> {
  const code = tokenInFragment.exec(window.location.hash)?.[1];
  if (code === undefined) return;
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  try {
    await postJson('/session', { code: decodeURIComponent(code) });
  } catch (error) {
    // A code works once. After a reload the cookie may still be good; the next call shows whether it is.
    if (hostFailureCode(error) !== 'not-signed-in') throw error;
  }
}

/** Runs a task at most once; every caller waits for the same run. */
export function once(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= task();
    return running;
  };
}
