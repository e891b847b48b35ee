import type { ProductResult } from '../../../shared/assembly/rounds/round-record.ts';
import type { HouseholdsLeaving } from '../../../shared/assembly/session/households-leaving.ts';
import type { BlockingOffer } from '../../../shared/supply/blocking-offer.ts';
import { list, money, plural } from '../../i18n/formats.ts';
import { blockWords, noPriceWords } from './reason-words.ts';

/** Which offer keeps a product from clearing. Producers are named, households never. */
export function blockedText(blocked: BlockingOffer | null, currency: string): string {
  if (blocked === null) return blockWords.nothing;
  switch (blocked.kind) {
    case 'no-offer':
    case 'all-supplied':
      return blockWords[blocked.kind];
    case 'lot':
    case 'next-step':
    case 'last-step':
      return blockWords[blocked.kind](blocked.producer, money(blocked.price, currency));
  }
}

/** That no price clears a product, and where it jumps; empty where one would. */
export function noPriceText(result: ProductResult | null, currency: string): string {
  const none = result?.noPriceClears;
  if (none === undefined) return '';
  switch (none.kind) {
    case 'short':
      return noPriceWords.short;
    case 'jump':
      return `${noPriceWords.jump(money(none.below, currency))}${leavingText(none.leaving)}`;
    case 'between':
      return noPriceWords.between(money(none.low, currency), money(none.high, currency));
    case 'tied':
      return noPriceWords.tied(none.with);
  }
}

/** How many households make the jump: their number, never who. */
function leavingText(leaving: HouseholdsLeaving | undefined): string {
  if (leaving === undefined) return '';
  const { stopping, swapping } = leaving;
  const said = [
    ...(stopping > 0 ? [plural(stopping, noPriceWords.stopForms)] : []),
    ...(swapping > 0 ? [plural(swapping, noPriceWords.swapForms)] : []),
  ];
  return `: ${list(said)}`;
}
