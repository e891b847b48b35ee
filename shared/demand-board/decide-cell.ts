import type { DemandFigure, PublishedCell } from './board-publication.ts';
import { changedHouseholds } from './changed-households.ts';
import type { DemandCell } from './demand-cell.ts';
import { householdBand } from './household-band.ts';
import { roundFigure } from './round-figure.ts';
import { type WithholdingCode, withholdCell } from './withhold-cell.ts';

/** Why a product is not on the board by itself. */
export type WithheldWhy = WithholdingCode | 'federation-only' | 'waits-in-sum';

/**
 * fresh: made from the plans of now. kept: the figure of an earlier board stands, as too few households changed since.
 * `changed` is how many did.
 */
export type CellDecision =
  | { readonly kind: 'fresh'; readonly figure: DemandFigure }
  | { readonly kind: 'kept'; readonly cell: PublishedCell; readonly figure: DemandFigure; readonly changed: number }
  | { readonly kind: 'withheld'; readonly why: WithheldWhy };

export type CellQuestion = {
  readonly cell: DemandCell;
  readonly fewest: number;
  readonly federationOnly: boolean;
  /** The same product on the last board; null when it was not there. */
  readonly earlier: PublishedCell | null;
};

/**
 * Whether a product's demand may be published, and at which figure. A board that differs from the one before by a few
 * households reveals what these want: so a figure is made anew only when nobody behind it changed or at least `fewest`
 * did, and a product that was part of a sum leaves it only then.
 */
export function decideCell({ cell, fewest, federationOnly, earlier }: CellQuestion): CellDecision {
  if (federationOnly) return { kind: 'withheld', why: 'federation-only' };
  const changed = earlier === null ? fewest : changedHouseholds(earlier.contributors, cell.contributors);
  const tooFewChanged = changed > 0 && changed < fewest;
  if (earlier !== null && earlier.figure !== null && tooFewChanged) {
    return { kind: 'kept', cell: earlier, figure: earlier.figure, changed };
  }
  const why = withholdCell(cell.firmShares, fewest);
  if (why !== null) return { kind: 'withheld', why };
  if (earlier?.rolledUp === true && changed < fewest) return { kind: 'withheld', why: 'waits-in-sum' };
  return { kind: 'fresh', figure: freshFigure(cell, fewest) };
}

function freshFigure(cell: DemandCell, fewest: number): DemandFigure {
  const flexibleHidden = cell.flexibleShares.households > 0 && withholdCell(cell.flexibleShares, fewest) !== null;
  const flexible = (amount: DemandCell['flexible']) => (flexibleHidden ? null : roundFigure(amount));
  const groups = cell.weekGroups.filter(({ households }) => households > 0);
  const weeksShown = cell.pausingHouseholds === 0 && groups.length > 0;
  const weeksHidden = groups.some((shares) => withholdCell(shares, fewest) !== null);
  return {
    firm: roundFigure(cell.firm),
    flexible: flexible(cell.flexible),
    byWeek:
      weeksShown && !weeksHidden
        ? cell.weeks.map((week) => ({ firm: roundFigure(week.firm), flexible: flexible(week.flexible) }))
        : null,
    households: householdBand(cell.firmShares.households),
  };
}
