import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import type { Decision } from '../../data/tables.ts';
import { dateTime } from '../../i18n/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { ClearingPanels } from './blocks/clearing-panels.tsx';
import { clearedText } from './cleared-text.ts';
import { ChangesPanel } from './pictures/changes-panel.tsx';
import { RoundCharts } from './pictures/round-charts.tsx';
import { RoundResult } from './round-result.tsx';
import { countWithin } from './round-rows.ts';
import { LeftForAll } from './session/left-notice.tsx';
import { openAmounts } from './session/open-amounts.ts';
import type { RoundsView } from './use-rounds-view.ts';
import { words } from './words.ts';

type FinishedStageProps = {
  readonly view: RoundsView;
  readonly round: RoundRecord;
  readonly decision: Decision;
};

/** The rounds are over: why, the final prices, and how the rounds went. */
export function FinishedStage({ view, round, decision }: FinishedStageProps) {
  const accepted = decision.kind === 'gaps-accepted';
  return (
    <>
      <Notice
        tone={accepted || countWithin(round).of === 0 ? 'info' : 'success'}
        title={accepted ? words.acceptedBecause(decision.why) : clearedText(round, view.products)}
        actions={
          <>
            <ScreenLink to="stocking">{words.toStocking}</ScreenLink>
            <ScreenLink to="grants">{words.toGrants}</ScreenLink>
          </>
        }
      >
        {openAmounts(round, view.products)} {words.decided(decision.actor, dateTime(decision.at))}
      </Notice>
      <LeftForAll departures={view.departures} />
      <RoundResult view={view} round={round} roundsLeft={0} />
      <ClearingPanels view={view} round={round.number} />
      <ChangesPanel view={view} round={round} />
      <RoundCharts view={view} startWith={round.worst?.product ?? null} />
    </>
  );
}
