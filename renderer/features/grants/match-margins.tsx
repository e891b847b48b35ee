import type { GrantCase } from '../../../shared/grants/allocate-grants.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import type { MatchMargin } from '../../../shared/grants/matching/match-margin.ts';
import type { Matched } from '../../../shared/grants/matching/match-record.ts';
import { useMatchMargins } from '../../data/queries/use-matching.ts';
import { count } from '../../i18n/formats.ts';
import { failureWords } from '../../live/failure-words.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Row } from '../../ui/stack.tsx';
import { matchMarginSentence } from './match-text.ts';
import { matchWords } from './match-words.ts';
import { methodWords } from './method-words.ts';

type MatchMarginsProps = {
  readonly grants: GrantCase;
  readonly outcome: Matched;
  readonly currency: string;
};

/** What would have to change for each request under the best awards; worked out when asked for, as it takes a while. */
export function MatchMarginsPanel({ grants, outcome, currency }: MatchMarginsProps) {
  const { state, begin } = useMatchMargins(grants, outcome);
  return (
    <Panel title={matchWords.marginsTitle} sentence={matchWords.marginsSentence}>
      {state.kind === 'running' && (
        <ProgressBar
          label={matchWords.working}
          done={state.done / state.total}
          detail={matchWords.workingDetail(count(state.done), count(state.total))}
          onCancel={state.cancel}
        />
      )}
      {state.kind === 'failed' && <Notice tone="refusal" title={failureWords[state.code]} />}
      {state.kind === 'ready' && <MarginsTable {...{ margins: state.margins, grants, currency }} />}
      {(state.kind === 'not-begun' || state.kind === 'stopped' || state.kind === 'failed') && (
        <Row>
          <Button onClick={begin}>{matchWords.work}</Button>
        </Row>
      )}
    </Panel>
  );
}

type MarginsTableProps = Pick<MatchMarginsProps, 'grants' | 'currency'> & {
  readonly margins: ReadonlyMap<string, MatchMargin | null>;
};

function MarginsTable({ margins, grants, currency }: MarginsTableProps) {
  const columns: readonly Column<GrantRequest>[] = [
    { key: 'request', header: methodWords.request, cell: ({ id, producer }) => `${id} ${producer}` },
    {
      key: 'margin',
      header: matchWords.marginsTitle,
      cell: ({ id }) => matchMarginSentence(margins.get(id) ?? null, currency),
    },
  ];
  return (
    <DataTable caption={matchWords.marginsTitle} rows={grants.requests} columns={columns} rowKey={({ id }) => id} />
  );
}
