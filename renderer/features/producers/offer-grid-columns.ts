import type { Product } from '../../../shared/catalogue/product.ts';
import { amount, quantity } from '../../i18n/formats.ts';
import { moneyText, quantityText } from '../../live/typed-amount.ts';
import type { EntryColumn } from '../../ui/entry-grid-columns.ts';
import type { Scope, StepRow } from './step-row.ts';
import { words } from './words.ts';

type Columns = readonly EntryColumn<StepRow>[];

const closed = (row: StepRow): boolean => !row.isDraft;

function whoseColumn(scope: Scope, products: readonly Product[]): EntryColumn<StepRow> {
  if (scope.kind === 'product') {
    return { key: 'producer', header: words.producer, entry: { kind: 'text' }, text: (row) => row.producer, closed };
  }
  const options = products.map(({ code, name, unit }) => ({ value: code, label: name, detail: `${code}, ${unit}` }));
  const entry = { kind: 'choice', options } as const;
  return { key: 'product', header: words.product, entry, text: (row) => row.product, closed };
}

/** The grid's columns: whose or what the step is of, its price, quantity and lot. */
export function offerGridColumns(scope: Scope, products: readonly Product[], currency: string): Columns {
  return [
    whoseColumn(scope, products),
    {
      key: 'price',
      header: words.price,
      entry: { kind: 'decimal' },
      text: (row) => (row.price === null ? '' : moneyText(row.price, currency)),
      cell: (row) => (row.price === null ? '' : amount(row.price, currency)),
      width: '7rem',
    },
    {
      key: 'quantityPerWeek',
      header: words.quantityPerWeek,
      entry: { kind: 'decimal' },
      text: (row) => (row.quantityPerWeek === null ? '' : quantityText(row.quantityPerWeek)),
      cell: (row) => (row.quantityPerWeek === null ? '' : quantity(row.quantityPerWeek)),
      width: '9rem',
    },
    {
      key: 'minimumLot',
      header: words.minimumLot,
      entry: { kind: 'decimal' },
      text: (row) => (row.minimumLot === 0 ? '' : quantityText(row.minimumLot)),
      cell: (row) => (row.minimumLot > 0 ? quantity(row.minimumLot) : row.isDraft ? '' : words.noLot),
      width: '8rem',
    },
  ];
}
