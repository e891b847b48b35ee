/**
 * Whose say counts in a vote. ballots: what members handed in. demand: every household with open demand for what is
 * asked, by what that is worth to it (demand-ballots.ts). both: each ballot as that many voters, and each household's
 * open demand as that many.
 */
export type VoteSource =
  | { readonly kind: 'ballots' }
  | { readonly kind: 'demand' }
  | { readonly kind: 'both'; readonly ballotCounts: number; readonly householdCounts: number };

/** Each voter counts at most as so many; more would only make the ballots' file long. */
const mostVoterCounts = 10;

/** As how many voters a ballot counts. */
export function countsOf(source: VoteSource, origin: 'demand' | 'members'): number {
  if (source.kind !== 'both') return 1;
  return origin === 'demand' ? source.householdCounts : source.ballotCounts;
}

/** Whether the weights can be kept: whole numbers from 1 to `mostVoterCounts`. */
export function isVoteSource(source: VoteSource): boolean {
  if (source.kind !== 'both') return true;
  const isCount = (count: number) => Number.isSafeInteger(count) && count >= 1 && count <= mostVoterCounts;
  return isCount(source.ballotCounts) && isCount(source.householdCounts);
}
