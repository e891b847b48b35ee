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
  } as Readonly<Record<string, string>>,
  undoRefusedOther: 'This change cannot be taken back now.',
  loadFailed: 'This could not be read',
  loading: 'Loading …',
} as const;
