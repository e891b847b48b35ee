import { useState } from 'react';
import type { GrantTransaction } from '../../../shared/recovery/grant-transactions.ts';
import { reverseLedgerEntry } from '../../data/commands/ledger-commands.ts';
import { takeBackEvent } from '../../data/commands/recovery-commands.ts';
import { amount, date, money } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';

/** Every transaction by its day; a wrong one is reversed, never erased. */
export function TransactionsTable({ row, currency }: { readonly row: GrantRow; readonly currency: string }) {
  const act = useAct();
  const [reversing, setReversing] = useState<GrantTransaction | null>(null);
  const reverse = ({ id, kind }: GrantTransaction, why: string) => {
    setReversing(null);
    const { grant } = row.file;
    const texts = {
      saved: words.reversedDone(id),
      refused: (refusal: Parameters<typeof refusalSentence>[0]) => refusalSentence(refusal, currency),
    };
    void act(
      (book) =>
        kind === 'paid-out' ? takeBackEvent(book, { grant, event: id, why }) : reverseLedgerEntry(book, id, why),
      texts,
    );
  };
  return (
    <Panel title={words.transactions} sentence={words.transactionsSentence}>
      <DataTable
        caption={words.transactions}
        rows={row.standing.transactions}
        columns={[...columnsOf(currency), toolColumn(setReversing)]}
        rowKey={({ id }) => id}
      />
      {reversing !== null && (
        <ConfirmDialog
          open
          tone="danger"
          title={words.reverseTitle(reversing.id)}
          sentence={words.reverseSentence(money(reversing.amount, currency))}
          confirmLabel={words.reverse}
          reason="required"
          reasonLabel={words.reverseReason}
          onClose={() => setReversing(null)}
          onConfirm={(why) => reverse(reversing, why)}
        />
      )}
    </Panel>
  );
}

function columnsOf(currency: string): readonly Column<GrantTransaction>[] {
  return [
    { key: 'date', header: words.date, cell: (one) => date(one.date) },
    { key: 'kind', header: words.kind, cell: ({ kind }) => words.kinds[kind] },
    { key: 'id', header: words.entry, cell: ({ id }) => id },
    { key: 'entered', header: words.enteredOn, cell: ({ at }) => date(at.slice(0, 10)) },
    { key: 'amount', header: words.amount, kind: 'number', cell: (one) => amount(one.amount, currency) },
    { key: 'open', header: words.openAfter, kind: 'number', cell: ({ openAfter }) => amount(openAfter, currency) },
    {
      key: 'state',
      header: words.state,
      cell: ({ counts, reverses }) =>
        !counts && reverses === null ? <Badge tone="attention">{words.reversed}</Badge> : reverses,
    },
  ];
}

/** An award is taken back on the Grants screen or cancelled by decision. */
function toolColumn(onReverse: (one: GrantTransaction) => void): Column<GrantTransaction> {
  return {
    key: 'tools',
    header: words.reverse,
    cell: (one) =>
      one.counts &&
      one.kind !== 'award' && (
        <Button size="small" tone="quiet" aria-label={words.reverseOf(one.id)} onClick={() => onReverse(one)}>
          {words.reverse}
        </Button>
      ),
  };
}
