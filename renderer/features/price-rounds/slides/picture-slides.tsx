import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';
import type { Product } from '../../../../shared/catalogue/product.ts';
import { SmallDrawing } from '../../../charts/small-drawing.tsx';
import { amount, count, percent } from '../../../i18n/formats.ts';
import { words as pictures } from '../pictures/picture-words.ts';
import { marketOf, pricePoints, worstPoints } from '../pictures/round-series.ts';
import styles from './picture-slides.module.css';
import { ProductName } from './slide-table.tsx';

/** More columns than this cannot be told apart from the last row. */
const mostColumns = 8;

type FallingSlideProps = { readonly rounds: readonly RoundRecord[]; readonly tolerance: number };

/** The worst gap of every closed round as a column, falling towards the line of the tolerance. */
export function FallingSlide({ rounds, tolerance }: FallingSlideProps) {
  const points = worstPoints(rounds).slice(-mostColumns);
  const highest = Math.max(tolerance, ...points.map(({ y }) => y ?? 0));
  const part = (gap: number | null) => `${((gap ?? 0) / highest) * 100}%`;
  return (
    <div className={styles['falling']}>
      <div className={styles['level']}>
        <div style={{ bottom: part(tolerance) }}>
          <span>{pictures.toleranceLevel(percent(tolerance))}</span>
        </div>
      </div>
      <ol>
        {points.map(({ x, y }) => (
          <li key={x}>
            <div>
              <div className={styles['bar']} style={{ height: part(y) }}>
                <strong>{percent(y ?? 0)}</strong>
              </div>
            </div>
            <span>{pictures.round(count(x))}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Drawings side by side; fewer are drawn larger. */
const inARow = 3;

type MovedSlideProps = {
  readonly rounds: readonly RoundRecord[];
  readonly products: readonly Product[];
  readonly currency: string;
};

/** The prices that moved most over all rounds, each on its own scale, beside its market price. */
export function MovedSlide({ rounds, products, currency }: MovedSlideProps) {
  const columns = `repeat(${Math.min(inARow, products.length)}, minmax(0, 1fr))`;
  return (
    <ul className={styles['moved']} data-few={products.length <= inARow} style={{ gridTemplateColumns: columns }}>
      {products.map((product) => (
        <li key={product.code}>
          <ProductName of={product} />
          <SmallDrawing points={pricePoints(rounds, product.code)} level={marketOf(rounds, product.code)} />
          <span>{captionOf(rounds, product, currency)}</span>
        </li>
      ))}
    </ul>
  );
}

function captionOf(rounds: readonly RoundRecord[], { code }: Product, currency: string): string {
  const points = pricePoints(rounds, code);
  const [from, to] = [amount(points[0]?.y ?? 0, currency), amount(points.at(-1)?.y ?? 0, currency)];
  const market = marketOf(rounds, code);
  return market === null
    ? pictures.smallCaption(from, to)
    : pictures.smallCaptionMarket(from, to, amount(market, currency));
}
