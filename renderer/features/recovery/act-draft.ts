import { money } from '../../../shared/quantities/money.ts';
import type { RecoveryAct } from '../../../shared/recovery/recovery-decision.ts';
import type { RecoveryStanding } from '../../../shared/recovery/recovery-standing.ts';
import { moneyText, readTypedMoney, readTypedPercent } from '../../live/typed-amount.ts';

export const actKinds = [
  'extend',
  'pause',
  'resume',
  'change-share',
  'forgive',
  'write-off',
  'cancel',
] as const satisfies readonly RecoveryAct['kind'][];

/** What is typed about a decision. */
export type ActDraft = {
  readonly kind: RecoveryAct['kind'];
  readonly from: string;
  readonly to: string;
  readonly months: string;
  readonly amount: string;
  readonly share: string;
};

export function newActDraft({ open }: RecoveryStanding, currency: string, today: string): ActDraft {
  return { kind: 'extend', from: today, to: '', months: '6', amount: moneyText(open, currency), share: '' };
}

/** What was decided, or the sentence that says what is wrong with a number. */
export function readAct({ kind, from, to, months, amount, share }: ActDraft, currency: string): RecoveryAct | string {
  switch (kind) {
    case 'pause':
      return { kind, from, to: to === '' ? null : to };
    case 'resume':
      return { kind, on: from };
    case 'extend':
      return { kind, months: /^\d{1,3}$/.test(months.trim()) ? Number(months.trim()) : Number.NaN };
    case 'change-share': {
      const read = readTypedPercent(share);
      if (read.kind === 'refused') return read.sentence;
      return { kind, from, shareBasisPoints: read.kind === 'amount' ? read.value : 0 };
    }
    case 'forgive':
    case 'write-off': {
      const read = readTypedMoney(amount, currency);
      if (read.kind === 'refused') return read.sentence;
      return { kind, amount: read.kind === 'amount' ? read.value : money(0) };
    }
    case 'cancel':
      return { kind };
  }
}
