import { amount, money, quantity } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import type { StockingRow } from './stocking-row.ts';
import { words } from './words.ts';

/** What the line costs; asked why, quantity times price and whose price it is. */
export function CostCell({ row, currency }: { readonly row: StockingRow; readonly currency: string }) {
  if (row.cases === 0) return amount(row.cost, currency);
  return (
    <Explain
      what={words.whyCost(row.of.name)}
      title={words.costTitle(row.of.name)}
      lines={[
        {
          text: words.timesPrice(quantity(row.ordered, row.of.unit), money(row.price, currency)),
          value: money(row.cost, currency),
          kind: 'total',
        },
      ]}
      note={row.supplierName === null ? words.indicativePrice : words.supplierPrice(row.supplierName)}
    >
      {amount(row.cost, currency)}
    </Explain>
  );
}
