import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';
import { priceMoves } from '../../../../shared/assembly/session/price-moves.ts';
import { count } from '../../../i18n/formats.ts';
import { Panel } from '../../../ui/panel.tsx';
import { leftForAll } from '../session/left-notice.tsx';
import type { RoundsView } from '../use-rounds-view.ts';
import { changeText, outcomeText } from './change-text.ts';
import styles from './changes.module.css';
import { words } from './picture-words.ts';

/** More sentences than this nobody reads; the table has all prices. */
const mostSentences = 8;

type ChangesProps = { readonly view: RoundsView; readonly round: RoundRecord };

/** What changed since the round before and why, in sentences; nothing for the first round. Names no household. */
export function ChangesPanel({ view, round }: ChangesProps) {
  const before = view.rounds.find(({ number }) => number === round.number - 1);
  if (before === undefined) return null;
  const lines = changeLines({ view, before, round, most: mostSentences });
  return (
    <Panel title={words.changes(count(before.number), count(round.number))} sentence={words.changesSentence}>
      <ul className={styles['changes']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  );
}

type ChangeLines = {
  readonly view: RoundsView;
  readonly before: RoundRecord;
  readonly round: RoundRecord;
  /** So many prices at most; the others are counted. */
  readonly most: number;
};

export function changeLines({ view, before, round, most }: ChangeLines): readonly string[] {
  const { products, departures, settings } = view;
  const byCode = new Map(products.map((product) => [product.code, product]));
  const results = new Map(round.products.map(({ product, result }) => [product, result]));
  const moves = priceMoves(before, round);
  const told = moves.slice(0, most).flatMap((move) => {
    const of = byCode.get(move.product);
    if (of === undefined) return [];
    const outcome = outcomeText(results.get(move.product) ?? null, of.unit);
    return [[changeText(move, { of, currency: settings.currency }), outcome].filter((part) => part !== '').join(' ')];
  });
  const more = moves.length - told.length;
  const stayed = round.products.length - moves.length;
  return [
    ...leftForAll(departures.filter((left) => left.round === round.number)),
    ...(moves.length === 0 ? [words.changesNothing] : told),
    ...(more > 0 ? [words.moreMoved(more)] : []),
    ...(stayed > 0 && moves.length > 0 ? [words.stayed(stayed)] : []),
  ];
}
