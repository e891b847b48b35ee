import type { ProductResult } from '../../../../shared/assembly/rounds/round-record.ts';
import type { PriceMove } from '../../../../shared/assembly/session/price-moves.ts';
import type { Product } from '../../../../shared/catalogue/product.ts';
import { money, quantity } from '../../../i18n/formats.ts';
import { words } from './picture-words.ts';

type Named = { readonly of: Pick<Product, 'name' | 'unit'>; readonly currency: string };

/** One price that moved, and why: "Eggs: from $3.12 to $3.41, because 41 dozen are wanted and 30 offered." */
export function changeText(move: PriceMove, { of, currency }: Named): string {
  const change = words.change(of.name, money(move.from, currency), money(move.to, currency), whyText(move, of.unit));
  return /[.!?]$/.test(change) ? change : `${change}.`;
}

function whyText({ reason, overrideWhy, demand, supply }: PriceMove, unit: string): string {
  if (reason === 'override') return words.byHand(overrideWhy ?? '');
  if (demand === null || supply === null) return words.plain;
  if (demand === 0) return words.nobodyWants;
  const amounts = [quantity(demand, unit), quantity(supply)] as const;
  if (reason === 'follows-others') return words.withOthers(...amounts);
  return `${words.because(...amounts)}${words.tails[reason] ?? ''}`;
}

/** What came of it, once the round at the new price was added up; empty while it is open. */
export function outcomeText(result: ProductResult | null, unit: string): string {
  return result === null ? '' : words.nowAsked(quantity(result.demand, unit), quantity(result.supply));
}
