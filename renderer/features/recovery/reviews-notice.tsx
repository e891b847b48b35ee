import type { Review } from '../../../shared/recovery/reviews-of.ts';
import { date, money, plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { words } from './words.ts';

type ReviewsProps = {
  readonly reviews: readonly Review[];
  readonly currency: string;
  /** Null where the page's heading offers it already. */
  readonly onDecide: (() => void) | null;
  readonly onRelease: () => void;
};

/** What the board has to look at, each in a sentence. */
export function ReviewsNotice({ reviews, currency, onDecide, onRelease }: ReviewsProps) {
  if (reviews.length === 0) return null;
  const isReleased = reviews.some((review) => review.kind === 'ended' && review.atEnd === 'release');
  const action = isReleased ? (
    <Button onClick={onRelease}>{words.releaseRest}</Button>
  ) : (
    onDecide !== null && <Button onClick={onDecide}>{words.decide}</Button>
  );
  return (
    <Notice tone="attention" title={words.reviewsTitle} {...(action === false ? {} : { actions: action })}>
      {reviews.map((review) => (
        <p key={reviewText(review, currency)}>{reviewText(review, currency)}</p>
      ))}
    </Notice>
  );
}

function reviewText(review: Review, currency: string): string {
  switch (review.kind) {
    case 'milestone-missed':
      return words.missed(review.what, date(review.dueOn), plural(review.daysLate, words.days));
    case 'below-minimum':
      return words.belowMinimum(money(review.by, currency), plural(review.daysLate, words.days));
    case 'overpaid':
      return words.overpaid(money(review.by, currency));
    case 'ended': {
      const said = review.atEnd === 'release' ? words.endedRelease : words.ended;
      return said(date(review.on), money(review.open, currency));
    }
  }
}
