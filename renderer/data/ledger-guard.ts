import type { Json } from '../../shared/journal/change.ts';
import type { LedgerGuard, PostingRefusal } from '../../shared/ledger/check-posting.ts';
import { type Refusal, refused } from './command.ts';
import { assemblyKey } from './row-keys.ts';
import type { RowReader } from './row-reader.ts';

/** What every posting is held against, as the book has it; null without an assembly. */
export async function readGuard(rows: RowReader): Promise<LedgerGuard | null> {
  const settings = await rows.one('assembly', assemblyKey);
  return settings === null ? null : { policies: settings.reservoir, periods: await rows.all('ledgerPeriods') };
}

/** A command's answer to what the ledger refuses: the same code with the same figures. */
export function refusedPosting({ kind: _, code, ...data }: PostingRefusal): Refusal {
  return refused(code, data as Json);
}
