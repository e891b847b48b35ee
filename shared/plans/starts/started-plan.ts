import type { Quantity } from '../../quantities/quantity.ts';
import type { PlanLine, Rhythm } from '../lines/plan-line.ts';

/** Why a line that a household starts from has its quantity. Quantities are of the product's plan unit. */
export type StartReason =
  | { readonly kind: 'last-plan' }
  /** The template's want, and the people it was made for and is scaled to. */
  | { readonly kind: 'template'; readonly want: Quantity; readonly templatePeople: number; readonly people: number }
  /** Average want a week and person over the households that plan the product. */
  | {
      readonly kind: 'household-size';
      readonly perPersonWeek: Quantity;
      readonly people: number;
      readonly households: number;
      readonly outOf: number;
    }
  /** Bought in all, in so many of the weeks; the rhythm follows from how many. */
  | {
      readonly kind: 'purchases';
      readonly bought: Quantity;
      readonly weeksBought: number;
      readonly weeks: number;
      readonly rhythm: Rhythm;
    };

export type StartedLine = { readonly line: PlanLine; readonly reason: StartReason };

/** What could not be taken over, so that nothing is dropped silently. `product` is an ordinal, or a code of a history. */
export type NotStarted = {
  readonly product: number | string;
  readonly code: 'not-in-catalogue' | 'nothing-bought';
};

/** Lines to begin a draft with, each with its working. */
export type StartedPlan = { readonly lines: readonly StartedLine[]; readonly left: readonly NotStarted[] };
