import { type Money, money } from '../quantities/money.ts';
import type { GrantRequest } from './grant-request.ts';

type Sized = Pick<GrantRequest, 'amount' | 'minimumAmount' | 'sizes'>;

/**
 * The most that a request can be awarded out of so much room: one of its sizes where it names any, else any part of
 * the amount down to its minimum; 0 when nothing of use fits.
 */
export function amountWithin({ amount, minimumAmount, sizes = [] }: Sized, room: number): Money {
  if (room <= 0) return money(0);
  if (sizes.length === 0) {
    const part = Math.min(amount, room);
    return money(part < (minimumAmount ?? 0) ? 0 : part);
  }
  return money(Math.max(0, ...[amount, ...sizes].filter((size) => size <= room)));
}

/**
 * What a request is voted on with: the most it can be awarded, then its smaller sizes or its minimum, largest first;
 * empty when nothing of use fits.
 */
export function amountsWithin(request: Sized, room: number): readonly Money[] {
  const most = amountWithin(request, room);
  if (most === 0) return [];
  const { sizes = [], minimumAmount } = request;
  const smaller = sizes.length > 0 ? sizes : minimumAmount === undefined ? [] : [minimumAmount];
  return [most, ...new Set(smaller.filter((size) => size < most).toSorted((a, b) => b - a))];
}
