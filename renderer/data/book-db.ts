import { Dexie, type Table } from 'dexie';
import { type SchemaStep, schemaSteps } from './schema.ts';
import type { StoredRows, TableName } from './tables.ts';
import type { WorkingCopyState } from './working-copy-state.ts';

/** The working copy of one book. The journal is the record; this can be rebuilt from it at any time. */
export class BookDb extends Dexie {
  constructor(name: string, steps: readonly SchemaStep[] = schemaSteps) {
    // Queries read what is on disk: a cached answer could show a row that a rebuild has just replaced.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const step of steps) this.version(step.version).stores({ ...step.stores });
  }

  get meta(): Table<WorkingCopyState, string> {
    return this.table('meta');
  }

  rows<Name extends TableName>(name: Name): Table<StoredRows[Name], string> {
    return this.table(name);
  }
}

export function bookDbName(bookId: string): string {
  return `plenum-${bookId}`;
}
