import { useMemo } from 'react';
import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';
import { type StopRule, stopRules } from '../../../../shared/assembly/session/stop-rules.ts';
import { count, percent } from '../../../i18n/formats.ts';
import { Badge } from '../../../ui/badge.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import type { Column } from '../../../ui/data-table-columns.ts';
import { Panel } from '../../../ui/panel.tsx';
import { countWithin } from '../round-rows.ts';
import type { RoundsView } from '../use-rounds-view.ts';
import { forecastText } from './forecast-text.ts';
import { openAmounts } from './open-amounts.ts';
import { words } from './session-words.ts';

type StopPanelProps = {
  readonly view: RoundsView;
  readonly round: RoundRecord;
  /** As the rule estimates for the next prices; null when it cannot say. */
  readonly roundsLeft: number | null;
};

type StopRow = {
  readonly kind: keyof typeof words.stopKinds;
  readonly isMet: boolean;
  readonly stands: string;
  readonly means: string;
};

/** What could end the rounds after a closed one, and what each would mean. */
export function StopPanel({ view, round, roundsLeft }: StopPanelProps) {
  const rows = useMemo(() => stopRows({ view, round, roundsLeft }), [view, round, roundsLeft]);
  return (
    <Panel title={words.stop} sentence={words.stopSentence}>
      <DataTable caption={words.stop} rows={rows} columns={columns} rowKey={({ kind }) => kind} />
    </Panel>
  );
}

const columns: readonly Column<StopRow>[] = [
  {
    key: 'rule',
    header: words.stopRule,
    cell: ({ kind }) => words.stopKinds[kind],
    width: '30%',
  },
  {
    key: 'stands',
    header: words.stopStands,
    cell: ({ kind, isMet, stands }) => (
      <>
        {kind !== 'meeting' && (
          <Badge tone={isMet ? 'success' : 'neutral'}>{isMet ? words.stopMet : words.stopNotMet}</Badge>
        )}{' '}
        {stands}
      </>
    ),
    width: '30%',
  },
  { key: 'means', header: words.stopMeans, cell: ({ means }) => means, width: '40%' },
];

function stopRows({ view, round, roundsLeft }: StopPanelProps): readonly StopRow[] {
  const rules = stopRules({ rounds: view.closed, rule: view.settings.rule });
  const open = openAmounts(round, view.products);
  const isNothingJudged = countWithin(round).of === 0;
  const isWithin = rules.some(({ kind, isMet }) => kind === 'tolerance' && isMet);
  const meeting = { kind: 'meeting', isMet: true, stands: words.stopAnyTime, means: open || words.meansFinal } as const;
  return [
    ...rules.map((rule) => ({
      ...rule,
      stands: isNothingJudged && rule.kind !== 'most-rounds' ? words.stopNothing : standsText(rule),
      means: meansText(rule, { forecast: forecastText(view, roundsLeft), open, isWithin }),
    })),
    meeting,
  ];
}

function standsText(rule: StopRule): string {
  switch (rule.kind) {
    case 'tolerance':
      return words.stopTolerance(percent(rule.worst), percent(rule.tolerance));
    case 'most-rounds':
      return words.stopRounds(count(rule.round), count(rule.maxRounds));
    case 'no-progress':
      return words.stopProgress(percent(rule.best), count(rule.bestRound));
  }
}

/** What is open besides, and whether all that prices can clear is within the tolerance. */
type Outlook = { readonly forecast: string; readonly open: string; readonly isWithin: boolean };

function meansText({ kind, isMet }: StopRule, { forecast, open, isWithin }: Outlook): string {
  switch (kind) {
    case 'tolerance':
      if (!isMet) return words.meansRounds(forecast);
      return open === '' ? words.meansFinal : words.meansFinalBut(open);
    case 'most-rounds':
      return words.meansOnlyAccept;
    case 'no-progress':
      if (isWithin) return words.meansNoRound;
      return isMet ? words.meansAsk : words.meansGoOn;
  }
}
