import type { CorrectionChange, WeeklyAmount } from '../../../shared/procedure/correction.ts';

type Sides = { readonly gives: WeeklyAmount; readonly gets: WeeklyAmount };

/** The change meant by a kind and both sides of the form; the side that is not shown does not count. */
export function changeFrom(kind: CorrectionChange['kind'], { gives, gets }: Sides): CorrectionChange {
  switch (kind) {
    case 'swap':
      return { kind, gives, gets };
    case 'hand-back':
      return { kind, gives };
    case 'extra':
      return { kind, gets };
  }
}
