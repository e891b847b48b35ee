import type { GrantRequest } from './grant-request.ts';

export type RequestFault =
  | { readonly field: 'producer' | 'purpose'; readonly code: 'missing' }
  | { readonly field: 'amount' | 'addsPerWeek'; readonly code: 'not-above-zero' }
  | { readonly field: 'recoveryShareBasisPoints'; readonly code: 'out-of-range' };

const wholeShareBasisPoints = 10_000;

/** Everything that is wrong with a grant request; empty when it can be kept. Returning nothing (0) is allowed. */
export function checkRequest(request: Omit<GrantRequest, 'id'>): readonly RequestFault[] {
  const faults: RequestFault[] = [];
  if (request.producer.trim() === '') faults.push({ field: 'producer', code: 'missing' });
  if (request.purpose.trim() === '') faults.push({ field: 'purpose', code: 'missing' });
  if (request.amount <= 0) faults.push({ field: 'amount', code: 'not-above-zero' });
  if (request.addsPerWeek <= 0) faults.push({ field: 'addsPerWeek', code: 'not-above-zero' });
  const share = request.recoveryShareBasisPoints;
  const inRange = Number.isInteger(share) && share >= 0 && share <= wholeShareBasisPoints;
  if (!inRange) faults.push({ field: 'recoveryShareBasisPoints', code: 'out-of-range' });
  return faults;
}
