import type { Assembly } from '../../shared/assembly/assembly.ts';
import { type RoundInputs, roundInputs } from '../../shared/assembly/rounds/round-inputs.ts';
import type { PlanLine } from '../../shared/plans/lines/plan-line.ts';
import { planLines } from '../../shared/plans/plan-lines.ts';
import { planRecord } from '../../shared/plans/plan-record.ts';
import { type SeededRandom, seededRandom } from '../../shared/price-rounds/economy/seeded-random.ts';
import { money } from '../../shared/quantities/money.ts';
import { quantity } from '../../shared/quantities/quantity.ts';

/**
 * Rounds in which about half of the households did as they declared and the others answer for themselves: other
 * quantities and highest prices by up to 30 %, and three lines in ten spend the same money whatever they declared.
 */
export function halfDeclared(
  assembly: Assembly,
  seed: number,
): { readonly truth: RoundInputs; readonly seen: RoundInputs } {
  const random = seededRandom(seed);
  const own = new Set(assembly.plans.filter(() => random.uniform() < 0.5).map(({ household }) => household));
  const plans = assembly.plans.map((plan) => {
    if (!own.has(plan.household)) return plan;
    return planRecord(
      plan.household,
      planLines(plan).map((line) => answeredOtherwise(line, random)),
    );
  });
  const truth = roundInputs({ ...assembly, plans });
  const declared = roundInputs({ ...assembly, plans: assembly.plans.filter(({ household }) => !own.has(household)) });
  const { columns, allowances } = declared;
  return { truth, seen: { ...truth, declared: { columns, allowances } } };
}

function answeredOtherwise(line: PlanLine, random: SeededRandom): PlanLine {
  const about = (amount: number) => Math.max(1, Math.round(amount * (0.7 + 0.6 * random.uniform())));
  const want = quantity(about(line.want));
  const highestPrice = line.highestPrice === null ? null : money(about(line.highestPrice));
  const changed = { ...line, want, upTo: quantity(Math.max(want, line.upTo)), highestPrice };
  return random.uniform() < 0.3 ? { ...changed, response: { kind: 'budget' }, substitute: null } : changed;
}
