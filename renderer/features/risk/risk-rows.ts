import type { RiskAssumptions } from '../../../shared/risk/risk-case.ts';
import type { RiskReading } from '../../../shared/risk/risk-sheet.ts';
import type { GrantRisk } from '../../data/sums/grant-risk.ts';
import { count, date, decimal, money, percent, plural, quantity } from '../../i18n/formats.ts';
import { producerWords as says } from './producer-words.ts';
import { words } from './words.ts';

const wholeBasisPoints = 10_000;

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

type AssumptionKey = keyof RiskAssumptions | 'weeks' | 'openPerWeek';

export type AssumptionRow = {
  readonly key: AssumptionKey | 'returned' | 'delivered';
  readonly name: string;
  readonly value: string;
  readonly source: string;
};

/** Every assumption with its value in words and where it comes from, in the order of the form. */
export function assumptionRows(found: GrantRisk, currency: string, unit: string): readonly AssumptionRow[] {
  const { question, isPrior, request } = found;
  const { assumptions: assumed } = question;
  const values: Record<AssumptionKey, string> = {
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
  const keys = Object.keys(values) as AssumptionKey[];
  const isOfCost = isPrior && request.underwriting?.unitCost !== undefined;
  const typed = keys.map((key) => {
    const source = key === 'margin' && isOfCost ? says.marginOfCost : words.sources[key];
    return { key, name: words.fields[key], value: values[key], source };
  });
  return [...factRows(found), ...typed];
}

/** What the model takes from the books, not from anybody's guess: the agreed return and the producer's own record. */
function factRows({ plan, reliability, risk }: GrantRisk): readonly AssumptionRow[] {
  const share = percent(risk.recoveryShareBasisPoints / wholeBasisPoints);
  const weeks = plural(risk.returnWeeks, says.weekForms);
  return [
    {
      ...{ key: 'returned', name: says.returned },
      value: risk.returnedAs === 'share' ? says.returnedShare(share, weeks) : says.returnedAmounts,
      source: plan === null ? says.asAsked : says.asAgreed(date(plan.from)),
    },
    {
      ...{ key: 'delivered', name: says.delivered, value: percent(risk.deliveredShare) },
      source:
        reliability === null ? says.deliveredNone : says.deliveredSource(plural(reliability.orders, says.orderForms)),
    },
  ];
}

/** Weeks until everything is back if everybody keeps the plan; null when nothing comes back. */
export function weeksUntilWhole({ risk }: GrantRisk): number | null {
  if (risk.plannedRecovery <= 0) return risk.outstanding === 0 ? 0 : null;
  const notYet = risk.weeks - risk.returnWeeks;
  return notYet + Math.ceil((risk.outstanding * risk.returnWeeks) / risk.plannedRecovery);
}
