import { amount, money } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import { priceWorking } from './price-working.ts';
import { workingWords } from './reason-words.ts';
import type { RoundRow } from './round-rows.ts';

/** A price; asked why, it shows its working. */
export function PriceCell({ row, currency }: { readonly row: RoundRow; readonly currency: string }) {
  const { lines, note } = priceWorking(row, currency);
  return (
    <Explain
      what={workingWords.whyPrice(money(row.price, currency), row.of.name)}
      title={workingWords.priceTitle(row.of.name)}
      lines={lines}
      note={note}
    >
      {amount(row.price, currency)}
    </Explain>
  );
}
