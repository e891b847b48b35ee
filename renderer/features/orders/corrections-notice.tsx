import { useCorrections } from '../../data/queries/use-procedure.ts';
import { useLastStockingList } from '../../data/queries/use-stocking-lists.ts';
import { list as listed, plural } from '../../i18n/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { words } from './words.ts';

/** Changes of mind since the list was issued, with their reasons: the orders made from it do not know of them. */
export function CorrectionsNotice() {
  const list = useLastStockingList();
  const corrections = useCorrections();
  if (list.kind !== 'ready' || corrections.kind !== 'ready' || list.value === null) return null;
  const { id, at } = list.value;
  const since = corrections.value.filter((correction) => correction.at > at);
  if (since.length === 0) return null;
  const reasons = since.slice(0, 5).map((correction) => words.correction(correction.id, correction.why));
  return (
    <Notice
      tone="attention"
      title={words.correctedSince(plural(since.length, words.corrections), id)}
      actions={<ScreenLink to="stocking">{words.toStockingList}</ScreenLink>}
    >
      {words.correctedSentence(listed(reasons))}
    </Notice>
  );
}
