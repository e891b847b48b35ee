export const voteTypes = ['approval', 'choose-1', 'ordinal', 'cumulative', 'scoring'] as const;
export type VoteType = (typeof voteTypes)[number];

/** Something money is asked for. `cost` is a whole number of the election's smallest money unit. */
export type BallotProject = {
  readonly id: string;
  readonly name: string;
  readonly cost: number;
  /** Of the projects that share this name at most one is funded (sizes of one request, rivals); null: none excluded. */
  readonly exclusive: string | null;
};

/** One member's ballot, as positions in `projects`, no project twice. A ranking begins with the best. */
export type Ballot = {
  readonly choices: readonly number[];
  /** As many as choices, in the election's smallest point unit; null where members gave none. */
  readonly points: readonly number[] | null;
};

/**
 * A vote on a budget. Amounts are whole numbers of 10^-moneyDigits of the currency, points of 10^-pointDigits, so
 * that every rule can be exact. Empty ballots stay: their voters hold a share of the budget too.
 */
export type Election = {
  readonly voteType: VoteType;
  readonly currency: string;
  readonly moneyDigits: number;
  readonly pointDigits: number;
  readonly budget: number;
  readonly projects: readonly BallotProject[];
  readonly ballots: readonly Ballot[];
};
