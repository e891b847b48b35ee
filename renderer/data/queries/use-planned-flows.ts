import { useMemo } from 'react';
import type { PlannedFlow } from '../../../shared/ledger/forecast-balance.ts';
import { grantFiles } from '../../../shared/recovery/grant-files.ts';
import { plannedRecoveries } from '../../../shared/recovery/planned-recoveries.ts';
import { useBook } from '../book-context.ts';
import { mapReady, type QueryState } from '../use-book-query.ts';
import { useGrantRecords } from './use-recovery.ts';

/** Money that is expected to move in the reservoir: what is to come back of grants, as agreed. */
export function usePlannedFlows(): QueryState<readonly PlannedFlow[]> {
  const { desk } = useBook();
  const records = useGrantRecords();
  const today = desk.now().slice(0, 10);
  return useMemo(() => mapReady(records, (found) => plannedRecoveries(grantFiles(found), today)), [records, today]);
}
