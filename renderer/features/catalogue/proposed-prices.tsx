import { amount, count, date, decimal } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Proposal } from './market-proposals.ts';
import { priceWords } from './price-words.ts';
import { words } from './words.ts';

type ProposedPricesProps = {
  readonly proposals: readonly Proposal[];
  readonly currency: string;
  /** Keys of the proposals to keep. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (key: string, isChosen: boolean) => void;
};

function PriceCell({ proposal, currency }: { readonly proposal: Proposal; readonly currency: string }) {
  const { product, choice } = proposal;
  const { conversion, observation, series, price } = choice;
  if (price === null || conversion.kind !== 'exact') {
    return <Badge tone="attention">{priceWords.notUsable['other-unit']}</Badge>;
  }
  return (
    <Explain
      what={priceWords.matchWhy(product.name)}
      title={priceWords.matchWorking}
      lines={[
        { text: priceWords.published(series.unit), value: decimal(observation.priceTenThousandths / 10_000, 4) },
        { text: priceWords.times, value: decimal(conversion.times / conversion.over, 4) },
        { text: priceWords.rounded, value: amount(price, currency), kind: 'total' },
      ]}
    >
      {amount(price, currency)}
    </Explain>
  );
}

function SeriesCell({ choice }: Proposal) {
  const { series, stale } = choice;
  return (
    <>
      {`${series.source}: ${series.item}`} {stale && <Badge>{words.old}</Badge>}
      {choice.price === null && ` ${priceWords.mismatchDetail(series.unit)}`}
    </>
  );
}

/** What could be kept from the file, product by product, beside the price that stands there now. */
export function ProposedPrices({ proposals, currency, chosen, onChoose }: ProposedPricesProps) {
  const columns: readonly Column<Proposal>[] = [
    {
      key: 'keep',
      header: priceWords.keepTitle,
      cell: ({ key, product }) => (
        <Checkbox
          label={product.name}
          checked={chosen.has(key)}
          onCheckedChange={(checked) => onChoose(key, checked)}
        />
      ),
    },
    { key: 'series', header: priceWords.series, cell: (proposal) => <SeriesCell {...proposal} /> },
    { key: 'date', header: priceWords.latest, cell: ({ choice }) => date(choice.observation.date) },
    {
      ...{ key: 'figures', header: priceWords.figures, kind: 'number' },
      cell: ({ choice }) => count(choice.series.observations.length),
    },
    {
      ...{ key: 'now', header: priceWords.now(currency), kind: 'number' },
      cell: ({ product }) =>
        product.marketPrice === null ? words.noMarket : amount(product.marketPrice.price, currency),
    },
    {
      ...{ key: 'proposed', header: priceWords.proposed(currency), kind: 'number' },
      cell: (proposal) => <PriceCell proposal={proposal} currency={currency} />,
    },
  ];
  return (
    <DataTable
      caption={priceWords.matchCaption}
      rows={proposals}
      columns={columns}
      rowKey={({ key }) => key}
      empty={<EmptyState title={priceWords.noMatches} />}
    />
  );
}
