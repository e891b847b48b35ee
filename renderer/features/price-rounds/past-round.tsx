import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import { count } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FellBackNotice } from './fell-back-notice.tsx';
import { PastCatalogue } from './past-catalogue.tsx';
import { ChangesPanel } from './pictures/changes-panel.tsx';
import { RoundResult } from './round-result.tsx';
import type { RoundsView } from './use-rounds-view.ts';
import { words } from './words.ts';

type PastRoundProps = { readonly view: RoundsView; readonly round: RoundRecord; readonly onBack: () => void };

/** An earlier round exactly as it was when it was closed. */
export function PastRound({ view, round, onBack }: PastRoundProps) {
  const next = view.rounds.find(({ number }) => number === round.number + 1);
  return (
    <>
      <Notice
        tone="info"
        title={words.pastRound(count(round.number))}
        actions={<Button onClick={onBack}>{words.backToNow}</Button>}
      />
      {round.fellBack && <FellBackNotice />}
      <RoundResult view={view} round={round} roundsLeft={next?.roundsLeft ?? null} />
      <ChangesPanel view={view} round={round} />
      <PastCatalogue round={round.number} />
    </>
  );
}
