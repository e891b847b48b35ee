import { blockedText, noPriceText } from './blocked-text.ts';
import { reasonWords } from './reason-words.ts';
import type { RoundRow } from './round-rows.ts';
import styles from './rounds.module.css';
import { words } from './session/session-words.ts';

/** Why the price is what it is, and which offer keeps the product from clearing at it. */
export function ReasonCell({ row, currency }: { readonly row: RoundRow; readonly currency: string }) {
  const blockedBy = row.result?.blockedBy ?? null;
  // Said once: the price stays because nobody offers it.
  const isSaid = row.reason === 'no-supply' && blockedBy?.kind === 'no-offer';
  const blocked = isSaid ? '' : blockedText(blockedBy, currency);
  const noPrice = noPriceText(row.result, currency);
  return (
    <>
      {row.overrideWhy ?? reasonWords[row.reason]}
      {row.left.map(({ who, why }) => (
        <span key={who} className={styles['blocked']} title={words.leftInReason(who, why)}>
          {words.leftInReason(who, why)}
        </span>
      ))}
      {noPrice !== '' && <Blocked text={noPrice} />}
      {blocked !== '' && <Blocked text={blocked} />}
    </>
  );
}

function Blocked({ text }: { readonly text: string }) {
  return (
    <span className={styles['blocked']} title={text}>
      {text}
    </span>
  );
}
