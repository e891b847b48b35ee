import { isUsableDate } from '../calendar/is-usable-date.ts';
import { isPausedOn } from './grant-terms.ts';
import type { RecoveryAct } from './recovery-decision.ts';
import type { RecoveryStanding } from './recovery-standing.ts';

const mostMonths = 120;

export type ActFault =
  | 'not-agreed'
  | 'bad-date'
  | 'already-paused'
  | 'not-paused'
  | 'bad-months'
  | 'bad-amount'
  | 'above-open'
  | 'share-out-of-range'
  | 'by-milestones'
  | 'paid-out-already'
  | 'settled';

/** Why something cannot be decided about a grant as it stands, or null. */
export function checkAct(act: RecoveryAct, standing: RecoveryStanding): ActFault | null {
  const { terms, open, toPayOut } = standing;
  if (open + toPayOut === 0) return 'settled';
  if (terms === null && act.kind !== 'cancel') return 'not-agreed';
  switch (act.kind) {
    case 'cancel':
      return toPayOut === 0 ? 'paid-out-already' : null;
    case 'pause':
      if (!isUsableDate(act.from) || (act.to !== null && (!isUsableDate(act.to) || act.to < act.from)))
        return 'bad-date';
      return terms !== null && isPausedOn(terms, act.from) ? 'already-paused' : null;
    case 'resume':
      if (!isUsableDate(act.on)) return 'bad-date';
      return terms !== null && isPausedOn(terms, act.on) ? null : 'not-paused';
    case 'extend':
      return Number.isSafeInteger(act.months) && act.months > 0 && act.months <= mostMonths ? null : 'bad-months';
    case 'change-share':
      if (terms?.shares[0]?.shareBasisPoints === 0) return 'by-milestones';
      if (!isUsableDate(act.from)) return 'bad-date';
      return act.shareBasisPoints >= 1 && act.shareBasisPoints <= 10_000 ? null : 'share-out-of-range';
    case 'forgive':
    case 'write-off':
      if (act.amount <= 0) return 'bad-amount';
      return act.amount > open ? 'above-open' : null;
  }
}
