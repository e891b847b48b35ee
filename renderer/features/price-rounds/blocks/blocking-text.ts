import type { Blocking, ProductClearing } from '../../../../shared/assembly/session/product-clearings.ts';
import type { Product } from '../../../../shared/catalogue/product.ts';
import { count, money, quantity } from '../../../i18n/formats.ts';
import { words } from './blocks-words.ts';

/** How a product's figures are said. */
export type Said = { readonly of: Pick<Product, 'name' | 'unit'>; readonly currency: string };

/** More producers than this are only counted. */
const mostNamed = 3;

/** Of fewer households than this neither the number nor the amount is said: this may stand on the wall. */
const fewestSummed = 5;

/** What stands in the way of one product, in sentences. Producers are named, households only counted. */
export function blockingSentences(clearing: ProductClearing, { of, currency }: Said): readonly string[] {
  const { range, blocking, anyHigher } = clearing;
  const price = (minorUnits: number) => money(minorUnits, currency);
  switch (range.kind) {
    case 'range': {
      const lead = blocking.length === 0 ? words.noneBlocks : words.takenAll(offersText(blocking, of.unit));
      if (range.lowest === range.highest) return [lead, words.priceWould(price(range.lowest))];
      if (anyHigher) return [lead, words.pricesWouldFrom(price(range.lowest))];
      return [lead, words.pricesWould(price(range.lowest), price(range.highest))];
    }
    case 'jump': {
      const named = blocking.flatMap((one) => blockerSentence(one, { of, currency }));
      return [
        words.jump(price(range.below), price(range.below + 1)),
        ...(named.length === 0 ? [words.betweenCents] : named),
      ];
    }
    case 'short':
      return [blocking.length === 0 ? words.noOffer : words.allTaken(offersText(blocking, of.unit))];
    case 'over':
      return [words.tooMuch(offersText(blocking, of.unit))];
  }
}

function blockerSentence(blocking: Blocking, { of: { unit }, currency }: Said): readonly string[] {
  const amount = quantity(blocking.quantity, unit);
  switch (blocking.kind) {
    case 'lot':
    case 'step':
      return [words[blocking.kind](blocking.producer, amount, money(blocking.price, currency))];
    case 'capacity':
      return [];
    case 'lines': {
      const { stopping, swapping } = blocking;
      const price = money(blocking.price, currency);
      if (stopping + swapping < fewestSummed) return [words.fewLeave(count(fewestSummed), price)];
      if (swapping === 0) return [words.stopping(stopping, price, amount)];
      if (stopping === 0) return [words.swapping(swapping, price, amount)];
      return [words.stoppingAndSwapping(stopping, swapping, price, amount)];
    }
  }
}

function offersText(blocking: readonly Blocking[], unit: string): string {
  const offers = blocking.flatMap((one) => (one.kind === 'capacity' ? [one] : []));
  const named = offers.slice(0, mostNamed).map((one) => words.offerOf(one.producer, quantity(one.quantity, unit)));
  const more = offers.length - named.length;
  return (more > 0 ? [...named, words.andMore(more)] : named).join(', ');
}

/** The smallest changes that would clear a product, in one sentence; empty where none is needed. */
export function changesSentence({ changes: all, standing }: ProductClearing, { of: { unit }, currency }: Said): string {
  // Where nobody offers, "less wanted" would be all of it.
  const changes = standing === 'no-offer' ? all.filter(({ kind }) => kind !== 'less-asked') : all;
  const [first] = changes;
  if (first === undefined) return '';
  const said = changes.map((change) =>
    change.kind === 'lot'
      ? words.lotChange(change.producer, quantity(change.to), quantity(change.from, unit))
      : words[change.kind](quantity(change.by, unit)),
  );
  return words.changesAt(money(first.price, currency), words.or(said));
}

/** How far a price that clears is pinned down. */
export function pinnedSentence({ range, anyHigher }: ProductClearing, currency: string): string {
  if (range.kind !== 'range') return '';
  if (anyHigher) return words.from(money(range.lowest, currency));
  if (range.lowest === range.highest) return words.only;
  return words.between(money(range.lowest, currency), money(range.highest, currency));
}

/** How many prices are pinned to the cent, and which is the loosest. */
export function pinnedSummary(pinned: readonly PinnedRow[], currency: string): string {
  const exact = pinned.filter(({ lowest, highest }) => lowest === highest).length;
  const [widest] = pinned;
  const summary = words.pinnedSummary(count(exact), pinned.length);
  if (widest === undefined || widest.lowest === widest.highest) return summary;
  const [name, from] = [widest.of.name, money(widest.lowest, currency)];
  const loosest = widest.anyHigher
    ? words.pinnedOpen(name, from)
    : words.pinnedWidest(name, from, money(widest.highest, currency));
  return `${summary} ${loosest}`;
}

/** A price that clears its product, with the prices that would too. */
export type PinnedRow = ProductClearing & { readonly of: Product; readonly lowest: number; readonly highest: number };
