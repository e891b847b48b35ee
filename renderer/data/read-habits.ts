import type { BookDb } from './book-db.ts';
import type { RowWrite } from './command.ts';
import { rowReader } from './row-reader.ts';
import type { TableName } from './tables.ts';

const takenWhole = ['planTemplates', 'boardNotes', 'aliases', 'importMappings'] as const satisfies readonly TableName[];

/**
 * What a book settled once and the next period begins with: plan templates, wanted qualities, spellings and mappings as
 * they are; how the board is published, without its deadline; how cases are filled, without the deliveries filled.
 */
export async function readHabits(db: BookDb): Promise<readonly RowWrite[]> {
  const rows = rowReader(db);
  const habits: RowWrite[] = [];
  for (const table of takenWhole) {
    for (const { key, row } of await rows.beginning(table, '')) habits.push({ table, key, row } as RowWrite);
  }
  for (const { key, row } of await rows.beginning('boardSettings', '')) {
    habits.push({ table: 'boardSettings', key, row: { ...row, deadline: null } });
  }
  for (const { key, row } of await rows.beginning('caseRules', '')) {
    habits.push({ table: 'caseRules', key, row: { ...row, phases: [] } });
  }
  return habits;
}
