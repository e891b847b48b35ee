import { freeId } from '../../shared/assembly/result/award-grants.ts';
import { checkPosting, checkReversal, type LedgerGuard } from '../../shared/ledger/check-posting.ts';
import type { LedgerEntry } from '../../shared/ledger/ledger-entry.ts';
import type { NewEntry } from '../../shared/ledger/post-entry.ts';
import type { GrantFile } from '../../shared/recovery/grant-file.ts';
import { grantFiles } from '../../shared/recovery/grant-files.ts';
import { type RecoveryStanding, recoveryStanding } from '../../shared/recovery/recovery-standing.ts';
import { type Refusal, refused } from './command.ts';
import { reversalId } from './commands/ledger-commands.ts';
import { readGuard, refusedPosting } from './ledger-guard.ts';
import type { RowReader } from './row-reader.ts';

/** A grant as a command finds it, with the ledger and what postings are held against. */
export type RecoveryCase = {
  readonly kind: 'found';
  readonly file: GrantFile;
  readonly standing: RecoveryStanding;
  readonly guard: LedgerGuard;
};

export async function readGrantFiles(rows: RowReader): Promise<readonly GrantFile[]> {
  return grantFiles({
    awards: await rows.all('awards'),
    agreements: await rows.all('recoveryAgreements'),
    decisions: await rows.all('recoveryDecisions'),
    events: await rows.all('recoveryEvents'),
    entries: await rows.all('ledger'),
    suppliers: await rows.all('suppliers'),
    orders: await rows.all('purchaseOrders'),
  });
}

/** Refused `no-assembly`, `no-such-grant` {grant}. */
export async function readCase(rows: RowReader, grant: string, at: string): Promise<RecoveryCase | Refusal> {
  const guard = await readGuard(rows);
  if (guard === null) return refused('no-assembly');
  const file = (await readGrantFiles(rows)).find((one) => one.grant === grant);
  if (file === undefined) return refused('no-such-grant', { grant });
  return { kind: 'found', file, standing: recoveryStanding(file, at.slice(0, 10)), guard };
}

type Ledger = { readonly entries: readonly LedgerEntry[]; readonly guard: LedgerGuard };
type Posted = { readonly kind: 'posted'; readonly entry: LedgerEntry };

/** Posts an entry under the first free id that begins like its own. */
export function posting({ entries, guard }: Ledger, entry: NewEntry): Posted | Refusal {
  const id = freeId(entry.id, new Set(entries.map((one) => one.id)));
  const answer = checkPosting(entries, { ...entry, id }, guard);
  return answer.kind === 'posted' ? answer : refusedPosting(answer);
}

/** The mirror of an entry, dated on the day of `at`. */
export function reversing({ entries, guard }: Ledger, reverses: string, heading: Pick<LedgerEntry, 'at' | 'why'>) {
  const id = reversalId(entries, reverses);
  const answer = checkReversal(entries, { ...heading, id, date: heading.at.slice(0, 10), reverses }, guard);
  return answer.kind === 'posted' ? answer : refusedPosting(answer);
}

/** The number after the highest that was given: G001-003 after G001-002, also when G001-001 was undone. */
export function nextNumber(ids: readonly string[]): number {
  return ids.reduce((highest, id) => Math.max(highest, Number(/\d+$/.exec(id)?.[0] ?? 0)), 0) + 1;
}
