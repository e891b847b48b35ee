import { quantity } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import { needWorking } from './need-working.ts';
import type { StockingRow } from './stocking-row.ts';
import { words } from './words.ts';

/** The need; asked why, it shows its working. */
export function NeedCell({ row, coverDays }: { readonly row: StockingRow; readonly coverDays: number }) {
  const { of: product } = row;
  return (
    <Explain
      what={words.whyNeed(quantity(row.need, product.unit), product.name)}
      title={words.needTitle(product.name)}
      lines={needWorking(row, product, coverDays)}
      note={row.need === 0 ? words.enough : words.roundedUp}
    >
      {quantity(row.need)}
    </Explain>
  );
}
