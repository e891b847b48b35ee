import { useMemo } from 'react';
import { openingEntryId } from '../../../shared/assembly/result/award-grants.ts';
import type { AccountCode } from '../../../shared/ledger/ledger-entry.ts';
import { amount, dateTime, list } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { accountName } from './account-name.ts';
import type { LedgerRow } from './ledger-rows.ts';
import styles from './reservoir.module.css';
import { words } from './words.ts';

type LedgerTableProps = {
  readonly rows: readonly LedgerRow[];
  readonly currency: string;
  readonly onReverse: (row: LedgerRow) => void;
};

/** Every entry, from where to where, and the reservoir's balance after it. */
export function LedgerTable({ rows, currency, onReverse }: LedgerTableProps) {
  const columns = useMemo(() => [...entryColumns(currency), stateColumn, toolColumn(onReverse)], [currency, onReverse]);
  return <DataTable caption={words.ledger} rows={rows} columns={columns} rowKey={(row) => row.entry.id} />;
}

const names = (accounts: readonly AccountCode[]): string => list(accounts.map(accountName));

function entryColumns(currency: string): readonly Column<LedgerRow>[] {
  return [
    { key: 'entry', header: words.entry, cell: ({ entry }) => entry.id, width: '9rem' },
    {
      key: 'when',
      header: words.when,
      cell: ({ entry }) => dateTime(entry.at),
      sortBy: ({ number }) => number,
      width: '12rem',
    },
    {
      key: 'why',
      header: words.why,
      cell: ({ entry }) => (entry.id === openingEntryId ? words.opening : entry.why),
    },
    { key: 'outOf', header: words.outOf, cell: (row) => names(row.outOf) },
    { key: 'into', header: words.into, cell: (row) => names(row.into) },
    { key: 'amount', header: words.amount, kind: 'number', cell: (row) => amount(row.amount, currency) },
    { key: 'after', header: words.after, kind: 'number', cell: (row) => amount(row.balanceAfter, currency) },
  ];
}

const stateColumn: Column<LedgerRow> = {
  key: 'state',
  header: words.state,
  width: '11rem',
  cell: ({ entry, reversedBy }) => {
    if (reversedBy !== null)
      return <StateCell tone="attention" state={words.reversedState} of={words.byEntry(reversedBy)} />;
    if (entry.reverses === null) return words.posted;
    return <StateCell tone="info" state={words.reversal} of={words.ofEntry(entry.reverses)} />;
  },
};

type StateCellProps = { readonly tone: 'attention' | 'info'; readonly state: string; readonly of: string };

function StateCell({ tone, state, of }: StateCellProps) {
  return (
    <>
      <Badge tone={tone}>{state}</Badge>
      <span className={styles['second']}>{of}</span>
    </>
  );
}

/** The opening is the settings' figure; it is not an entry anybody made. */
function toolColumn(onReverse: (row: LedgerRow) => void): Column<LedgerRow> {
  return {
    key: 'tools',
    header: words.reverse,
    cell: (row) =>
      row.reversedBy === null &&
      row.entry.id !== openingEntryId && (
        <Button size="small" tone="quiet" aria-label={words.reverseOf(row.entry.id)} onClick={() => onReverse(row)}>
          {words.reverse}
        </Button>
      ),
  };
}
