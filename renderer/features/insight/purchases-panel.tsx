import type { Product } from '../../../shared/catalogue/product.ts';
import type { PlannedAndBought, PurchaseComparison } from '../../../shared/insight/plan-against-purchases.ts';
import { BarChart } from '../../charts/bar-chart.tsx';
import { count, date, money, plural, quantity } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { InsightFacts } from './use-insight.ts';
import { words } from './words.ts';

/** More bars than this are a picture of nothing; the table has all. */
const mostBars = 15;

type Row = PlannedAndBought & { readonly named: Product };

/** Plans beside purchases of the same households. */
export function PurchasesPanel({ facts }: { readonly facts: InsightFacts }) {
  return (
    <Panel title={words.purchases} sentence={words.purchasesSentence}>
      {facts.purchases === null ? (
        <EmptyState
          title={words.noPurchases}
          sentence={words.noPurchasesSentence}
          action={<ScreenLink to="import">{words.toImports}</ScreenLink>}
        />
      ) : (
        <Comparison facts={facts} found={facts.purchases} />
      )}
    </Panel>
  );
}

function Comparison({ facts, found }: { readonly facts: InsightFacts; readonly found: PurchaseComparison }) {
  const { currency } = facts.settings;
  const products = new Map(facts.products.map((product) => [product.code, product]));
  const rows = found.rows.flatMap((row): readonly Row[] => {
    const named = products.get(row.product);
    return named === undefined ? [] : [{ ...row, named }];
  });
  const differing = rows.filter(({ worth }) => worth > 0);
  const households = plural(found.households, words.households);
  const [worst] = differing;
  return (
    <>
      <p>{words.compared(households, count(found.planned), date(found.from), date(found.to))}</p>
      <BarChart
        title={words.purchasesTitle}
        summary={
          worst === undefined
            ? words.purchasesAlike(households)
            : words.purchasesSummary(households, worst.named.name, money(worst.worth, currency))
        }
        groups={differing
          .slice(0, mostBars)
          .map(({ product, named, worth }) => ({ key: product, label: named.name, values: [worth] }))}
        series={[{ key: 'worth', label: words.worth }]}
        groupLabel={words.product}
        valueText={(value) => money(value, currency)}
        direction="rows"
      />
      <DataTable
        caption={words.purchases}
        rows={rows}
        columns={columnsFor(currency)}
        rowKey={({ product }) => product}
      />
    </>
  );
}

function columnsFor(currency: string): readonly Column<Row>[] {
  const amountColumn = (key: 'planned' | 'bought', header: string): Column<Row> => ({
    ...{ key, header, kind: 'number', width: '10rem' },
    cell: (row) => quantity(row[key], row.named.unit),
    sortBy: (row) => row[key],
  });
  return [
    {
      key: 'product',
      header: words.product,
      cell: ({ named }) => named.name,
      sortBy: ({ named }) => named.name,
      width: '16rem',
    },
    amountColumn('planned', words.planned),
    amountColumn('bought', words.bought),
    {
      key: 'difference',
      header: words.difference,
      kind: 'number',
      cell: ({ planned, bought, named }) => quantity(bought - planned, named.unit),
      sortBy: ({ planned, bought }) => bought - planned,
      width: '12rem',
    },
    {
      key: 'worth',
      header: words.worth,
      kind: 'number',
      cell: ({ worth }) => money(worth, currency),
      sortBy: ({ worth }) => worth,
      width: '9rem',
    },
  ];
}
