import { ClosedStage } from './closed-stage.tsx';
import { FinishedStage } from './finished-stage.tsx';
import { OpenStage } from './open-stage.tsx';
import { OpeningStage } from './opening-stage.tsx';
import type { NextPrices } from './use-next-prices.ts';
import type { RoundActions } from './use-round-actions.ts';
import type { RoundsView } from './use-rounds-view.ts';

type RoundsContentProps = {
  readonly view: RoundsView;
  readonly prices: NextPrices;
  readonly actions: RoundActions;
};

/** What there is to see at this moment of the rounds. */
export function RoundsContent({ view, prices, actions }: RoundsContentProps) {
  const { stage } = view;
  switch (stage.kind) {
    case 'not-begun':
      return <OpeningStage {...view} />;
    case 'open':
      return <OpenStage view={view} round={stage.round} actions={actions} />;
    case 'closed':
      return <ClosedStage view={view} round={stage.round} next={stage.next} prices={prices} />;
    case 'finished':
      return <FinishedStage view={view} round={stage.round} decision={stage.decision} />;
  }
}
