import { useMemo } from 'react';
import type { AccountCode } from '../../../shared/ledger/ledger-entry.ts';
import type { LedgerChanges } from '../../data/queries/use-ledger-changes.ts';
import { amount, count, date, list } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { accountName } from './account-name.ts';
import type { LedgerRow } from './ledger-rows.ts';
import styles from './reservoir.module.css';
import { words } from './words.ts';

type LedgerTableProps = {
  readonly rows: readonly LedgerRow[];
  readonly currency: string;
  /** Null while they are looked for. */
  readonly changes: LedgerChanges | null;
  readonly onReverse: (row: LedgerRow) => void;
};

/** Every entry, from where to where, and the reservoir's balance after it. */
export function LedgerTable({ rows, currency, changes, onReverse }: LedgerTableProps) {
  const columns = useMemo(
    () => [...entryColumns(currency, changes), stateColumn, toolColumn(onReverse)],
    [currency, changes, onReverse],
  );
  return <DataTable caption={words.ledger} rows={rows} columns={columns} rowKey={(row) => row.entry.id} />;
}

const names = (accounts: readonly AccountCode[]): string => list(accounts.map(accountName));

function entryColumns(currency: string, changes: LedgerChanges | null): readonly Column<LedgerRow>[] {
  return [
    {
      key: 'when',
      header: words.when,
      cell: ({ entry }) => date(entry.date),
      sortBy: ({ number }) => number,
      width: '6.5rem',
    },
    { key: 'entry', header: words.entry, cell: ({ entry }) => <Whole text={entry.id} />, width: '8rem' },
    {
      key: 'change',
      header: words.change,
      cell: ({ entry }) => <ChangeCell id={entry.id} changes={changes} />,
      width: '5rem',
    },
    { key: 'why', header: words.why, cell: ({ entry }) => <WhyCell entry={entry} changes={changes} />, width: '8rem' },
    {
      key: 'moved',
      header: words.moved,
      cell: (row) => <Whole text={words.movedFromTo(names(row.outOf), names(row.into))} />,
      width: '9rem',
    },
    {
      key: 'amount',
      header: words.amount,
      kind: 'number',
      cell: (row) => amount(row.amount, currency),
      sortBy: (row) => row.amount,
      width: '6.75rem',
    },
    {
      key: 'after',
      header: words.after,
      kind: 'number',
      cell: (row) => amount(row.balanceAfter, currency),
      width: '7rem',
    },
  ];
}

/** In a long table a cell is one line; what does not fit is said on pointing at it. */
function Whole({ text }: { readonly text: string }) {
  return <span title={text}>{text}</span>;
}

type OfChange = { readonly changes: LedgerChanges | null };

/** Where an entry comes from: the change of the journal that posted it. */
function ChangeCell({ id, changes }: OfChange & { readonly id: string }) {
  const change = changes?.get(id);
  if (changes === null) return null;
  if (change === undefined) return <span className={styles['second']}>{words.noChange}</span>;
  const seq = count(change.seq);
  return (
    <span title={words.changeTitle(seq, change.actor)}>
      <ScreenLink to={`history/${change.seq}`}>{words.changeOf(seq)}</ScreenLink>
    </span>
  );
}

/** What the entry is for and, where the change was given a reason of its own, that one. */
function WhyCell({ entry, changes }: OfChange & { readonly entry: LedgerRow['entry'] }) {
  const decision = changes?.get(entry.id)?.why ?? '';
  const isOpening = entry.source.kind === 'opening';
  return (
    <>
      <Whole text={isOpening ? words.opening : entry.why} />
      {decision !== '' && decision !== entry.why && (
        <span className={styles['second']}>{words.decision(decision)}</span>
      )}
    </>
  );
}

const stateColumn: Column<LedgerRow> = {
  key: 'state',
  header: words.state,
  width: '5.5rem',
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
    width: '5.25rem',
    cell: (row) =>
      row.reversedBy === null &&
      row.entry.source.kind !== 'opening' && (
        <Button size="small" tone="quiet" aria-label={words.reverseOf(row.entry.id)} onClick={() => onReverse(row)}>
          {words.reverse}
        </Button>
      ),
  };
}
