import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';
import type { Product } from '../../../../shared/catalogue/product.ts';
import { count, quantity } from '../../../i18n/formats.ts';
import { words } from './session-words.ts';

/** More products than this are only counted. */
const mostNamed = 4;

/** What would stay open if a closed round were the last: short and too much a week, the widest gaps first. */
export function openAmounts(round: RoundRecord, products: readonly Product[]): string {
  const short = amounts(round, products, ['short', 'no-offer']);
  const over = amounts(round, products, ['over']);
  return words.meansOpen(short === null ? '' : words.meansShort(short), over === null ? '' : words.meansOver(over));
}

function amounts(round: RoundRecord, products: readonly Product[], standings: readonly string[]): string | null {
  const byCode = new Map(products.map((product) => [product.code, product]));
  const open = round.products
    .flatMap(({ product, result }) => {
      const of = byCode.get(product);
      return of === undefined || result === null || !standings.includes(result.standing) ? [] : [{ of, result }];
    })
    .sort((left, right) => right.result.imbalance - left.result.imbalance);
  if (open.length === 0) return null;
  const named = open
    .slice(0, mostNamed)
    .map(({ of, result }) => words.amountOf(quantity(Math.abs(result.demand - result.supply), of.unit), of.name));
  return words.amountsTogether(
    open.length > mostNamed ? [...named, words.andMore(count(open.length - mostNamed))] : named,
  );
}
