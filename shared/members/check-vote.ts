import { parseIsoDate } from '../calendar/parse-iso-date.ts';
import type { VoteEntry } from './vote.ts';

export type VoteFault =
  | 'no-reason'
  | 'no-date'
  | 'not-whole'
  | 'nobody-voted'
  | 'more-votes-than-voters'
  | 'no-majority';

/**
 * Why a vote cannot be kept, or null. A reason is always needed, for a yes as for a no. Accepted needs more votes for
 * than against; declined may have had more for, since a rule book can ask for a larger majority or for a quorum.
 * `voters`: how many may vote at most; null when that is not known (a community of affected parties).
 */
export function checkVote({ outcome, votes, why, heldOn }: VoteEntry, voters: number | null): VoteFault | null {
  const counts = [votes.inFavour, votes.against, votes.abstained];
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) return 'not-whole';
  if (votes.inFavour + votes.against === 0) return 'nobody-voted';
  const cast = counts.reduce((sum, count) => sum + count, 0);
  if (voters !== null && cast > voters) return 'more-votes-than-voters';
  if (outcome === 'accepted' && votes.inFavour <= votes.against) return 'no-majority';
  if (parseIsoDate(heldOn) === null) return 'no-date';
  return why.trim() === '' ? 'no-reason' : null;
}
