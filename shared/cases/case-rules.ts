/** Who gets the flexible part of a line first: by turn of submission, by a lot with a published seed, or all evenly. */
export type Fairness =
  | { readonly kind: 'submission' }
  | { readonly kind: 'lot'; readonly seed: string }
  | { readonly kind: 'evenly' };

/**
 * What happens to the part of the last case that nobody planned. tolerance: only what members can take up to; store:
 * the case is bought and the rest goes on the shelf; round-down: no case that the wants alone do not fill.
 */
export type RestPolicy = 'tolerance' | 'store' | 'round-down';

/** The published rules of case filling, and whether the case-fill phase is open. */
export type CaseRules = {
  readonly fairness: Fairness;
  readonly rest: RestPolicy;
  /** While open, households may only take more. */
  readonly phase: 'not-begun' | 'open' | 'closed';
};

/** What a household adds in the case-fill phase. */
export type Pledge = {
  readonly household: string;
  /** Product code. */
  readonly product: string;
  /** Plan units for one delivery, as a whole number of thousandths. */
  readonly extra: number;
};
