import type { PlannedFlow } from '../ledger/forecast-balance.ts';
import type { GrantFile } from './grant-file.ts';
import { recoveryStanding } from './recovery-standing.ts';

/** What is expected to come back of all grants from a day on, for the forecast of the balance; by date. */
export function plannedRecoveries(files: readonly GrantFile[], today: string): readonly PlannedFlow[] {
  return files
    .flatMap((file) =>
      recoveryStanding(file, today).expected.map(({ on, amount }) => ({ date: on, amount, what: file.producer })),
    )
    .toSorted((a, b) => (a.date === b.date ? (a.what < b.what ? -1 : 1) : a.date < b.date ? -1 : 1));
}
