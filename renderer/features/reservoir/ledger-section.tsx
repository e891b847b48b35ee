import { useMemo, useState } from 'react';
import { plural } from '../../i18n/formats.ts';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { filteredRows, noFilter } from './ledger-filter.ts';
import { LedgerFilters } from './ledger-filters.tsx';
import type { LedgerRow } from './ledger-rows.ts';
import { LedgerTable } from './ledger-table.tsx';
import { ReverseDialog } from './reverse-dialog.tsx';
import type { Reservoir } from './use-reservoir.ts';
import { words } from './words.ts';

/** Every entry, filtered by period, producer and kind. */
export function LedgerSection({ reservoir }: { readonly reservoir: Reservoir }) {
  const { rows, settings, changes } = reservoir;
  const [filter, setFilter] = useState(noFilter);
  const [reversing, setReversing] = useState<LedgerRow | null>(null);
  const shown = useMemo(() => filteredRows(reservoir, filter), [reservoir, filter]);
  if (rows.length === 0) {
    return (
      <Panel title={words.ledger} sentence={words.ledgerSentence}>
        <EmptyState title={words.empty} sentence={words.emptySentence} />
      </Panel>
    );
  }
  return (
    <Panel title={words.ledger} sentence={words.ledgerSentence}>
      <LedgerFilters reservoir={reservoir} filter={filter} onFilter={setFilter} />
      {shown.length < rows.length && shown.length > 0 && (
        <p>{words.filtered(plural(shown.length, words.entryForms), plural(rows.length, words.entryForms))}</p>
      )}
      {shown.length === 0 ? (
        <EmptyState title={words.nothingFits} sentence={words.nothingFitsSentence} />
      ) : (
        <LedgerTable rows={shown} currency={settings.currency} changes={changes} onReverse={setReversing} />
      )}
      {reversing !== null && (
        <ReverseDialog row={reversing} currency={settings.currency} onClose={() => setReversing(null)} />
      )}
    </Panel>
  );
}
