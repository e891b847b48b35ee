import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import { count, plural } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ClearingPanels } from './blocks/clearing-panels.tsx';
import { ByHandRefused } from './by-hand-refused.tsx';
import { clearedText } from './cleared-text.ts';
import { NextPricesPanel } from './next-prices.tsx';
import { ChangesPanel } from './pictures/changes-panel.tsx';
import { RoundCharts } from './pictures/round-charts.tsx';
import { RoundResult } from './round-result.tsx';
import { countWithin } from './round-rows.ts';
import { LeftForAll } from './session/left-notice.tsx';
import { openAmounts } from './session/open-amounts.ts';
import { StopPanel } from './session/stop-panel.tsx';
import type { NextStep } from './stage.ts';
import type { NextPrices } from './use-next-prices.ts';
import type { RoundsView } from './use-rounds-view.ts';
import { words } from './words.ts';

type ClosedStageProps = {
  readonly view: RoundsView;
  readonly round: RoundRecord;
  readonly next: NextStep;
  readonly prices: NextPrices;
};

/** A round that was added up: what it showed, the prices that would follow, and how the rounds went. */
export function ClosedStage({ view, round, next, prices }: ClosedStageProps) {
  const { preview, byRule } = prices;
  const following = preview.kind === 'ready' && preview.value.kind === 'ok' ? preview.value.round : null;
  const roundsLeft = next === 'finish' ? 0 : (following?.roundsLeft ?? null);
  const open = openAmounts(round, view.products);
  const { maxRounds } = view.settings.rule;
  return (
    <>
      {next === 'finish' && (
        <Notice tone={countWithin(round).of === 0 ? 'attention' : 'success'} title={clearedText(round, view.products)}>
          {open}
        </Notice>
      )}
      {next === 'accept' && (
        <Notice tone="attention" title={words.lastRoundTitle}>
          {words.lastRound(plural(maxRounds, words.roundForms))}
        </Notice>
      )}
      <LeftForAll departures={view.departures} />
      <RoundResult view={view} round={round} roundsLeft={roundsLeft} />
      <StopPanel view={view} round={round} roundsLeft={roundsLeft} />
      {next === 'announce' && (
        <LiveView state={preview}>
          {(answer) =>
            answer.kind === 'ok' ? (
              <NextPricesPanel
                key={count(answer.round.number)}
                view={view}
                closed={round}
                preview={answer.round}
                byRule={byRule.kind === 'ready' && byRule.value.kind === 'ok' ? byRule.value.round : answer.round}
                prices={prices}
              />
            ) : (
              <ByHandRefused code={answer.code} prices={prices} />
            )
          }
        </LiveView>
      )}
      <ClearingPanels view={view} round={round.number} />
      <ChangesPanel view={view} round={round} />
      <RoundCharts view={view} startWith={round.worst?.product ?? null} />
    </>
  );
}
