import { useMemo } from 'react';
import { countStock } from '../../data/commands/stock-commands.ts';
import { plural, quantity } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { EntryGrid } from '../../ui/entry-grid.tsx';
import type { EntryColumn } from '../../ui/entry-grid-columns.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { Row } from '../../ui/stack.tsx';
import { type CountDrafts, countedStock, withCounts } from './count-drafts.ts';
import { paperPages } from './paper-pages.ts';
import { stockRefused } from './refused-sentences.ts';
import { checkStock } from './stocking-grid.tsx';
import type { Stocking } from './stocking-of.ts';
import type { StockingRow } from './stocking-row.ts';
import { useCountDrafts } from './use-count-drafts.ts';
import { words } from './words.ts';

/** Counts typed back from the pages, in their order: a column of figures, saved as one change. */
export function CountsPage({ stocking }: { readonly stocking: Stocking }) {
  const act = useAct();
  const { goTo } = usePlace();
  const [drafts, setDrafts] = useCountDrafts();
  const rows = useMemo(() => paperPages(stocking.rows.lines).flatMap((page) => page.rows), [stocking]);
  const columns = useMemo(() => countColumns(drafts, stocking.suppliers.length > 0), [drafts, stocking]);
  const levels = countedStock(rows, drafts);
  const save = async () => {
    const saved = words.countsSaved(plural(levels.length, words.counts));
    const answer = await act((book) => countStock(book, levels), { saved, refused: stockRefused });
    if (answer.kind !== 'saved') return;
    setDrafts(new Map());
    goTo('stocking');
  };
  return (
    <>
      <PageHeader
        title={words.countsTitle}
        sentence={words.countsSentence}
        action={
          <Row>
            <ScreenLink to="stocking" tone="secondary">
              {words.backToList}
            </ScreenLink>
            <Button tone="primary" disabled={levels.length === 0} onClick={() => void save()}>
              {levels.length === 0 ? words.saveCountsNone : words.saveCounts(plural(levels.length, words.counts))}
            </Button>
          </Row>
        }
      />
      <EntryGrid
        label={words.countsTitle}
        rows={rows}
        columns={columns}
        rowKey={(row) => row.product}
        rowName={(row) => row.of.name}
        check={checkStock}
        onEdits={(edits) => setDrafts(withCounts(drafts, edits))}
        empty={words.none}
      />
    </>
  );
}

function countColumns(drafts: CountDrafts, showsSuppliers: boolean): readonly EntryColumn<StockingRow>[] {
  const fixed = { kind: 'fixed' } as const;
  return [
    { key: 'product', header: words.product, entry: fixed, text: (row) => row.of.name },
    {
      key: 'counted',
      header: words.counted,
      entry: { kind: 'decimal' },
      text: (row) => drafts.get(row.product) ?? '',
      width: '8rem',
    },
    { key: 'unit', header: words.unit, entry: fixed, text: (row) => row.of.unit },
    { key: 'onHand', header: words.onHandBefore, entry: fixed, align: 'end', text: (row) => quantity(row.onHand) },
    { key: 'place', header: words.place, entry: fixed, text: (row) => row.storagePlace },
    ...(showsSuppliers
      ? [{ key: 'supplier', header: words.supplier, entry: fixed, text: (row: StockingRow) => row.supplierName ?? '' }]
      : []),
  ];
}
