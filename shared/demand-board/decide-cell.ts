import type { Quantity } from '../quantities/quantity.ts';
import type { DemandFigure, MadeFrom, PublishedCell } from './board-publication.ts';
import { changedHouseholds } from './changed-households.ts';
import type { DemandCell } from './demand-cell.ts';
import { householdBand } from './household-band.ts';
import { roundFigure } from './round-figure.ts';
import { type WithholdingCode, withholdCell } from './withhold-cell.ts';

/** Why a product is not on the board by itself. */
type WithheldWhy = WithholdingCode | 'federation-only' | 'waits-in-sum';

/** What goes on the board: the figure with its marks, and the flexible amount last shown with its own. */
type ShownCell = {
  readonly firm: MadeFrom<DemandFigure>;
  readonly flexible: MadeFrom<Quantity> | null;
};

/**
 * fresh: made from the plans of now. kept: the figure of an earlier board stands, as too few households changed since.
 * `changed` is how many did.
 */
export type CellDecision =
  | { readonly kind: 'fresh'; readonly shown: ShownCell }
  | { readonly kind: 'kept'; readonly shown: ShownCell; readonly changed: number }
  | { readonly kind: 'withheld'; readonly why: WithheldWhy };

export type CellQuestion = {
  readonly cell: DemandCell;
  readonly fewest: number;
  readonly federationOnly: boolean;
  /** The same product on the last board; null when it was not there. */
  readonly earlier: PublishedCell | null;
};

/**
 * Whether a product's demand may be published, and at which figure. A board that differs from an earlier one by a few
 * households reveals what these want: so a figure is made anew only when nobody behind it changed or at least `fewest`
 * did since it was last shown, and a product that was part of a sum leaves it only then.
 */
export function decideCell({ cell, fewest, federationOnly, earlier }: CellQuestion): CellDecision {
  if (federationOnly) return { kind: 'withheld', why: 'federation-only' };
  const before = earlier?.firm ?? null;
  const changed = before === null ? fewest : changedHouseholds(before.contributors, cell.firmContributors);
  if (earlier !== null && before !== null && changed > 0 && changed < fewest) {
    return { kind: 'kept', shown: { firm: before, flexible: earlier.flexible }, changed };
  }
  const why = withholdCell(cell.firmShares, fewest);
  if (why !== null) return { kind: 'withheld', why };
  const inSum = earlier?.inSum ?? null;
  if (inSum !== null && changedHouseholds(inSum, cell.firmContributors) < fewest) {
    return { kind: 'withheld', why: 'waits-in-sum' };
  }
  return { kind: 'fresh', shown: freshCell({ cell, fewest, federationOnly, earlier }) };
}

function freshCell({ cell, fewest, earlier }: CellQuestion): ShownCell {
  const flexible = freshFlexible(cell, fewest, earlier?.flexible ?? null);
  const figure = {
    firm: roundFigure(cell.firm),
    flexible: flexible.isHidden ? null : (flexible.last?.figure ?? null),
    byWeek: weeksOf(cell, { fewest, earlier, isFlexibleHidden: flexible.isHidden }),
    households: householdBand(cell.firmShares.households),
  };
  return { firm: { figure, contributors: cell.firmContributors }, flexible: flexible.last };
}

/** The flexible amount keeps the same rules by itself: it may change where the firm one does not, and the other way. */
function freshFlexible(cell: DemandCell, fewest: number, before: MadeFrom<Quantity> | null) {
  const changed = before === null ? fewest : changedHouseholds(before.contributors, cell.flexibleContributors);
  if (before !== null && changed > 0 && changed < fewest) return { isHidden: false, last: before };
  const { households } = cell.flexibleShares;
  if (households > 0 && withholdCell(cell.flexibleShares, fewest) !== null) return { isHidden: true, last: before };
  return { isHidden: false, last: { figure: roundFigure(cell.flexible), contributors: cell.flexibleContributors } };
}

type WeekRules = {
  readonly fewest: number;
  readonly earlier: PublishedCell | null;
  readonly isFlexibleHidden: boolean;
};

/**
 * Weeks told apart, or null. Only where the product is shown for the first time, and afterwards as long as nobody
 * changed: two boards with weeks would tell of each group by itself, however many changed in all.
 */
function weeksOf(cell: DemandCell, { fewest, earlier, isFlexibleHidden }: WeekRules): DemandFigure['byWeek'] {
  const before = earlier?.firm ?? null;
  if (before !== null) return before.contributors === cell.firmContributors ? before.figure.byWeek : null;
  const groups = cell.weekGroups.filter(({ households }) => households > 0);
  const isTold = cell.pausingHouseholds === 0 && groups.length > 0;
  if (!isTold || groups.some((shares) => withholdCell(shares, fewest) !== null)) return null;
  return cell.weeks.map(({ firm, flexible }) => {
    return { firm: roundFigure(firm), flexible: isFlexibleHidden ? null : roundFigure(flexible) };
  });
}
