import { useMemo } from 'react';
import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import { allocationFrames } from '../../../shared/grants/allocation-frames.ts';
import type { Matched } from '../../../shared/grants/matching/match-record.ts';
import type { RequestMargin } from '../../../shared/grants/request-margins.ts';
import { useMargins } from '../../data/queries/use-grant-decision.ts';
import { amount, money } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { marginSentence } from './margin-sentence.ts';
import { MatchMarginsPanel } from './match-margins.tsx';
import { methodName } from './method-name.ts';
import { methodWords } from './method-words.ts';
import { RoundsStrip } from './rounds-strip.tsx';
import type { GrantsCase } from './use-grants.ts';
import { words } from './words.ts';
import { WorkView } from './work-view.tsx';

type OutcomeWorkingProps = {
  readonly outcome: MethodOutcome;
  readonly grants: GrantsCase;
  /** What the solver found, where it has been asked. */
  readonly matched: Matched | null;
};

/** One rule looked at closely: what each request gets, and what would have to change for it. */
export function OutcomeWorking({ outcome, grants, matched }: OutcomeWorkingProps) {
  const { currency } = grants.facts.settings;
  const frames = useMemo(() => allocationFrames(outcome), [outcome]);
  const nameOf = (id: string) =>
    outcome.allocation.awards.find(({ request }) => request.id === id)?.request.producer ?? '';
  return (
    <>
      <RoundsStrip frames={frames} nameOf={nameOf} text={(units) => money(Math.round(units), currency)} />
      {(outcome.method.kind === 'votes' || outcome.method.kind === 'open-demand') && (
        <MarginsPanel outcome={outcome} grants={grants} />
      )}
      {outcome.method.kind === 'matching' && matched !== null && (
        <MatchMarginsPanel grants={grants.inputs.voted.grants} outcome={matched} currency={currency} />
      )}
    </>
  );
}

type MarginsPanelProps = Omit<OutcomeWorkingProps, 'matched'>;

function MarginsPanel({ outcome, grants }: MarginsPanelProps) {
  const { inputs, facts } = grants;
  const method = useMemo(() => ({ name: outcome.name, method: outcome.method }), [outcome]);
  const state = useMargins(inputs.voted, method);
  return (
    <Panel title={methodWords.marginsTitle} sentence={methodName(outcome)}>
      <WorkView state={state} label={methodWords.marginsWorking} progress={methodWords.marginsProgress}>
        {(margins) => <MarginTable {...{ margins, outcome, grants }} currency={facts.settings.currency} />}
      </WorkView>
    </Panel>
  );
}

type MarginTableProps = MarginsPanelProps & {
  readonly margins: readonly RequestMargin[];
  readonly currency: string;
};

function MarginTable({ margins, outcome, grants, currency }: MarginTableProps) {
  const { reservoir } = grants.inputs.voted.grants;
  const budget = Math.max(0, reservoir.balance - reservoir.floor);
  const awards = new Map(outcome.allocation.awards.map((award) => [award.request.id, award]));
  const sentence = (row: RequestMargin) => {
    const limit = outcome.method.kind === 'open-demand' ? (awards.get(row.request)?.limitedBy ?? null) : null;
    return marginSentence(row, { currency, budget, limit });
  };
  const given = (row: RequestMargin) => awards.get(row.request)?.award ?? 0;
  const columns: readonly Column<RequestMargin>[] = [
    {
      key: 'request',
      header: methodWords.request,
      cell: ({ request }) => `${request} ${awards.get(request)?.request.producer ?? ''}`,
      sortBy: ({ request }) => request,
    },
    {
      key: 'award',
      header: words.awardColumn,
      kind: 'number',
      cell: (row) => (given(row) === 0 ? methodWords.none : amount(given(row), currency)),
      sortBy: given,
    },
    { key: 'margin', header: methodWords.marginsTitle, cell: sentence },
  ];
  return (
    <DataTable caption={methodWords.marginsTitle} rows={margins} columns={columns} rowKey={({ request }) => request} />
  );
}
