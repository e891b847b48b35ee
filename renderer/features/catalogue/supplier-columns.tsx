import type { SupplyComparison } from '../../../shared/catalogue/compare-supplies.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { amount, plural, quantity, signedPercent } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Hidden } from '../../ui/stack.tsx';
import { words } from './words.ts';

type SupplierColumnsSetup = {
  readonly product: Product;
  readonly currency: string;
  readonly nameOf: (supplier: string) => string;
  readonly prefer: (row: SupplyComparison) => void;
  /** The preferred one. */
  readonly first: SupplyComparison | null;
};

const against = (fraction: number | null) => (fraction === null ? words.notKnown : signedPercent(fraction));

export function supplierColumns(setup: SupplierColumnsSetup): readonly Column<SupplyComparison>[] {
  const { product, currency, nameOf, prefer, first } = setup;
  return [
    {
      key: 'supplier',
      header: words.supplier,
      cell: ({ supply }) => (
        <ScreenLink to={`suppliers/${encodeURIComponent(supply.supplier)}`}>{nameOf(supply.supplier)}</ScreenLink>
      ),
    },
    ...priceColumns(currency),
    {
      ...{ key: 'case', header: words.caseSize, kind: 'number' },
      cell: ({ supply }) => quantity(supply.caseSize, product.unit),
    },
    {
      ...{ key: 'least', header: words.leastOrder, kind: 'number' },
      cell: ({ leastQuantity }) => quantity(leastQuantity, product.unit),
    },
    {
      ...{ key: 'lead', header: words.leadTime, kind: 'number' },
      cell: ({ supply }) => plural(supply.leadDays, words.days),
    },
    {
      key: 'preference',
      header: words.asked,
      cell: (row) =>
        row.supply === first?.supply ? (
          <Badge tone="info">{words.askedFirst}</Badge>
        ) : (
          <Button size="small" onClick={() => prefer(row)}>
            {words.prefer} <Hidden>{nameOf(row.supply.supplier)}</Hidden>
          </Button>
        ),
    },
  ];
}

function priceColumns(currency: string): readonly Column<SupplyComparison>[] {
  return [
    {
      ...{ key: 'unit', header: words.perUnit(currency), kind: 'number' },
      cell: ({ pricePerUnit }) => amount(pricePerUnit, currency),
    },
    {
      ...{ key: 'perCase', header: words.perCase(currency), kind: 'number' },
      cell: ({ pricePerCase }) => amount(pricePerCase, currency),
    },
    {
      ...{ key: 'indicative', header: words.againstIndicative, kind: 'number' },
      cell: ({ againstIndicative }) => against(againstIndicative),
    },
    {
      ...{ key: 'market', header: words.againstMarket, kind: 'number' },
      cell: ({ againstMarket }) => against(againstMarket),
    },
  ];
}
