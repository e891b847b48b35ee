import type { Product } from '../../../shared/catalogue/product.ts';
import type { MarketChoice } from '../../../shared/market-prices/propose-matches.ts';
import { amount, date, decimal } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { words } from './words.ts';

export type ProposedPrice = { readonly product: Product; readonly choice: MarketChoice };

type ProposedPricesProps = {
  readonly proposals: readonly ProposedPrice[];
  readonly currency: string;
  /** Codes of products whose proposal is not wanted. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (code: string, isLeft: boolean) => void;
};

function PriceCell({ proposal, currency }: { readonly proposal: ProposedPrice; readonly currency: string }) {
  const { product, choice } = proposal;
  const { conversion, observation, series, price } = choice;
  if (price === null || conversion.kind !== 'exact') {
    return <Badge tone="attention">{words.unitMismatch}</Badge>;
  }
  return (
    <Explain
      what={words.matchWhy(product.name)}
      title={words.matchWorking}
      lines={[
        { text: words.published(series.unit), value: decimal(observation.priceTenThousandths / 10_000, 4) },
        { text: words.times, value: decimal(conversion.times / conversion.over, 4) },
        { text: words.rounded, value: amount(price, currency), kind: 'total' },
      ]}
    >
      {amount(price, currency)}
    </Explain>
  );
}

function SeriesCell({ choice }: ProposedPrice) {
  const isMismatch = choice.price === null;
  return (
    <>
      {`${choice.series.source}: ${choice.series.item}`} {choice.stale && <Badge tone="attention">{words.stale}</Badge>}
      {isMismatch && ` ${words.mismatchDetail(choice.series.unit)}`}
    </>
  );
}

/** What would be taken from the file, product by product, beside what stands there now. */
export function ProposedPrices({ proposals, currency, left, onLeave }: ProposedPricesProps) {
  const columns: readonly Column<ProposedPrice>[] = [
    {
      key: 'use',
      header: words.use,
      cell: ({ product, choice }) => (
        <Checkbox
          label={product.name}
          checked={choice.price !== null && !left.has(product.code)}
          disabled={choice.price === null}
          onCheckedChange={(checked) => onLeave(product.code, !checked)}
        />
      ),
    },
    { key: 'series', header: words.series, cell: (proposal) => <SeriesCell {...proposal} /> },
    { key: 'date', header: words.date, cell: ({ choice }) => date(choice.observation.date) },
    {
      key: 'now',
      header: words.now(currency),
      kind: 'number',
      cell: ({ product }) =>
        product.marketPrice === null ? words.noMarket : amount(product.marketPrice.price, currency),
    },
    {
      key: 'proposed',
      header: words.proposed(currency),
      kind: 'number',
      cell: (proposal) => <PriceCell proposal={proposal} currency={currency} />,
    },
  ];
  return (
    <DataTable
      caption={words.matchCaption}
      rows={proposals}
      columns={columns}
      rowKey={({ product }) => product.code}
      empty={<EmptyState title={words.noMatches} />}
    />
  );
}
