export const words = {
  undo: 'Undo',
  undone: 'Taken back.',
  notSaved: 'Not saved',
  refused: 'Not done',
  cannotUndo: 'Not taken back',
  undoRefused: {
    'row-changed-since': 'Something changed later stands on this. Take back the later change first.',
    'still-in-use': 'Something else now refers to what would go.',
    'no-such-change': 'The journal has no such change.',
    'closed-by-decision': 'A closed period is reopened on the Reservoir screen, for a reason.',
    'reopened-by-decision': 'A reopened period is closed again on the Reservoir screen.',
    'already-reversed': 'What it posted to the ledger was reversed already.',
    'below-floor': 'Taking it back would bring the reservoir below its floor.',
    'above-outstanding': 'More has come back of the grant than would then be owed. Take that back first.',
    'paid-out-above-award': 'More would be paid out of the grant than is awarded. Take the pay-out back first.',
    'returned-above-paid-out': 'More has come back of the grant than would then be paid out. Take that back first.',
    'late-above-written-off': 'Money came in after the write-off. Take the late recovery back first.',
    'already-published': 'Others may have read the board. Correct what is wrong and publish it again.',
  } as Readonly<Record<string, string>>,
  undoRefusedOther: 'This change cannot be taken back now.',
  loadFailed: 'This could not be read',
  loading: 'Loading …',
  amountRefused: {
    'not-a-number': 'This is not a number.',
    ambiguous: 'This can be read in two ways. Write 1234 or 1.234 without a comma.',
    'below-zero': 'This must not be below zero.',
  },
  amountRefusedFor: (code: 'empty' | 'not-a-number' | 'too-many-decimals' | 'too-large', decimals: number) => {
    if (code === 'too-large') return 'This number is too large.';
    if (code !== 'too-many-decimals') return 'This is not a number.';
    return decimals === 0 ? 'Whole numbers only.' : `At most ${decimals} digits after the point.`;
  },
} as const;
