import { amount, percent, quantity, signedPercent } from '../../../i18n/formats.ts';
import type { CountedRow, RoundRow } from '../round-rows.ts';
import { rowsOnSlide } from './slide.ts';
import { words } from './slide-words.ts';
import styles from './slides.module.css';

/** Few rows are set larger: the wall is as large as ever. */
function sizeFor(rows: number): string {
  return `${Math.min(1.5, rowsOnSlide / Math.max(1, rows))}em`;
}

type ProductNameProps = { readonly of: { readonly name: string }; readonly unit?: string };

/** A name on the wall: on two lines where it is long, never in part of one. */
export function ProductName({ of, unit }: ProductNameProps) {
  return (
    <div className={styles['name']}>
      {of.name} {unit !== undefined && <span>{unit}</span>}
    </div>
  );
}

type PriceSlideProps = { readonly rows: readonly RoundRow[]; readonly currency: string };

/** A price list in big type. */
export function PriceSlide({ rows, currency }: PriceSlideProps) {
  // Opening prices follow no other: two empty columns would only make the names narrower.
  const isFollowing = rows.some(({ priceBefore }) => priceBefore !== null);
  return (
    <table className={styles['table']} style={{ fontSize: sizeFor(rows.length) }}>
      <thead>
        <tr>
          <th scope="col">{words.product}</th>
          {isFollowing && <th scope="col">{words.before}</th>}
          <th scope="col">{words.now}</th>
          {isFollowing && <th scope="col">{words.change}</th>}
          <th scope="col">{words.market}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.product}>
            <th scope="row">
              <ProductName of={row.of} />
            </th>
            {isFollowing && <td>{row.priceBefore === null ? words.nothing : amount(row.priceBefore, currency)}</td>}
            <td data-main="">{amount(row.price, currency)}</td>
            {isFollowing && (
              <td>{row.change === null || row.change === 0 ? words.nothing : signedPercent(row.change)}</td>
            )}
            <td>{row.marketPrice === null ? words.nothing : amount(row.marketPrice, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function standingText({ result: { demand, supply, standing } }: CountedRow): string {
  return demand === 0 && supply > 0 ? words.notWanted : words.standings[standing];
}

/** What was wanted and offered, in big type; the widest gap first. */
export function GapSlide({ rows }: { readonly rows: readonly CountedRow[] }) {
  return (
    <table className={styles['table']} style={{ fontSize: sizeFor(rows.length) }}>
      <thead>
        <tr>
          <th scope="col">{words.product}</th>
          <th scope="col">{words.wanted}</th>
          <th scope="col">{words.offered}</th>
          <th scope="col">{words.gap}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.product}>
            <th scope="row">
              <ProductName of={row.of} unit={row.of.unit} />
            </th>
            <td>{quantity(row.result.demand)}</td>
            <td>{quantity(row.result.supply)}</td>
            <td data-main="" data-standing={row.result.standing}>
              {percent(row.result.imbalance)} <span>{standingText(row)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
