import { amount } from '../../../i18n/formats.ts';
import { blockingSentences, changesSentence, type PinnedRow, pinnedSentence } from '../blocks/blocking-text.ts';
import { words as blocks } from '../blocks/blocks-words.ts';
import type { BlockedRow } from '../blocks/clearing-rows.ts';
import { ProductName } from './slide-table.tsx';
import styles from './slides.module.css';

type BlocksSlideProps = { readonly rows: readonly BlockedRow[]; readonly currency: string };

/** What stands in the way of a few products; producers by name, households as sums. */
export function BlocksSlide({ rows, currency }: BlocksSlideProps) {
  return (
    <ul className={styles['lines']}>
      {rows.map((row) => (
        <li key={row.product}>
          <strong>{blocks.named(row.of.name)}</strong> {blockingSentences(row, { of: row.of, currency }).join(' ')}{' '}
          <span className={styles['aside']}>{changesSentence(row, { of: row.of, currency })}</span>
        </li>
      ))}
    </ul>
  );
}

type PinnedSlideProps = { readonly rows: readonly PinnedRow[]; readonly currency: string };

/** How far prices are pinned down, in big type. */
export function PinnedSlide({ rows, currency }: PinnedSlideProps) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{blocks.product}</th>
          <th scope="col">{blocks.price}</th>
          <th scope="col">{blocks.means}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.product}>
            <th scope="row">
              <ProductName of={row.of} />
            </th>
            <td data-main="">{amount(row.price, currency)}</td>
            <td>{pinnedSentence(row, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
