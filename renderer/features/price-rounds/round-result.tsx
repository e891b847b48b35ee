import { useMemo } from 'react';
import type { RoundRecord } from '../../../shared/assembly/round-record.ts';
import { count } from '../../i18n/formats.ts';
import { Panel } from '../../ui/panel.tsx';
import { ResultTable } from './result-table.tsx';
import { RoundFigures } from './round-figures.tsx';
import { roundRows } from './round-rows.ts';
import type { RoundsView } from './use-rounds-view.ts';
import { words } from './words.ts';

type RoundResultProps = {
  readonly view: RoundsView;
  readonly round: RoundRecord;
  /** As the rule estimated after this round; null when it could not say. */
  readonly roundsLeft: number | null;
};

/** A closed round as it was added up: the figures that carry it, and every product. Names no household. */
export function RoundResult({ view, round, roundsLeft }: RoundResultProps) {
  const { settings, products, rounds } = view;
  const before = rounds.find(({ number }) => number === round.number - 1) ?? null;
  const title = words.resultTitle(count(round.number));
  const rows = useMemo(() => roundRows(round, before, products), [round, before, products]);
  return (
    <>
      <RoundFigures
        round={round}
        roundsLeft={roundsLeft}
        products={products}
        tolerance={settings.rule.tolerance}
        ruleName={settings.rule.name}
      />
      <Panel title={title} sentence={words.resultSentence}>
        <ResultTable caption={title} rows={rows} currency={settings.currency} />
      </Panel>
    </>
  );
}
