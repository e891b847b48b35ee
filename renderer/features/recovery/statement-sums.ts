import type { RecoveryStanding } from '../../../shared/recovery/recovery-standing.ts';
import { statementWords as says } from './statement-words.ts';
import { words } from './words.ts';

/** All that came back, in time and after it was written off, in minor units: one sum on every page and in every file. */
export function cameBack({ recovered, recoveredLate }: Pick<RecoveryStanding, 'recovered' | 'recoveredLate'>): number {
  return recovered + recoveredLate;
}

type Sum = { readonly label: string; readonly amount: number };

/** A statement's sums, on paper and in the workbook alike; what never happened is left out. In minor units. */
export function statementSums(standing: RecoveryStanding): readonly Sum[] {
  const { granted, paidOut, recoveredLate, released, writtenOff, open } = standing;
  const happened: readonly Sum[] = [
    { label: says.recoveredLate, amount: recoveredLate },
    { label: says.released, amount: released },
    { label: says.writtenOff, amount: writtenOff },
  ];
  return [
    { label: words.granted, amount: granted },
    { label: words.paidOutFigure, amount: paidOut },
    { label: words.recovered, amount: cameBack(standing) },
    ...happened.filter(({ amount }) => amount > 0),
    { label: words.open, amount: open },
  ];
}
