import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import { count } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FellBackNotice } from './fell-back-notice.tsx';
import { PausesNotice } from './pauses-notice.tsx';
import { ChangesPanel } from './pictures/changes-panel.tsx';
import { PriceListTable } from './price-list-table.tsx';
import { roundRows, withLeft } from './round-rows.ts';
import { CollectAnswers } from './session/collect-answers.tsx';
import { LeftNotice } from './session/left-notice.tsx';
import { RuleBookLine } from './session/rule-book-line.tsx';
import { useAnswerRows } from './session/use-answer-rows.ts';
import type { RoundActions } from './use-round-actions.ts';
import type { RoundsView } from './use-rounds-view.ts';
import { words } from './words.ts';

type OpenStageProps = { readonly view: RoundsView; readonly round: RoundRecord; readonly actions: RoundActions };

/** An announced round: who has answered, and to which prices. */
export function OpenStage({ view, round, actions }: OpenStageProps) {
  const answers = useAnswerRows(round.number);
  const { currency } = view.settings;
  const before = view.closed.at(-1) ?? null;
  return (
    <>
      {round.fellBack && <FellBackNotice />}
      <RuleBookLine view={view} round={round.number} />
      <LeftNotice departures={view.departures} />
      <PausesNotice products={view.products} />
      <LiveView state={answers}>{(rows) => <CollectAnswers rows={rows} actions={actions} />}</LiveView>
      <ChangesPanel view={view} round={round} />
      <Panel title={words.announcedPrices}>
        <PriceListTable
          caption={words.pricesOf(count(round.number))}
          rows={withLeft(roundRows(round, before, view.products), view.departures, round.number)}
          currency={currency}
        />
      </Panel>
    </>
  );
}
