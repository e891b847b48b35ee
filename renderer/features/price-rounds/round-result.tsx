import { useMemo } from 'react';
import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { useCatalogueOfRound } from '../../data/queries/use-catalogue-version.ts';
import { count } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ResultTable } from './result-table.tsx';
import { RoundFigures } from './round-figures.tsx';
import { roundRows, withLeft } from './round-rows.ts';
import { AnsweredLine } from './session/answered-line.tsx';
import { forecastText } from './session/forecast-text.ts';
import type { RoundsView } from './use-rounds-view.ts';
import { words } from './words.ts';

type RoundResultProps = {
  readonly view: RoundsView;
  readonly round: RoundRecord;
  /** As the rule estimated after this round; null when it could not say. */
  readonly roundsLeft: number | null;
};

/** A closed round as it was added up, with the catalogue of that moment. Names no household. */
export function RoundResult(props: RoundResultProps) {
  const frozen = useCatalogueOfRound(props.round.number);
  return (
    <LiveView state={frozen}>
      {(version) => <CountedRound {...props} products={version?.products ?? props.view.products} />}
    </LiveView>
  );
}

type CountedRoundProps = RoundResultProps & { readonly products: readonly Product[] };

/** The figures that carry the round, and every product. */
function CountedRound({ view, round, roundsLeft, products }: CountedRoundProps) {
  const { settings, rounds, departures } = view;
  const before = rounds.find(({ number }) => number === round.number - 1) ?? null;
  const isNow = view.stage.kind === 'closed' && view.stage.round.number === round.number;
  const title = words.resultTitle(count(round.number));
  const rows = useMemo(
    () => withLeft(roundRows(round, before, products), departures, round.number),
    [round, before, products, departures],
  );
  return (
    <>
      <RoundFigures
        round={round}
        roundsLeft={roundsLeft}
        forecast={isNow && roundsLeft !== 0 ? forecastText(view, roundsLeft) : null}
        products={products}
        tolerance={settings.rule.tolerance}
        ruleName={settings.rule.name}
      />
      <Panel title={title} sentence={words.resultSentence}>
        <AnsweredLine round={round.number} />
        <ResultTable caption={title} rows={rows} currency={settings.currency} />
      </Panel>
    </>
  );
}
