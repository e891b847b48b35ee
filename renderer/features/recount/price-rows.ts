import { lineValues } from '../../../shared/recount/line-values.ts';
import type { RecountedPrice } from '../../../shared/recount/recounted-price.ts';
import type { Recounted } from '../../data/recount/carry-out.ts';
import { decimal, minorDigits, money, percent, quantity, signedPercent } from '../../i18n/formats.ts';
import type { WorkingLine } from '../../ui/explain.tsx';
import { reasonWords, workingWords as words } from './words.ts';

/** A price as the table shows it: money in minor units, other texts ready to read. */
export type PriceRow = RecountedPrice & {
  readonly name: string;
  readonly unit: string;
  readonly market: number | null;
  /** When the round was closed. */
  readonly gap: string | null;
  /** What the rule asks for: worked out again, or as its published forecast has it; null where no rule did. */
  readonly asked: number | null;
  /** What the rule had concluded about it was forgotten before it worked out this price. */
  readonly isAnew: boolean;
};

/** The prices of one round of a recounted file, in the order of the catalogue. */
export function priceRows({ published, rounds }: Recounted, number: number): readonly PriceRow[] {
  const { moneyOf } = lineValues(published.frame.currency);
  const known = (text: string | null | undefined) => (text == null ? null : moneyOf(text));
  const round = published.rounds[number - 1];
  const prices = rounds.find((each) => each.round === number)?.prices ?? [];
  return prices.map((price, index) => {
    const line = round?.prices[index]?.line;
    const named = published.names.get(price.product);
    return {
      ...price,
      name: named?.name ?? price.product,
      unit: named?.unit ?? '',
      market: known(line?.market),
      asked: price.byRule?.price ?? known(line?.ruled?.forecast?.price),
      isAnew: line?.ruled?.anew === true,
      gap: line?.result == null ? null : percent(Number(line.result.imbalance)),
    };
  });
}

export type Working = { readonly lines: readonly WorkingLine[]; readonly note: string };

/** How a price came about, worked out again from the published sums. */
export function priceWorking(row: PriceRow, currency: string): Working {
  const announced = { text: words.announced, value: money(row.price, currency), kind: 'total' } as const;
  const { byRule, unit } = row;
  const note = noteOf(row);
  if (byRule === null) return { lines: [announced], note };
  const { priceBefore, demand, supply, imbalance, wanted, step, cap, mover } = byRule.working;
  const moves = mover !== 'nothing';
  return {
    lines: [
      { text: words.before, value: money(priceBefore, currency) },
      { text: words.wanted, value: quantity(demand, unit) },
      { text: words.offered, value: quantity(supply, unit) },
      { text: words.gap, value: percent(imbalance) },
      ...(moves ? [{ text: words.move, value: `${signedPercent(step)}, ${exact(wanted, currency)}` }] : []),
      ...(moves && cap !== null ? [{ text: words.cap, value: percent(cap) }] : []),
      { text: words.byRule, value: money(byRule.price, currency) },
      announced,
    ],
    note,
  };
}

function noteOf({ byRule, reason, overrideWhy, restsOn, isAnew }: PriceRow): string {
  if (reason === 'override') return words.byHand(overrideWhy ?? '');
  if (byRule !== null) {
    const note = reasonWords[reason] ?? reason;
    return isAnew ? words.anew(note) : note;
  }
  if (reason === 'opening') return words.opening;
  return restsOn === null ? words.held : words.restsOn[restsOn];
}

/** Between two minor units with two digits more than the currency has. */
function exact(minorUnits: number, currency: string): string {
  if (Number.isInteger(minorUnits)) return money(minorUnits, currency);
  const digits = minorDigits(currency);
  return decimal(minorUnits / 10 ** digits, digits + 2);
}
