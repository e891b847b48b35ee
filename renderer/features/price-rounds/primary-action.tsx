import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import { count } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import type { OpenDialog } from './round-dialogs.tsx';
import { openAmounts } from './session/open-amounts.ts';
import type { NextPrices } from './use-next-prices.ts';
import type { RoundActions } from './use-round-actions.ts';
import type { RoundsView } from './use-rounds-view.ts';
import { words } from './words.ts';

type PrimaryActionProps = {
  readonly view: RoundsView;
  readonly prices: NextPrices;
  readonly actions: RoundActions;
  readonly ask: (dialog: OpenDialog) => void;
};

/** The one thing to do next, and what may be done in its place. Keyed by the step: the same key again must not take the next one. */
export function PrimaryAction({ view, prices, actions, ask }: PrimaryActionProps) {
  const { stage } = view;
  switch (stage.kind) {
    case 'not-begun':
      return (
        <Button tone="primary" disabled={view.products.length === 0} onClick={() => void actions.announceOpening()}>
          {words.announceOpening}
        </Button>
      );
    case 'open':
      return (
        <Button tone="primary" onClick={() => ask('close')}>
          {words.close(count(stage.round.number))}
        </Button>
      );
    case 'closed':
      return <AfterClosing view={view} round={stage.round} {...{ next: stage.next, prices, actions, ask }} />;
    case 'finished':
      return (
        <ScreenLink to="stocking" tone="primary">
          {words.toStocking}
        </ScreenLink>
      );
  }
}

type AfterClosingProps = PrimaryActionProps & {
  readonly next: 'announce' | 'finish' | 'accept';
  readonly round: RoundRecord;
};

function AfterClosing({ view, next, round, prices, actions, ask }: AfterClosingProps) {
  const number = round.number + 1;
  switch (next) {
    case 'finish':
      return (
        <>
          {openAmounts(round, view.products) !== '' && <Button onClick={() => ask('accept')}>{words.accept}</Button>}
          <Button tone="primary" onClick={() => ask('finish')}>
            {words.finish}
          </Button>
        </>
      );
    case 'accept':
      return (
        <Button tone="primary" onClick={() => ask('accept')}>
          {words.accept}
        </Button>
      );
    case 'announce':
      return (
        <>
          <Button onClick={() => ask('accept')}>{words.accept}</Button>
          <Button tone="primary" onClick={() => void actions.announceNext(number, prices.overrides)}>
            {words.announce(count(number))}
          </Button>
        </>
      );
  }
}
