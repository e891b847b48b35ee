import { money } from '../../i18n/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import type { OrderRow } from './order-facts.ts';
import { words } from './words.ts';

/** A draft that is worth less than the least its supplier delivers for. */
export function BelowMinimum({ row, currency }: { readonly row: OrderRow; readonly currency: string }) {
  const { order, supplier, totalMinorUnits } = row;
  const missing = (supplier?.minimumOrder ?? 0) - totalMinorUnits;
  if (order.status !== 'draft' || supplier === null || missing <= 0) return null;
  return (
    <Notice tone="attention" title={words.belowTitle(supplier.name, money(supplier.minimumOrder, currency))}>
      {words.belowSentence(money(missing, currency))}
    </Notice>
  );
}
