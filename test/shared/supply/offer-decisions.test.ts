import { describe, expect, test } from 'vitest';
import { coveredPerWeek } from '../../../shared/demand-board/covered-per-week.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { checkOfferDecision } from '../../../shared/supply/check-offer-decision.ts';
import { coveredByDecisions } from '../../../shared/supply/covered-by-decisions.ts';
import type { Offer } from '../../../shared/supply/offer.ts';
import type { OfferDecision } from '../../../shared/supply/offer-decision.ts';

function offer(producer: string, ...perStep: readonly number[]): Offer {
  const steps = perStep.map((amount, at) => ({
    ...{ price: money(170 + at), quantityPerWeek: quantity(amount * 1000), minimumLot: quantity(0) },
  }));
  return { producer, product: 'T12', steps };
}

function decision(producer: string, accepted: number, changes: Partial<OfferDecision> = {}): OfferDecision {
  const kind = accepted === 0 ? 'declined' : 'accepted';
  return { producer, product: 'T12', kind, accepted: quantity(accepted * 1000), priority: 1, why: '', ...changes };
}

describe('a decision', () => {
  const hollow = offer('Hollow Farm', 30, 20);

  test('taking all of 30 + 20 needs no reason', () => {
    expect(checkOfferDecision(hollow, decision('Hollow Farm', 50))).toBeNull();
  });

  test('trap: a vote or override with no reason kept', () => {
    expect(checkOfferDecision(hollow, decision('Hollow Farm', 25))).toBe('no-reason');
    expect(checkOfferDecision(hollow, decision('Hollow Farm', 25, { why: '  ' }))).toBe('no-reason');
    expect(checkOfferDecision(hollow, decision('Hollow Farm', 0))).toBe('no-reason');
    expect(checkOfferDecision(hollow, decision('Hollow Farm', 25, { why: 'Room for one case' }))).toBeNull();
    expect(checkOfferDecision(hollow, decision('Hollow Farm', 0, { why: 'Too late in the year' }))).toBeNull();
  });

  test('more than was offered, nothing at all, or declined with a quantity is refused', () => {
    expect(checkOfferDecision(hollow, decision('Hollow Farm', 51))).toBe('above-offer');
    expect(checkOfferDecision(hollow, decision('Hollow Farm', 0, { kind: 'accepted' }))).toBe('nothing-accepted');
    const odd = decision('Hollow Farm', 5, { kind: 'declined', why: 'x' });
    expect(checkOfferDecision(hollow, odd)).toBe('declined-with-quantity');
  });
});

describe('what is covered', () => {
  const offers = [offer('Sunny Slope', 80), offer('Hollow Farm', 50), offer('Ridge', 40)];

  test('first priorities count, second ones wait: 80 + 50 = 130', () => {
    const decisions = [
      decision('Sunny Slope', 80),
      decision('Hollow Farm', 50),
      decision('Ridge', 40, { priority: 2 }),
    ];
    expect(coveredByDecisions(offers, decisions)).toBe(130_000);
  });

  test('an offer that was lowered since covers no more than it offers; a withdrawn one nothing', () => {
    const decisions = [decision('Sunny Slope', 80), decision('Hollow Farm', 50)];
    expect(coveredByDecisions([offer('Sunny Slope', 60)], decisions)).toBe(60_000);
  });

  test('what a closed round has of undecided producers counts, and no more than the round had', () => {
    const [eighty, fifty, none] = [quantity(80_000), quantity(50_000), quantity(0)];
    expect(coveredPerWeek({ accepted: none, undecided: null, inRound: null })).toBe(0);
    expect(coveredPerWeek({ accepted: fifty, undecided: eighty, inRound: eighty })).toBe(130_000);
    // Hollow Farm's 50 came in after the round had closed with 80: it is not promised by being entered.
    expect(coveredPerWeek({ accepted: none, undecided: quantity(130_000), inRound: eighty })).toBe(80_000);
  });
});
