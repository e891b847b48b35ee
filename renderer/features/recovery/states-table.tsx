import { type RecoveryState, recoveryStates } from '../../../shared/recovery/grant-state.ts';
import { amount, count } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { StateBadge } from './state-badge.tsx';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';

type StateRow = {
  /** Null for all states together. */
  readonly state: RecoveryState | null;
  readonly grants: number;
  readonly granted: number;
  readonly open: number;
  readonly lost: number;
};

function stateRow(state: RecoveryState | null, rows: readonly GrantRow[]): StateRow {
  const sum = (of: (standing: GrantRow['standing']) => number) =>
    rows.reduce((total, { standing }) => total + of(standing), 0);
  return {
    ...{ state, grants: rows.length, granted: sum(({ granted }) => granted), open: sum(({ open }) => open) },
    lost: sum(({ released, writtenOff }) => released + writtenOff),
  };
}

/** How many grants stand where, and how much money: counts and amounts, as public funds report them (GRANTS.md 3.2). */
export function StatesTable({ rows, currency }: { readonly rows: readonly GrantRow[]; readonly currency: string }) {
  const byState = recoveryStates
    .map((state) =>
      stateRow(
        state,
        rows.filter(({ standing }) => standing.state === state),
      ),
    )
    .filter(({ grants }) => grants > 0);
  const money = (key: 'granted' | 'open' | 'lost', header: string): Column<StateRow> => {
    return { key, header, kind: 'number', cell: (row) => amount(row[key], currency) };
  };
  const columns: readonly Column<StateRow>[] = [
    {
      key: 'state',
      header: words.state,
      cell: ({ state }) => (state === null ? words.all : <StateBadge state={state} />),
    },
    { key: 'grants', header: words.count, kind: 'number', cell: ({ grants }) => count(grants) },
    money('granted', words.granted),
    money('open', words.open),
    money('lost', words.lost),
  ];
  return (
    <Panel title={words.byState} sentence={words.byStateSentence}>
      <DataTable
        caption={words.byState}
        rows={[...byState, stateRow(null, rows)]}
        columns={columns}
        rowKey={({ state }) => state ?? words.all}
      />
    </Panel>
  );
}
