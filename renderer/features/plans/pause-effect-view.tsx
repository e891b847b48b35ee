import { useMemo } from 'react';
import type { Pausing } from '../../../shared/plans/plan-standing.ts';
import { usePausePreview } from '../../data/queries/use-pause-preview.ts';
import type { PausePreview } from '../../data/sums/pause-preview.ts';
import { count, dayAndMonth, list, plural } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { effectColumns } from './pause-effect-columns.ts';
import { effectRows } from './pause-effect-rows.ts';
import type { PauseFacts } from './pause-facts.ts';
import { pauseWords as words } from './pause-words.ts';

type PauseEffectViewProps = { readonly facts: PauseFacts; readonly pausing: Pausing };

/** What the pauses would change, before anything is saved: deliveries, and the demand of the open round. */
export function PauseEffectView({ facts, pausing }: PauseEffectViewProps) {
  const { household, lines } = facts;
  const asked = useMemo(() => ({ household, lines, pausing }), [household, lines, pausing]);
  const preview = usePausePreview(asked);
  return (
    <LiveView state={preview} rows={3}>
      {(ready) => ready !== null && <Effect preview={ready} facts={facts} />}
    </LiveView>
  );
}

function Effect({ preview, facts }: { readonly preview: PausePreview; readonly facts: PauseFacts }) {
  const { effect } = preview;
  const { skipped, regained, resumesOn } = effect;
  const rows = effectRows(preview, facts.products);
  if (skipped.length + regained.length === 0) return <Notice tone="attention" title={words.nothingMoves} />;
  return (
    <Stack>
      <Notice tone="info" title={headline(skipped, regained)}>
        {skipped.length > 0 && (resumesOn === null ? words.notResumed : words.resumesOn(dayAndMonth(resumesOn)))}
      </Notice>
      <DataTable caption={words.effect} rows={rows} rowKey={(row) => row.key} columns={effectColumns} />
      <p>{demandSentence(preview, facts)}</p>
    </Stack>
  );
}

function headline(skipped: readonly string[], regained: readonly string[]): string {
  const named = (dates: readonly string[]) => list(dates.map(dayAndMonth));
  const leftOut = words.leftOut(plural(skipped.length, words.deliveries), named(skipped));
  const again = words.comeAgain(plural(regained.length, words.comingAgain), named(regained));
  return [...(skipped.length > 0 ? [leftOut] : []), ...(regained.length > 0 ? [again] : [])].join(' ');
}

function demandSentence({ round, effect }: PausePreview, { paused, dates }: PauseFacts): string {
  const which =
    round === null
      ? words.noRound
      : round.isOpen
        ? words.openRound(count(round.number))
        : words.closedRound(count(round.number));
  const delivered = paused.filter((isPaused) => !isPaused).length - effect.skipped.length + effect.regained.length;
  return words.average(which, count(delivered), plural(dates.length, words.weeks));
}
