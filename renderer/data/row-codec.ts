import type { Json } from '../../shared/journal/change.ts';
import type { PlanRecord } from '../../shared/plans/plan-record.ts';
import { planRecord, storedPlan } from './plan-codec.ts';
import type { JournalRows, StoredPlan, StoredRows, TableName } from './tables.ts';

/** A journalled row as the working copy keeps it. Only plans differ. */
export function toStored(table: TableName, row: Json): StoredRows[TableName] {
  return (table === 'plans' ? storedPlan(row as PlanRecord) : row) as StoredRows[TableName];
}

/** A row of the working copy as the journal writes it. */
export function toJournalled<Name extends TableName>(table: Name, row: StoredRows[Name]): JournalRows[Name] {
  return (table === 'plans' ? planRecord(row as StoredPlan) : row) as JournalRows[Name];
}
