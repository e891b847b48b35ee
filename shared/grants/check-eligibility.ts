import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { amountWithin } from './amount-within.ts';
import { type GrantBoard, plainName, type Recusal } from './grant-board.ts';
import type { GrantRequest } from './grant-request.ts';

/** What a request is held against before it is weighed. */
export type EligibilityFacts = {
  readonly limitPerProducer: Money;
  /** What may be paid out without going below the floor. */
  readonly budget: Money;
  readonly knownProducts: ReadonlySet<string>;
  /** Null before a round is closed. */
  readonly openDemand: ReadonlyMap<string, Quantity> | null;
  readonly board: GrantBoard | null;
  readonly recusals: readonly Recusal[];
  /** ISO date on which it is looked at: milestones lie behind it or before it. */
  readonly today: string;
  /** ISO date of the period's last day. */
  readonly lastDay: string;
};

/** `told` lets the request take part; `bars` keeps it out until it is put right. */
export type Finding =
  | { readonly weight: 'told'; readonly code: 'amount-above-limit'; readonly limit: Money }
  | { readonly weight: 'told'; readonly code: 'no-open-demand' }
  | { readonly weight: 'told'; readonly code: 'adds-after-period'; readonly date: string }
  | { readonly weight: 'bars'; readonly code: 'minimum-above-limit'; readonly limit: Money }
  | { readonly weight: 'bars'; readonly code: 'minimum-above-budget'; readonly budget: Money }
  | { readonly weight: 'bars'; readonly code: 'product-unknown'; readonly product: string }
  | { readonly weight: 'bars'; readonly code: 'related-not-recused'; readonly person: string }
  | { readonly weight: 'bars'; readonly code: 'milestone-past'; readonly what: string; readonly dueOn: string };

/** Everything to know of a request before it is weighed, in the order of the form. */
export function checkEligibility(request: GrantRequest, facts: EligibilityFacts): readonly Finding[] {
  return [...moneyFindings(request, facts), ...demandFindings(request, facts), ...personFindings(request, facts)];
}

/** Whether a request takes part in an allocation. */
export function isEligible(request: GrantRequest, facts: EligibilityFacts): boolean {
  return checkEligibility(request, facts).every(({ weight }) => weight === 'told');
}

function moneyFindings(request: GrantRequest, { limitPerProducer: limit, budget }: EligibilityFacts): Finding[] {
  if (amountWithin(request, limit) === 0) return [{ weight: 'bars', code: 'minimum-above-limit', limit }];
  const isAbove: Finding[] = request.amount > limit ? [{ weight: 'told', code: 'amount-above-limit', limit }] : [];
  if (amountWithin(request, budget) > 0) return isAbove;
  return [...isAbove, { weight: 'bars', code: 'minimum-above-budget', budget }];
}

function demandFindings(request: GrantRequest, facts: EligibilityFacts): Finding[] {
  const { product, addsFrom, milestones = [] } = request;
  const findings: Finding[] = [];
  if (!facts.knownProducts.has(product)) findings.push({ weight: 'bars', code: 'product-unknown', product });
  const open = facts.openDemand?.get(product) ?? 0;
  if (facts.openDemand !== null && open === 0) findings.push({ weight: 'told', code: 'no-open-demand' });
  if (addsFrom !== undefined && addsFrom > facts.lastDay) {
    findings.push({ weight: 'told', code: 'adds-after-period', date: addsFrom });
  }
  const past = milestones.filter(({ dueOn }) => dueOn < facts.today);
  return [...findings, ...past.map((one): Finding => ({ weight: 'bars', code: 'milestone-past', ...one }))];
}

/** A person who is related and on the board must be recused; others are on record and no obstacle. */
function personFindings({ id, relatedPersons = [] }: GrantRequest, { board, recusals }: EligibilityFacts): Finding[] {
  const directors = new Set(board?.directors.map(plainName));
  const recused = new Set(recusals.filter(({ request }) => request === id).map(({ director }) => plainName(director)));
  return relatedPersons
    .filter((person) => directors.has(plainName(person)) && !recused.has(plainName(person)))
    .map((person) => ({ weight: 'bars', code: 'related-not-recused', person }));
}
