import type { VotedDecision } from '../../../shared/members/vote.ts';
import { count, date } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import styles from './procedure.module.css';
import { words } from './words.ts';

/** How it was voted, with counts, reason, date and who wrote it down. */
export function VoteCell({ decision }: { readonly decision: VotedDecision | null }) {
  if (decision === null) return <Badge>{words.notVoted}</Badge>;
  const { outcome, votes, why, heldOn, actor } = decision;
  return (
    <>
      <Badge tone={outcome === 'accepted' ? 'success' : 'refusal'}>{words.outcomes[outcome]}</Badge>{' '}
      {words.counts(count(votes.inFavour), count(votes.against), count(votes.abstained))}
      <div>{why}</div>
      <div className={styles['second']}>{words.by(date(heldOn), actor)}</div>
    </>
  );
}
