import { useMemo } from 'react';
import type { Finding } from '../../../shared/grants/check-eligibility.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { awardColumns, requestColumns, standingColumn } from './grants-columns.tsx';
import type { GrantRow, GrantsStage } from './grants-view.ts';
import { words } from './words.ts';

type GrantsTableProps = {
  readonly rows: readonly GrantRow[];
  readonly stage: GrantsStage;
  readonly currency: string;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly onOpen: (request: GrantRequest) => void;
  readonly onReverse: (row: GrantRow) => void;
};

/** Requests with what each gets and why. Until they are awarded a request opens to be changed. */
export function GrantsTable({ rows, stage, currency, findings, onOpen, onReverse }: GrantsTableProps) {
  const columns = useMemo(() => {
    const asked = [...requestColumns(currency), standingColumn(findings, currency)];
    if (stage === 'waiting' || stage === 'voting') return asked;
    const decided = [...asked, ...awardColumns(currency)];
    return stage === 'awarded' ? [...decided, reverseColumn(onReverse)] : decided;
  }, [stage, currency, findings, onReverse]);
  return (
    <DataTable
      caption={words.requests}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.request.id}
      {...(stage !== 'awarded' && stage !== 'voting' && { onOpen: (row: GrantRow) => onOpen(row.request) })}
    />
  );
}

function reverseColumn(onReverse: (row: GrantRow) => void): Column<GrantRow> {
  return {
    key: 'reverse',
    header: words.reverse,
    cell: (row) =>
      row.state === 'paid' && (
        <Button size="small" aria-label={words.reverseOf(row.request.id)} onClick={() => onReverse(row)}>
          {words.reverse}
        </Button>
      ),
  };
}
