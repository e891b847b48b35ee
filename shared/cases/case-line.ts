import type { Priority } from '../plans/lines/plan-line.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** What one household's line asks of one delivery; a household may have several, which are added. */
export type CaseLine = {
  readonly household: string;
  /** Place in the order of submission, from 1. */
  readonly turn: number;
  readonly priority: Priority;
  readonly want: Quantity;
  /** The total it can take, at least `want`. */
  readonly upTo: Quantity;
};

/** What a household added in the case-fill phase. */
export type CasePledge = { readonly household: string; readonly turn: number; readonly extra: Quantity };

/** The parts that are served one after the other: nobody's flexible part comes before anybody's essential want. */
export type Tier = Priority | 'pledged' | 'flexible';
export const tiers: readonly Tier[] = ['essential', 'normal', 'if-possible', 'pledged', 'flexible'];
