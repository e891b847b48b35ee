/**
 * What a project is worth to a voter: its cost or 1 when approved, the points given, or its place in the ranking
 * (ballot length - place - 1, places from 0).
 */
export const utilityNames = ['cost', 'card', 'points', 'borda'] as const;
export type UtilityName = (typeof utilityNames)[number];

/** What greedy does with a project that no longer fits: pass over it, end there, or pass over and ask for least votes. */
export type GreedyPolicy =
  | { readonly kind: 'skip' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'threshold'; readonly leastVotes: number };

/**
 * How equal shares goes on when money is left. `raise`: everyone's starting money grows by `increment` and all is run
 * again, up to just before the budget would be passed, or ('exhausted') until no project with support still fits.
 * `thenGreedy`: the rest goes by total utility per cost.
 */
export type Completion = {
  readonly raise: 'none' | 'until-exhausted' | 'until-overspent';
  readonly thenGreedy: boolean;
  /** Added per voter and run, in money units; null: `defaultIncrement`. */
  readonly increment: number | null;
};

export type VoteRule =
  | { readonly kind: 'greedy'; readonly utility: UtilityName; readonly policy: GreedyPolicy }
  | { readonly kind: 'phragmen' }
  | { readonly kind: 'equal-shares'; readonly utility: UtilityName; readonly completion: Completion };

/** Who comes first among equals: the id as text, or a lot that anyone can draw again from its seed. */
export type TieRule = { readonly kind: 'id' } | { readonly kind: 'lot'; readonly seed: string };
