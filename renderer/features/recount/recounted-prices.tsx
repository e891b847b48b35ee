import { useMemo, useState } from 'react';
import type { Recounted } from '../../data/recount/carry-out.ts';
import { amount, count, money } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { type PriceRow, priceRows, priceWorking } from './price-rows.ts';
import styles from './recount.module.css';
import { reasonWords, words, workingWords } from './words.ts';

/** Every price of one round, as announced and as the rule asks for it again. */
export function RecountedPrices({ recounted }: { readonly recounted: Recounted }) {
  const { published } = recounted;
  const [chosen, setChosen] = useState<string | null>(null);
  const last = published.rounds.length;
  const round = Math.min(last, chosen === null ? last : Number(chosen));
  const choices = published.rounds.map((_, index) => {
    return { value: String(index + 1), label: words.roundNumber(count(index + 1)) };
  });
  const rows = useMemo(() => priceRows(recounted, round), [recounted, round]);
  const columns = useMemo(() => priceColumns(published.frame.currency), [published]);
  return (
    <Panel
      title={words.prices}
      sentence={words.pricesSentence}
      actions={<Select label={words.chooseRound} choices={choices} value={String(round)} onValueChange={setChosen} />}
    >
      <DataTable
        caption={words.prices}
        rows={rows}
        columns={columns}
        rowKey={({ product }) => product}
        empty={<EmptyState title={words.empty} />}
      />
    </Panel>
  );
}

function priceColumns(currency: string): readonly Column<PriceRow>[] {
  return [
    {
      key: 'product',
      header: words.product,
      cell: ({ name }) => <span className={styles['name']}>{name}</span>,
      sortBy: ({ name }) => name,
      width: '14rem',
    },
    {
      key: 'announced',
      header: words.announced,
      kind: 'number',
      cell: (row) => <ExplainedPrice row={row} currency={currency} />,
      sortBy: ({ price }) => price,
      width: '8rem',
    },
    {
      key: 'rule',
      header: words.byRule,
      kind: 'number',
      cell: ({ asked }) => (asked === null ? words.nothing : amount(asked, currency)),
      sortBy: ({ asked }) => asked,
      width: '8rem',
    },
    {
      key: 'market',
      header: words.market,
      kind: 'number',
      cell: ({ market }) => (market === null ? words.nothing : amount(market, currency)),
      sortBy: ({ market }) => market,
      width: '7rem',
    },
    { key: 'gap', header: words.gap, kind: 'number', cell: ({ gap }) => gap ?? words.nothing, width: '8rem' },
    { key: 'reason', header: words.reason, cell: (row) => row.overrideWhy ?? reasonWords[row.reason] ?? row.reason },
  ];
}

function ExplainedPrice({ row, currency }: { readonly row: PriceRow; readonly currency: string }) {
  const { lines, note } = priceWorking(row, currency);
  return (
    <Explain
      what={workingWords.why(money(row.price, currency), row.name)}
      title={workingWords.title(row.name)}
      lines={lines}
      note={note}
    >
      {amount(row.price, currency)}
    </Explain>
  );
}
