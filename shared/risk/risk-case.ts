import type { Money } from '../quantities/money.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** What is known of one grant when its risk is weighed. Names of members have no place here. */
export type RiskCase = {
  /** Granted and not yet returned. */
  readonly outstanding: Money;
  /** Share of each delivery that is returned, in hundredths of a percent. */
  readonly recoveryShareBasisPoints: number;
  /** What the schedule expects back within these weeks. */
  readonly plannedRecovery: Money;
  readonly weeks: number;
  /** Weeks of them of which a delivery pays back: none in grace, in a pause or after the end. */
  readonly returnWeeks: number;
  /** share: of each delivery. amounts: on agreed dates, as far as the producer's cash reaches. */
  readonly returnedAs: 'share' | 'amounts';
  /** What came and could be used of what was ordered from the producer so far, 0 to 1; 1 where nothing was ordered. */
  readonly deliveredShare: number;
  /** Indicative price of a plan unit. */
  readonly price: Money;
  /** What each household committed to take from this producer in a week, in any order. */
  readonly commitments: readonly Quantity[];
  /** Expected sales beyond the commitments, in a week: to anybody, at the same price. */
  readonly openPerWeek: Quantity;
};

/** What the model supposes. Fractions from 0 to 1 unless said otherwise; each stands on the page beside the result. */
export type RiskAssumptions = {
  /** How many households keep their plan, before anything was seen: the mean, and how many households' word it is worth. */
  readonly keptMean: number;
  readonly keptWorth: number;
  /** What was seen in earlier periods: households that kept their plan, and those that did not. */
  readonly seenKept: number;
  readonly seenBroken: number;
  /** Correlation of two households leaving: 0 each by itself, 1 all together. */
  readonly together: number;
  /** Standard deviation of open sales over their mean. */
  readonly openVariation: number;
  /** Of a unit of sales, what is left after the costs that grow with it. */
  readonly margin: number;
  /** Costs of the whole time that do not grow with sales. */
  readonly fixedCosts: Money;
  /** The producer delivers nothing at all. */
  readonly nonDelivery: number;
  /** Of what is due when the cash falls short, the part that a lender never sees again. */
  readonly lossGivenShortfall: number;
  /** What money costs the lender itself, in a year. */
  readonly costOfFunds: number;
};

/**
 * What is supposed when nothing is known. Kept 0.95, margin 0.4 and variation 0.35 are the worked example of our notes on
 * lending, worth 20 households; non-delivery 9 % is Mollick's (2015) share of funded projects that never delivered.
 */
export const priorAssumptions: RiskAssumptions = {
  keptMean: 0.95,
  keptWorth: 20,
  seenKept: 0,
  seenBroken: 0,
  together: 0,
  openVariation: 0.35,
  margin: 0.4,
  fixedCosts: 0 as Money,
  nonDelivery: 0.09,
  lossGivenShortfall: 0.5,
  costOfFunds: 0.03,
};

/** What the board supposes of one grant, as it is kept. */
export type RiskQuestion = {
  /** Id of the request. */
  readonly grant: string;
  readonly assumptions: RiskAssumptions;
  /** Over how many weeks it is looked at. */
  readonly weeks: number;
  /** Deliveries to the co-op beyond what plans commit to, in a week. */
  readonly openPerWeek: Quantity;
};
