import type { Product } from '../../shared/catalogue/product.ts';
import type { PausedProduct, PausesSummary } from '../data/sums/pauses-summary.ts';
import { plural, quantity } from '../i18n/formats.ts';
import { Notice } from '../ui/notice.tsx';
import { pausesWords as words } from './pauses-words.ts';

/** So many products are named; the rest is a number, as every one of them can be seen in Demand. */
const productsNamed = 6;

type PausesNoticeProps = { readonly pauses: PausesSummary; readonly products: readonly Product[] };

/** Why demand is less than the plans say: who pauses, and what is left out of the deliveries. Nothing when nobody does. */
export function PausesNotice({ pauses, products }: PausesNoticeProps) {
  if (pauses.householdCount === 0 || pauses.products.length === 0) return null;
  const byCode = new Map(products.map((product) => [product.code, product]));
  const unnamed = pauses.products.length - productsNamed;
  return (
    <Notice tone="info" title={words.title(plural(pauses.householdCount, words.households))}>
      <ul>
        {pauses.products.slice(0, productsNamed).map((paused) => (
          <li key={paused.product}>{sentenceOf(paused, byCode.get(paused.product))}</li>
        ))}
        {unnamed > 0 && <li>{words.more(plural(unnamed, words.products))}</li>}
      </ul>
    </Notice>
  );
}

function sentenceOf(paused: PausedProduct, product: Product | undefined): string {
  const amount = (thousandths: number) => quantity(thousandths, product?.unit);
  return words.product({
    name: product?.name ?? paused.product,
    less:
      paused.perDelivery === null
        ? words.lessInAll(amount(paused.total), plural(paused.deliveries, words.deliveries))
        : words.lessEach(amount(paused.perDelivery), plural(paused.deliveries, words.deliveries), paused.deliveries),
    before: quantity(paused.averageWritten),
    after: amount(paused.average),
  });
}
