/**
 * The names of the contract's calls, and nothing else: the preload is loaded into every window before the page and
 * needs the names only, not the schemas. The compiler holds this list and the contract together, both ways.
 */
export const callNames = [
  'host.info',
  'books.list',
  'books.create',
  'books.rename',
  'books.remove',
  'journal.head',
  'journal.append',
  'journal.read',
  'journal.entry',
  'journal.history',
  'journal.row-history',
  'journal.verify',
  'snapshots.list',
  'snapshots.take',
  'snapshots.read',
  'solver.begin',
  'solver.look',
  'solver.stop',
] as const;

export type CallName = (typeof callNames)[number];
