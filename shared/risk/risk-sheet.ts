import { type Money, money } from '../quantities/money.ts';
import { quantity } from '../quantities/quantity.ts';
import { type Breadth, breadthOf } from './breadth.ts';
import { breakEvenInterest } from './break-even-interest.ts';
import { type CommittedCover, committedCover } from './committed-cover.ts';
import { keptShare } from './kept-share.ts';
import type { RiskAssumptions, RiskCase } from './risk-case.ts';
import { type CashOutlook, cashOutlook } from './shortfall-probability.ts';
import { type Draws, type RecoverySpread, simulateRecovery } from './simulate-recovery.ts';

/** One reading of the model. */
export type RiskReading = {
  readonly cash: CashOutlook;
  readonly spread: RecoverySpread;
  /** What a lender would lose on average of what is outstanding (GRANTS.md 3.4). */
  readonly expectedLoss: Money;
  /** In a year; null when a lender would lose everything. */
  readonly interest: number | null;
};

/** One assumption changed and all else equal. */
export type SensitivityChange =
  | 'fewer-kept'
  | 'largest-leaves'
  | 'price-down-20'
  | 'open-sales-down-20'
  | 'open-variation-half-more'
  | 'margin-down-20';

export type RiskSheet = {
  readonly cover: CommittedCover;
  readonly breadth: Breadth;
  /** As assumed. */
  readonly stated: RiskReading;
  /** Each household decides by itself; all leave or stay together. */
  readonly independent: RiskReading;
  readonly allTogether: RiskReading;
  /** The same sales, but nobody committed to them: they are open and vary as open sales do. */
  readonly uncommitted: RiskReading;
  readonly sensitivity: readonly { readonly change: SensitivityChange; readonly reading: RiskReading }[];
};

const weeksPerYear = 52;

/** Everything the board sees of one grant's risk, from stated assumptions. A model: it claims nothing else. */
export function riskSheet(risk: RiskCase, assumed: RiskAssumptions, draws: Draws): RiskSheet {
  const read = (one: RiskCase, supposed: RiskAssumptions) => readingOf(one, supposed, draws);
  return {
    cover: committedCover(risk),
    breadth: breadthOf(risk.commitments),
    stated: read(risk, assumed),
    independent: read(risk, { ...assumed, together: 0 }),
    allTogether: read(risk, { ...assumed, together: 1 }),
    uncommitted: read(withoutCommitments(risk, assumed), assumed),
    sensitivity: changes.map((change) => ({ change, reading: read(...changed(change, risk, assumed)) })),
  };
}

function readingOf(risk: RiskCase, assumed: RiskAssumptions, draws: Draws): RiskReading {
  const cash = cashOutlook(risk, assumed);
  const { lossGivenShortfall, costOfFunds, nonDelivery } = assumed;
  const shortfall = nonDelivery + (1 - nonDelivery) * cash.shortfall;
  const interest = breakEvenInterest({ shortfall, lossGivenShortfall, costOfFunds, years: risk.weeks / weeksPerYear });
  const expectedLoss = money(Math.round(shortfall * lossGivenShortfall * risk.outstanding));
  return { cash, spread: simulateRecovery(risk, assumed, draws), expectedLoss, interest };
}

/** As much is expected to be sold as with them, so that only the doubt differs. */
function withoutCommitments(risk: RiskCase, assumed: RiskAssumptions): RiskCase {
  const { committedPerWeek } = breadthOf(risk.commitments);
  const expected = Math.round(committedPerWeek * keptShare(assumed).mean);
  return { ...risk, commitments: [], openPerWeek: quantity(risk.openPerWeek + expected) };
}

const changes: readonly SensitivityChange[] = [
  'fewer-kept',
  'largest-leaves',
  'price-down-20',
  'open-sales-down-20',
  'open-variation-half-more',
  'margin-down-20',
];

/** Lenders stress income by a fifth; a tenth fewer households keep their plan. */
const fewerKept = 0.1;
const stressed = 0.8;
const varied = 1.5;

function changed(
  change: SensitivityChange,
  risk: RiskCase,
  assumed: RiskAssumptions,
): readonly [RiskCase, RiskAssumptions] {
  switch (change) {
    case 'fewer-kept':
      return [risk, { ...assumed, keptMean: Math.max(0, assumed.keptMean - fewerKept) }];
    case 'largest-leaves':
      return [{ ...risk, commitments: risk.commitments.toSorted((a, b) => b - a).slice(1) }, assumed];
    case 'price-down-20':
      return [{ ...risk, price: Math.round(risk.price * stressed) as RiskCase['price'] }, assumed];
    case 'open-sales-down-20':
      return [{ ...risk, openPerWeek: quantity(Math.floor(risk.openPerWeek * stressed)) }, assumed];
    case 'open-variation-half-more':
      return [risk, { ...assumed, openVariation: assumed.openVariation * varied }];
    case 'margin-down-20':
      return [risk, { ...assumed, margin: assumed.margin * stressed }];
  }
}
