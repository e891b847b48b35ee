import type { CashEntry } from '../../../shared/bank/bank-state.ts';
import { amount, date } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { bankWords as words } from './bank-words.ts';
import { words as ledgerWords } from './words.ts';

type BankOpenEntriesProps = { readonly entries: readonly CashEntry[]; readonly currency: string };

/** Entries that no line of the bank is. */
export function BankOpenEntries({ entries, currency }: BankOpenEntriesProps) {
  return (
    <Panel title={words.openEntries} sentence={words.openEntriesSentence}>
      {entries.length === 0 ? (
        <p>{words.noOpenEntries}</p>
      ) : (
        <DataTable
          caption={words.openEntries}
          rows={entries}
          rowKey={({ entry }) => entry.id}
          columns={[
            {
              key: 'date',
              header: ledgerWords.when,
              cell: ({ entry }) => date(entry.date),
              sortBy: ({ entry }) => entry.date,
              width: '8rem',
            },
            { key: 'entry', header: ledgerWords.entry, cell: ({ entry }) => entry.id, width: '10rem' },
            { key: 'why', header: ledgerWords.why, cell: ({ entry }) => entry.why },
            {
              key: 'amount',
              header: words.amount,
              kind: 'number',
              cell: (row) => amount(row.amount, currency),
              sortBy: (row) => row.amount,
              width: '8rem',
            },
          ]}
        />
      )}
    </Panel>
  );
}
