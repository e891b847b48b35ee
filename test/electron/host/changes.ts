import type { Change, Json } from '../../../shared/journal/change.ts';

const noon = '2027-01-04T12:00:00.000Z';

/** A change that sets rows of one table, as a command would hand it over. */
export function changeOf(id: string, rows: Readonly<Record<string, Json | null>>): Change {
  return {
    id,
    at: noon,
    actor: 'Ana',
    command: 'households.add',
    why: '',
    undoes: null,
    rows: Object.entries(rows).map(([key, after]) => ({ table: 'households', key, before: null, after })),
  };
}
