import type { FailureCode } from '../data/journal-calls.ts';

export const words = {
  undo: 'Undo',
  undone: 'Taken back',
  notUndone: 'This cannot be taken back here, because a later change touched the same rows. See History.',
  notSaved: 'Not saved',
  refusedPlainly: 'Plenum refused this change. Nothing was saved.',
  loadFailed: 'This cannot be shown right now',
  failures: {
    'not-signed-in': 'This page is not signed in. Open Plenum from the address that it printed when it started.',
    unreachable: 'Plenum does not answer. Is it still running on this computer? Nothing was saved.',
    'refused-by-guard': 'This page may not write here. Open Plenum from the address that it printed when it started.',
    'bad-call': 'Plenum did not understand what this page sent. Reload the page; if it happens again, restart Plenum.',
    'host-fault': 'Plenum could not save this. Try again; if it happens again, look at History before going on.',
    'disk-full': 'The disk is full. Free some space, then try again. What was saved before is safe.',
    'read-only': 'The data folder cannot be written to. Check its permissions, then try again.',
    'no-such-book': 'This assembly is no longer on this computer.',
    'no-such-snapshot': 'This snapshot is no longer there.',
    damaged: 'The journal of this assembly is damaged. Open History to see where, and restore a snapshot.',
    'too-large': 'This is too large to save at once.',
    'working-copy':
      'The working copy in this window could not be read. Reload the page; it is built anew from the journal.',
  } as Readonly<Record<FailureCode, string>>,
} as const;
