import { useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { Money } from '../../../shared/quantities/money.ts';
import { count, money, percent, plural, quantity } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import type { ComparedOffer } from './compared-offers.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { words } from './words.ts';

type ComparisonProps = {
  readonly product: Product;
  readonly rows: readonly ComparedOffer[];
  readonly currency: string;
};

function priceText({ offer }: ComparedOffer, currency: string): string {
  const prices = offer.steps.map(({ price }) => price);
  const [first, last] = [prices[0], prices.at(-1)] as readonly (Money | undefined)[];
  if (first === undefined || last === undefined) return '';
  return first === last ? money(first, currency) : words.priceRange(money(first, currency), money(last, currency));
}

function ReliabilityCell({ reliability }: ComparedOffer) {
  if (reliability === null) return words.noHistory;
  const { usableBasisPoints, linesInFull, lines } = reliability;
  return (
    <>
      <div>{words.usable(percent(usableBasisPoints / 10_000))}</div>
      <div>{words.inFull(count(linesInFull), plural(lines, words.deliveries))}</div>
    </>
  );
}

function DecisionCell({ row, unit }: { readonly row: ComparedOffer; readonly unit: string }) {
  const { decision, offered } = row;
  if (decision === null) return <Badge>{words.undecided}</Badge>;
  if (decision.kind === 'declined') {
    return (
      <>
        <Badge tone="refusal">{words.declined}</Badge>
        <div>{decision.why}</div>
      </>
    );
  }
  const inPart = decision.accepted < offered;
  return (
    <>
      <Badge tone="success">{inPart ? words.acceptedInPart : words.accepted}</Badge>{' '}
      {words.decidedAmount(quantity(decision.accepted, unit), words.priorities[decision.priority])}
      {decision.accepted > offered && <div>{words.loweredSince}</div>}
      {decision.why !== '' && <div>{decision.why}</div>}
    </>
  );
}

function columnsFor({ product, currency }: ComparisonProps): readonly Column<ComparedOffer>[] {
  return [
    {
      key: 'producer',
      header: words.producer,
      cell: ({ offer }) => offer.producer,
      sortBy: ({ offer }) => offer.producer,
    },
    {
      key: 'price',
      header: words.price,
      kind: 'number',
      cell: (row) => priceText(row, currency),
      sortBy: ({ offer }) => offer.steps[0]?.price ?? null,
    },
    {
      key: 'offered',
      header: words.quantityPerWeek,
      kind: 'number',
      cell: ({ offered }) => quantity(offered, product.unit),
      sortBy: ({ offered }) => offered,
    },
    {
      key: 'lead',
      header: words.lead,
      kind: 'number',
      cell: ({ leadDays }) => plural(leadDays, words.days),
      sortBy: ({ leadDays }) => leadDays,
    },
    {
      key: 'reliability',
      header: words.reliability,
      cell: ReliabilityCell,
      sortBy: ({ reliability }) => reliability?.usableBasisPoints ?? null,
    },
    { key: 'decision', header: words.decision, cell: (row) => <DecisionCell row={row} unit={product.unit} /> },
  ];
}

/** The offers of one product side by side; opening one is deciding on it. */
export function OfferComparison(props: ComparisonProps) {
  const { product, rows } = props;
  const [opened, setOpened] = useState<string | null>(null);
  const row = rows.find(({ offer }) => offer.producer === opened);
  return (
    <>
      <DataTable
        caption={words.comparison}
        rows={rows}
        columns={columnsFor(props)}
        rowKey={({ offer }) => offer.producer}
        onOpen={({ offer }) => setOpened(offer.producer)}
        empty={<p>{words.noOffers}</p>}
      />
      {row !== undefined && <DecisionDialog product={product} row={row} onClose={() => setOpened(null)} />}
    </>
  );
}
