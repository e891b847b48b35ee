import { quantity } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import { needWorking, type WorkingFrame } from './need-working.ts';
import type { StockingRow } from './stocking-row.ts';
import { words } from './words.ts';

/** The need; asked why, it shows its working. */
export function NeedCell({ row, frame }: { readonly row: StockingRow; readonly frame: WorkingFrame }) {
  const { of: product } = row;
  return (
    <Explain
      what={words.whyNeed(quantity(row.need, product.unit), product.name)}
      title={words.needTitle(product.name)}
      lines={needWorking(row, frame)}
      note={row.need === 0 ? words.enough : words.roundedUp}
    >
      {quantity(row.need)}
    </Explain>
  );
}
