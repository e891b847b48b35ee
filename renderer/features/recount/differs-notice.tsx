import type { Difference } from '../../../shared/recount/compare-line.ts';
import type { PublishedRounds } from '../../../shared/recount/published-rounds.ts';
import { count } from '../../i18n/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import { words } from './words.ts';

type DiffersProps = {
  readonly title: string;
  readonly name: string;
  readonly differences: readonly Difference[];
  readonly published: PublishedRounds;
};

/** That a file differs, and first of all which of its lines were changed: the rest may only follow from them. */
export function DiffersNotice({ title, name, differences, published }: DiffersProps) {
  const changed = differences.filter(({ field }) => field === 'line');
  return (
    <Notice tone="refusal" title={title}>
      {changed.map((difference) => (
        <p key={difference.at}>{words.changedLine(count(difference.at), placeOf(difference, published))}</p>
      ))}
      {changed.length === 0 ? words.differsSentence(name) : words.followsSentence(name)}
    </Notice>
  );
}

function placeOf({ round, product }: Difference, { names }: PublishedRounds): string {
  if (round === 0) return words.changedHead;
  if (product === null) return words.changedRound(count(round));
  return words.changedPrice(count(round), names.get(product)?.name ?? product);
}
