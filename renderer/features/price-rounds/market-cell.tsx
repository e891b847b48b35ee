import { amount, money } from '../../i18n/formats.ts';
import { Explain } from '../../ui/explain.tsx';
import { marketSeen } from './market-seen.ts';
import { marketWords } from './reason-words.ts';
import type { RoundRow } from './round-rows.ts';
import { words } from './words.ts';

/** What the market asks; asked why, where and in which month that was seen. */
export function MarketCell({ row, currency }: { readonly row: RoundRow; readonly currency: string }) {
  if (row.marketPrice === null) return words.nothing;
  const seen = marketSeen(row);
  if (seen === null) return amount(row.marketPrice, currency);
  const price = money(row.marketPrice, currency);
  return (
    <Explain
      what={marketWords.why(price, row.of.name)}
      title={marketWords.title(row.of.name)}
      lines={[
        { text: marketWords.source, value: seen.source },
        { text: marketWords.seenIn, value: seen.month },
        { text: marketWords.price, value: price, kind: 'total' },
      ]}
      note={marketWords.note}
    >
      {amount(row.marketPrice, currency)}
    </Explain>
  );
}
