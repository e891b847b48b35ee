import type { Product } from '../../../shared/catalogue/product.ts';
import { priorities, responseKinds, rhythms } from '../../../shared/plans/lines/line-codes.ts';
import { amount, quantity } from '../../i18n/formats.ts';
import type { EntryColumn } from '../../ui/entry-grid-columns.ts';
import type { Option } from '../../ui/option.ts';
import type { PlanRow } from './plan-row.ts';
import { words } from './words.ts';

export function productOptions(products: readonly Product[]): readonly Option[] {
  return products.map(({ code, name, unit }) => ({ value: code, label: name, detail: `${code} · ${unit}` }));
}

const choice = <Name extends string>(names: readonly Name[], labels: Readonly<Record<Name, string>>) => ({
  kind: 'choice' as const,
  options: names.map((value) => ({ value, label: labels[value] })),
});

/**
 * The columns of the plan's grid. Most lines are a product and a quantity, so Enter goes from one to the other and then
 * to the next line; the rest begins with what is usual. Percent stands closed until it means something.
 */
export function planColumns(products: readonly Option[], currency: string): readonly EntryColumn<PlanRow>[] {
  return [...amountColumns(products), ...choiceColumns(products), ...priceColumns(currency)];
}

function amountColumns(products: readonly Option[]): readonly EntryColumn<PlanRow>[] {
  return [
    {
      key: 'product',
      header: words.product,
      entry: { kind: 'choice', options: products },
      text: (row) => row.product?.code ?? '',
      width: '15rem',
      enterGoes: 'right',
    },
    {
      key: 'want',
      header: words.want,
      entry: { kind: 'decimal' },
      text: (row) => (row.want === null ? '' : quantity(row.want)),
      width: '5rem',
      enterGoes: 'next-row',
    },
    {
      key: 'upTo',
      header: words.upTo,
      entry: { kind: 'decimal' },
      text: (row) => (row.upTo === null ? '' : quantity(row.upTo)),
      width: '7rem',
      enterGoes: 'next-row',
    },
    {
      key: 'unit',
      header: words.unit,
      entry: { kind: 'fixed' },
      text: (row) => row.product?.unit ?? '',
      width: '5rem',
    },
  ];
}

function choiceColumns(products: readonly Option[]): readonly EntryColumn<PlanRow>[] {
  return [
    {
      key: 'rhythm',
      header: words.rhythm,
      entry: choice(rhythms, words.rhythms),
      text: (row) => row.rhythm,
      width: '9rem',
    },
    {
      key: 'priority',
      header: words.priority,
      entry: choice(priorities, words.priorities),
      text: (row) => row.priority,
      width: '7rem',
    },
    {
      key: 'substitute',
      header: words.substitute,
      entry: { kind: 'choice', options: products },
      text: (row) => row.substitute?.code ?? '',
      width: '12rem',
    },
    {
      key: 'response',
      header: words.response,
      entry: choice(responseKinds, words.responses),
      text: (row) => row.response,
      width: '11rem',
    },
  ];
}

function priceColumns(currency: string): readonly EntryColumn<PlanRow>[] {
  return [
    {
      key: 'percent',
      header: words.percent,
      entry: { kind: 'decimal' },
      text: (row) => (row.response === 'swap' ? String(row.percentCheaper) : ''),
      closed: (row) => row.response !== 'swap',
      width: '6rem',
    },
    {
      key: 'highestPrice',
      header: words.highestPrice(currency),
      entry: { kind: 'decimal' },
      text: (row) => (row.highestPrice === null ? '' : amount(row.highestPrice, currency)),
      width: '7rem',
    },
  ];
}
