import { parseIsoDate } from '../calendar/parse-iso-date.ts';
import type { GrantRequest } from './grant-request.ts';

export type RequestFault =
  | { readonly field: 'producer' | 'purpose'; readonly code: 'missing' }
  | { readonly field: 'amount' | 'addsPerWeek' | 'minimumAmount' | 'sizes'; readonly code: 'not-above-zero' }
  | { readonly field: 'minimumAmount' | 'sizes'; readonly code: 'above-amount' }
  | { readonly field: 'sizes'; readonly code: 'below-minimum' }
  | { readonly field: 'addsFrom' | 'milestones'; readonly code: 'no-date' }
  | { readonly field: 'milestones' | 'relatedPersons' | 'exclusiveGroup'; readonly code: 'missing' }
  | { readonly field: 'attachments'; readonly code: 'not-a-hash' }
  | { readonly field: 'underwriting'; readonly code: 'below-zero' }
  | { readonly field: 'recoveryShareBasisPoints'; readonly code: 'out-of-range' };

type Asked = Omit<GrantRequest, 'id'>;

const wholeShareBasisPoints = 10_000;

/** Everything that is wrong with a grant request; empty when it can be kept. Returning nothing (0) is allowed. */
export function checkRequest(request: Asked): readonly RequestFault[] {
  const faults: RequestFault[] = [];
  if (request.producer.trim() === '') faults.push({ field: 'producer', code: 'missing' });
  if (request.purpose.trim() === '') faults.push({ field: 'purpose', code: 'missing' });
  if (request.amount <= 0) faults.push({ field: 'amount', code: 'not-above-zero' });
  if (request.addsPerWeek <= 0) faults.push({ field: 'addsPerWeek', code: 'not-above-zero' });
  const share = request.recoveryShareBasisPoints;
  const inRange = Number.isInteger(share) && share >= 0 && share <= wholeShareBasisPoints;
  if (!inRange) faults.push({ field: 'recoveryShareBasisPoints', code: 'out-of-range' });
  return [...faults, ...sizeFaults(request), ...promiseFaults(request), ...paperFaults(request)];
}

function sizeFaults({ amount, minimumAmount, sizes = [] }: Asked): readonly RequestFault[] {
  const faults: RequestFault[] = [];
  if (minimumAmount !== undefined && minimumAmount <= 0)
    faults.push({ field: 'minimumAmount', code: 'not-above-zero' });
  if ((minimumAmount ?? 0) > amount) faults.push({ field: 'minimumAmount', code: 'above-amount' });
  if (sizes.some((size) => size <= 0)) faults.push({ field: 'sizes', code: 'not-above-zero' });
  if (sizes.some((size) => size >= amount)) faults.push({ field: 'sizes', code: 'above-amount' });
  if (sizes.some((size) => size < (minimumAmount ?? 0))) faults.push({ field: 'sizes', code: 'below-minimum' });
  return faults;
}

function promiseFaults({ addsFrom, milestones = [], exclusiveGroup }: Asked): readonly RequestFault[] {
  const faults: RequestFault[] = [];
  if (addsFrom !== undefined && parseIsoDate(addsFrom) === null) faults.push({ field: 'addsFrom', code: 'no-date' });
  if (milestones.some(({ what }) => what.trim() === '')) faults.push({ field: 'milestones', code: 'missing' });
  if (milestones.some(({ dueOn }) => parseIsoDate(dueOn) === null))
    faults.push({ field: 'milestones', code: 'no-date' });
  if (exclusiveGroup?.trim() === '') faults.push({ field: 'exclusiveGroup', code: 'missing' });
  return faults;
}

function paperFaults({ relatedPersons = [], attachments = [], underwriting = {} }: Asked): readonly RequestFault[] {
  const faults: RequestFault[] = [];
  if (relatedPersons.some((name) => name.trim() === '')) faults.push({ field: 'relatedPersons', code: 'missing' });
  const areHashes = attachments.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256));
  if (!areHashes) faults.push({ field: 'attachments', code: 'not-a-hash' });
  const { salesByYear = [], ...amounts } = underwriting;
  if ([...Object.values(amounts), ...salesByYear].some((amount) => amount < 0)) {
    faults.push({ field: 'underwriting', code: 'below-zero' });
  }
  return faults;
}
