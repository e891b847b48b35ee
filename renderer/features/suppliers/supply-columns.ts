import type { Product } from '../../../shared/catalogue/product.ts';
import type { Quantity } from '../../../shared/quantities/quantity.ts';
import { amount, quantity } from '../../i18n/formats.ts';
import { moneyText, quantityText } from '../../live/typed-amount.ts';
import type { EntryColumn } from '../../ui/entry-grid-columns.ts';
import type { SupplyRow } from './supply-row.ts';
import { words } from './words.ts';

type AmountField = 'caseSize' | 'packSize' | 'minimumQuantity';
type WholeField = 'leadDays' | 'preference';

/** The grid's columns: which product, at which price, in which cases, and when. */
export function supplyColumns(products: readonly Product[], currency: string): readonly EntryColumn<SupplyRow>[] {
  const units = new Map(products.map(({ code, unit }) => [code, unit]));
  const options = products.map(({ code, name, unit }) => ({ value: code, label: name, detail: `${code}, ${unit}` }));
  const amountColumn = (key: AmountField, width: string): EntryColumn<SupplyRow> => ({
    ...{ key, header: words.columns[key], entry: { kind: 'decimal' }, width },
    text: (row) => amountText(row[key]),
    cell: (row) => (row[key] ? quantity(row[key], units.get(row.product) ?? '') : ''),
  });
  const wholeColumn = (key: WholeField, width: string): EntryColumn<SupplyRow> => ({
    ...{ key, header: words.columns[key], entry: { kind: 'decimal' }, width },
    text: (row) => String(row[key] ?? ''),
  });
  return [
    {
      ...{ key: 'product', header: words.product, entry: { kind: 'choice', options }, enterGoes: 'right' },
      text: (row) => row.product,
      closed: (row) => !row.isDraft,
    },
    {
      ...{
        key: 'price',
        header: words.price(currency),
        entry: { kind: 'decimal' },
        enterGoes: 'next-row',
        width: '8rem',
      },
      text: (row) => (row.price === null ? '' : moneyText(row.price, currency)),
      cell: (row) => (row.price === null ? '' : amount(row.price, currency)),
    },
    amountColumn('caseSize', '8rem'),
    amountColumn('packSize', '8rem'),
    wholeColumn('leadDays', '7rem'),
    amountColumn('minimumQuantity', '8rem'),
    wholeColumn('preference', '7rem'),
  ];
}

function amountText(value: Quantity | null): string {
  return value === null || value === 0 ? '' : quantityText(value);
}
