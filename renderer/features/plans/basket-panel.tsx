import { useMemo } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import {
  type BasketLine,
  type BasketQuestion,
  type OwnBasket,
  ownBasket,
} from '../../../shared/procedure/own-basket.ts';
import type { PlanBudget } from '../../../shared/procedure/plan-budgets.ts';
import { amount, money, plural, quantity } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { Figures, Panel } from '../../ui/panel.tsx';
import { basketWords as words } from './basket-words.ts';
import { words as planWords } from './words.ts';

type BasketPanelProps = {
  readonly question: BasketQuestion;
  readonly budget: PlanBudget | null;
  readonly currency: string;
};

/** One household's basket at indicative and at market prices, and what it may cost. */
export function BasketPanel({ question, budget, currency }: BasketPanelProps) {
  const { lines, answer, products, prices, weeks } = question;
  const basket = useMemo(
    () => ownBasket({ lines, answer, products, prices, weeks }),
    [lines, answer, products, prices, weeks],
  );
  if (basket.lines.length === 0) return null;
  return (
    <Panel title={words.title} sentence={words.sentence}>
      <BasketFigures basket={basket} budget={budget} currency={currency} />
      {basket.withoutMarketPrice > 0 && <p>{words.unpriced(plural(basket.withoutMarketPrice, words.lines))}</p>}
      <DataTable
        caption={words.title}
        rows={basket.lines.map((line, at) => ({ ...line, at }))}
        rowKey={({ at }) => String(at)}
        columns={basketColumns(products, currency)}
      />
    </Panel>
  );
}

type BasketFiguresProps = Pick<BasketPanelProps, 'budget' | 'currency'> & { readonly basket: OwnBasket };

function BasketFigures({ basket, budget, currency }: BasketFiguresProps) {
  const text = (value: number) => money(value, currency);
  const difference = text(basket.cost - basket.marketCost);
  const explained = (
    <Explain
      what={words.why(difference)}
      title={words.working}
      lines={[
        { text: words.market, value: text(basket.marketCost) },
        { text: words.dearer, value: text(basket.dearer) },
        { text: words.cheaper, value: text(-basket.cheaper) },
        { text: words.indicative, value: text(basket.cost), kind: 'total' },
      ]}
      note={words.note}
    >
      {difference}
    </Explain>
  );
  return (
    <Figures
      items={[
        { label: words.indicative, value: text(basket.cost) },
        { label: words.market, value: text(basket.marketCost) },
        { label: words.difference, value: explained },
        ...(budget === null
          ? []
          : [{ label: words.mayCost, value: text(budget.budget), detail: partsOf(budget, currency) }]),
      ]}
    />
  );
}

function partsOf({ allowance, exception, publicGoods }: PlanBudget, currency: string): string {
  return [
    words.allowance(money(allowance, currency)),
    ...(exception > 0 ? [words.exception(money(exception, currency))] : []),
    ...(publicGoods > 0 ? [words.goods(money(publicGoods, currency))] : []),
  ].join(', ');
}

function basketColumns(products: ReadonlyMap<number, Product>, currency: string): readonly Column<BasketLine>[] {
  const text = (value: number | null) => (value === null ? words.none : amount(value, currency));
  return [
    { key: 'product', header: words.product, cell: ({ product }) => products.get(product)?.name ?? String(product) },
    {
      key: 'takes',
      header: words.takes,
      cell: (line) => `${quantity(line.quantity, products.get(line.product)?.unit)} ${planWords.rhythms[line.rhythm]}`,
    },
    { key: 'price', header: words.price, kind: 'number', cell: ({ price }) => text(price) },
    { key: 'market', header: words.marketPrice, kind: 'number', cell: ({ marketPrice }) => text(marketPrice) },
    { key: 'cost', header: words.cost, kind: 'number', cell: ({ cost }) => text(cost) },
    { key: 'marketCost', header: words.marketCost, kind: 'number', cell: ({ marketCost }) => text(marketCost) },
  ];
}
