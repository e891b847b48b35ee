import { addDays } from '../../../shared/calendar/add-days.ts';
import { formatIsoDate } from '../../../shared/calendar/format-iso-date.ts';
import { isoDay } from '../../../shared/calendar/iso-day.ts';
import { pauseDelivery } from '../../../shared/plans/pauses/pause-delivery.ts';
import type { Pause, Pausing } from '../../../shared/plans/plan-standing.ts';
import type { PauseFacts } from './pause-facts.ts';

/** What somebody is about to change, while the dialog is open. */
export type PauseDraft =
  | { readonly kind: 'pause'; readonly from: string; readonly until: string }
  | { readonly kind: 'change'; readonly replaced: Pause; readonly from: string; readonly until: string }
  | { readonly kind: 'skip'; readonly date: string }
  | { readonly kind: 'end'; readonly endsOn: string }
  /** `pause` null: the plan that was ended goes on. */
  | { readonly kind: 'resume'; readonly pause: Pause | null };

/** The pauses that would stand; nothing is checked here. */
export function pausingAfter(draft: PauseDraft, { pauses, endsOn }: Pausing): Pausing {
  const without = (gone: Pause) => pauses.filter((pause) => pause.from !== gone.from);
  switch (draft.kind) {
    case 'pause':
      return { pauses: [...pauses, { from: draft.from, until: draft.until }], endsOn };
    case 'change':
      return { pauses: [...without(draft.replaced), { from: draft.from, until: draft.until }], endsOn };
    case 'skip':
      return pauseDelivery({ pauses, endsOn }, draft.date);
    case 'end':
      return { pauses, endsOn: draft.endsOn };
    case 'resume':
      return draft.pause === null ? { pauses, endsOn: null } : { pauses: without(draft.pause), endsOn };
  }
}

/** A pause to begin from: the next delivery, for a week. */
export function proposedPause({ nextDelivery, period }: PauseFacts): PauseDraft {
  const from = nextDelivery ?? period.from;
  return { kind: 'pause', from, until: formatIsoDate(addDays(isoDay(from), 7)) };
}
