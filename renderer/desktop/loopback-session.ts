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
  await postJson('/session', { code: decodeURIComponent(code) });
}

/** Runs a task at most once; every caller waits for the same run. */
export function once(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= task();
    return running;
  };
}
