import type { FailureCode } from '../data/journal-calls.ts';

/** What each failure means for the person at the desk, and what to do. */
export const failureWords: Readonly<Record<FailureCode, string>> = {
  'not-signed-in': 'This window is no longer signed in. Open Plenum again from its icon or its printed address.',
  unreachable:
    'Plenum’s host does not answer. Nothing was changed. Check that Plenum is still running, then try again.',
  'refused-by-guard': 'The host did not accept this window’s address. Open Plenum again from its own address.',
  'too-large': 'That is more than one change may hold. Nothing was changed. Do it in smaller parts.',
  'bad-call': 'The host did not understand the request. Nothing was changed. Close this window and open Plenum again.',
  'host-fault': 'The host failed while doing this. Check History to see whether it was saved, then try again.',
  'no-such-book': 'This assembly is no longer on this computer.',
  'no-such-snapshot': 'This snapshot is no longer on this computer.',
  'disk-full': 'The disk is full, so nothing was changed. Free some space, then try again.',
  'read-only': 'The data folder cannot be written to, so nothing was changed. Check its permissions.',
  damaged:
    'The journal is damaged and was not touched. Its snapshots lie beside it in the data folder: copy that folder first.',
  'working-copy': 'This window’s working copy failed. Nothing saved is lost: reload the window to rebuild it.',
};
