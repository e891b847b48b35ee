import type { RiskAssumptions } from './risk-case.ts';

export type KeptShare = { readonly mean: number; readonly kept: number; readonly broken: number };

type Seen = Pick<RiskAssumptions, 'keptMean' | 'keptWorth' | 'seenKept' | 'seenBroken'>;

/** The share of households that keep their plan: the prior as so many households' word, and what was seen, together. */
export function keptShare({ keptMean, keptWorth, seenKept, seenBroken }: Seen): KeptShare {
  const kept = keptMean * keptWorth + seenKept;
  const broken = (1 - keptMean) * keptWorth + seenBroken;
  return { mean: kept + broken === 0 ? keptMean : kept / (kept + broken), kept, broken };
}
