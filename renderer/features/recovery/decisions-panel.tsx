import type { RecoveryDecision } from '../../../shared/recovery/recovery-decision.ts';
import { count, date } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { actText } from './act-text.ts';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';

/** What was decided since the award, with votes and reasons. */
export function DecisionsPanel({ row, currency }: { readonly row: GrantRow; readonly currency: string }) {
  return (
    <Panel title={words.decisions}>
      <DataTable
        caption={words.decisions}
        rows={row.file.decisions}
        columns={columnsOf(currency)}
        rowKey={({ id }) => id}
        empty={<p>{words.noDecisions}</p>}
      />
    </Panel>
  );
}

function columnsOf(currency: string): readonly Column<RecoveryDecision>[] {
  return [
    { key: 'on', header: words.heldOn, cell: ({ heldOn }) => date(heldOn), sortBy: ({ heldOn }) => heldOn },
    { key: 'act', header: words.act, cell: ({ act }) => actText(act, currency) },
    {
      key: 'outcome',
      header: words.outcome,
      cell: ({ outcome }) => (
        <Badge tone={outcome === 'accepted' ? 'success' : 'refusal'}>{words.outcomes[outcome]}</Badge>
      ),
    },
    {
      key: 'votes',
      header: words.votesHeader,
      cell: ({ votes }) => words.votes(count(votes.inFavour), count(votes.against), count(votes.abstained)),
    },
    { key: 'why', header: words.why, cell: ({ why }) => why },
  ];
}
