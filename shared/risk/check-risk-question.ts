import type { RiskAssumptions, RiskQuestion } from './risk-case.ts';

export type RiskFault = {
  readonly field: keyof RiskAssumptions | 'weeks' | 'openPerWeek';
  readonly code: 'not-a-share' | 'below-zero' | 'not-whole' | 'too-long';
};

const shares = ['keptMean', 'together', 'margin', 'nonDelivery', 'lossGivenShortfall'] as const;
const amounts = ['keptWorth', 'openVariation', 'fixedCosts', 'costOfFunds'] as const;
const counts = ['seenKept', 'seenBroken'] as const;
const mostWeeks = 520;

/** Everything that is wrong with what is supposed; empty when it can be kept. */
export function checkRiskQuestion({ assumptions, weeks, openPerWeek }: RiskQuestion): readonly RiskFault[] {
  const isShare = (value: number) => value >= 0 && value <= 1;
  const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
  const faults: RiskFault[] = [
    ...shares.filter((field) => !isShare(assumptions[field])).map((field) => ({ field, code: 'not-a-share' }) as const),
    ...amounts.filter((field) => !(assumptions[field] >= 0)).map((field) => ({ field, code: 'below-zero' }) as const),
    ...counts.filter((field) => !isCount(assumptions[field])).map((field) => ({ field, code: 'not-whole' }) as const),
  ];
  if (!Number.isInteger(weeks) || weeks < 1) faults.push({ field: 'weeks', code: 'not-whole' });
  if (weeks > mostWeeks) faults.push({ field: 'weeks', code: 'too-long' });
  if (openPerWeek < 0) faults.push({ field: 'openPerWeek', code: 'below-zero' });
  return faults;
}
