import type { FundPolicies } from './fund-policies.ts';

export type PolicyFault =
  | { readonly field: 'floor' | 'limitPerProducer' | 'cap'; readonly code: 'below-zero' }
  | { readonly field: 'cap'; readonly code: 'below-floor' }
  | {
      readonly field: 'largestSharePercent' | 'topFiveSharePercent' | 'idleCashPercent';
      readonly code: 'out-of-range';
    };

const percentFields = ['largestSharePercent', 'topFiveSharePercent', 'idleCashPercent'] as const;

/** Everything that is wrong with a fund's policies; empty when they can be kept. Percents are whole, 1 to 100. */
export function checkPolicies(policies: FundPolicies): readonly PolicyFault[] {
  const faults: PolicyFault[] = [];
  for (const field of ['floor', 'limitPerProducer', 'cap'] as const) {
    if ((policies[field] ?? 0) < 0) faults.push({ field, code: 'below-zero' });
  }
  const { cap, floor } = policies;
  if (cap !== undefined && cap < floor) faults.push({ field: 'cap', code: 'below-floor' });
  for (const field of percentFields) {
    const percent = policies[field] ?? 1;
    if (!Number.isInteger(percent) || percent < 1 || percent > 100) faults.push({ field, code: 'out-of-range' });
  }
  return faults;
}
