import type { RiskAssumptions } from '../../../shared/risk/risk-case.ts';
import type { RiskReading } from '../../../shared/risk/risk-sheet.ts';
import type { GrantRisk } from '../../data/sums/grant-risk.ts';
import { count, decimal, money, percent, quantity } from '../../i18n/formats.ts';
import { words } from './words.ts';

export type NamedReading = { readonly key: string; readonly name: string; readonly reading: RiskReading };

/** The four readings, as assumed first. */
export function readingsOf({ sheet }: GrantRisk): readonly NamedReading[] {
  const keys = ['stated', 'independent', 'allTogether', 'uncommitted'] as const;
  return keys.map((key) => ({ key, name: words.readingNames[key], reading: sheet[key] }));
}

export function sensitivityOf({ sheet }: GrantRisk): readonly NamedReading[] {
  return sheet.sensitivity.map(({ change, reading }) => ({ key: change, name: words.changes[change], reading }));
}

export function interestText({ interest }: RiskReading): string {
  return interest === null ? words.noInterest : percent(interest);
}

export type AssumptionRow = {
  readonly key: keyof RiskAssumptions | 'weeks' | 'openPerWeek';
  readonly name: string;
  readonly value: string;
  readonly source: string;
};

/** Every assumption with its value in words and where it comes from, in the order of the form. */
export function assumptionRows({ question }: GrantRisk, currency: string, unit: string): readonly AssumptionRow[] {
  const { assumptions: assumed } = question;
  const values: Record<AssumptionRow['key'], string> = {
    weeks: count(question.weeks),
    openPerWeek: quantity(question.openPerWeek, unit),
    keptMean: percent(assumed.keptMean),
    keptWorth: decimal(assumed.keptWorth),
    seenKept: count(assumed.seenKept),
    seenBroken: count(assumed.seenBroken),
    together: percent(assumed.together),
    openVariation: percent(assumed.openVariation),
    margin: percent(assumed.margin),
    fixedCosts: money(assumed.fixedCosts, currency),
    nonDelivery: percent(assumed.nonDelivery),
    lossGivenShortfall: percent(assumed.lossGivenShortfall),
    costOfFunds: percent(assumed.costOfFunds),
  };
  const keys = Object.keys(values) as AssumptionRow['key'][];
  return keys.map((key) => ({
    ...{ key, name: words.fields[key], value: values[key] },
    source: words.sources[key],
  }));
}

/** Weeks until everything is back if everybody keeps the plan; null when nothing comes back. */
export function weeksUntilWhole({ risk }: GrantRisk): number | null {
  if (risk.plannedRecovery <= 0) return risk.outstanding === 0 ? 0 : null;
  return Math.ceil((risk.outstanding * risk.weeks) / risk.plannedRecovery);
}
