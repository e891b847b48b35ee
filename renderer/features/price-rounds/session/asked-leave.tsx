import { useOffers } from '../../../data/queries/use-offers.ts';
import { LiveView } from '../../../live/live-view.tsx';
import type { RoundActions } from '../use-round-actions.ts';
import type { RoundsView } from '../use-rounds-view.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { useAnswerRows } from './use-answer-rows.ts';

type AskedLeaveProps = {
  readonly view: RoundsView;
  readonly actions: Pick<RoundActions, 'leave'>;
  readonly onClose: () => void;
};

/** The question who leaves, with those who can. */
export function AskedLeave({ view, actions, onClose }: AskedLeaveProps) {
  const offers = useOffers();
  const rows = useAnswerRows(view.rounds.at(-1)?.number ?? 0);
  return (
    <LiveView state={offers}>
      {(given) =>
        rows.kind === 'ready' && (
          <LeaveDialog
            offers={given}
            households={rows.value.flatMap(({ household, came, answer }) =>
              answer === 'no-plan' || came.includes('left') ? [] : [household.code],
            )}
            products={view.products}
            actions={actions}
            onClose={onClose}
          />
        )
      }
    </LiveView>
  );
}
