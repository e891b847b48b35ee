import { useMemo, useState } from 'react';
import { useCatalogueOfRound } from '../../data/queries/use-catalogue-version.ts';
import { count } from '../../i18n/formats.ts';
import { type ScreenAction, useScreenActions } from '../../live/screen-actions.ts';
import { Badge } from '../../ui/badge.tsx';
import type { MenuItem } from '../../ui/menu.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { Row } from '../../ui/stack.tsx';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import { exportPrices, exportRounds } from './export-rounds.ts';
import { PastRound } from './past-round.tsx';
import { PrimaryAction } from './primary-action.tsx';
import { words as privately } from './private-view/private-words.ts';
import { type OpenDialog, RoundDialogs } from './round-dialogs.tsx';
import { RoundPicker } from './round-picker.tsx';
import { countWithin } from './round-rows.ts';
import { RoundsContent } from './rounds-content.tsx';
import { stepBackLabel, stepBackOf } from './session/back-dialog.tsx';
import { words as session } from './session/session-words.ts';
import { words as slides } from './slides/slide-words.ts';
import type { Stage } from './stage.ts';
import { useNextPrices } from './use-next-prices.ts';
import { usePublish } from './use-publish.ts';
import { useRoundActions } from './use-round-actions.ts';
import type { RoundsView } from './use-rounds-view.ts';
import { words } from './words.ts';

/** The rounds of an assembly: one primary action at each moment, and every earlier round to read again. */
export function RoundsPage({ view }: { readonly view: RoundsView }) {
  const { stage, closed } = view;
  const step = stage.kind === 'not-begun' ? stage.kind : `${stage.kind} ${stage.round.number}`;
  useKeptFocus(step);
  const { actions, isLong } = useRoundActions();
  const prices = useNextPrices(closed.at(-1)?.number ?? 0);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [looking, setLooking] = useState<number | null>(null);
  const past = closed.find(({ number }) => number === looking) ?? null;
  const exports = useExports(view);
  const steps = useMemo(() => sessionSteps(stage, setDialog), [stage]);
  const { goTo } = usePlace();
  const further = useMemo(() => {
    const look = { key: 'rounds.household', label: privately.menu, run: () => goTo('rounds/household') };
    return [look, ...steps, ...exports];
  }, [steps, exports, goTo]);
  useScreenActions(further);
  return (
    <>
      <PageHeader
        title={words.title}
        badge={<Badge tone={stage.kind === 'finished' ? 'success' : 'info'}>{badgeText(stage)}</Badge>}
        sentence={leadText(stage)}
        action={<PrimaryAction key={step} view={view} prices={prices} actions={actions} ask={setDialog} />}
        menu={further.map((action): MenuItem => ({ kind: 'action', ...action }))}
      />
      {isLong && <ProgressBar label={words.working} done={null} />}
      {stage.kind !== 'not-begun' && (
        <Row>
          {closed.length > 0 && (
            <RoundPicker closed={closed} value={past === null ? null : looking} onValueChange={setLooking} />
          )}
          <ScreenLink to="rounds/wall">{slides.wall}</ScreenLink>
          {closed.length > 0 && <ScreenLink to="rounds/replay">{slides.replay}</ScreenLink>}
        </Row>
      )}
      {past === null ? (
        <RoundsContent view={view} prices={prices} actions={actions} />
      ) : (
        <PastRound view={view} round={past} onBack={() => setLooking(null)} />
      )}
      <RoundDialogs view={view} open={dialog} actions={actions} onClose={() => setDialog(null)} />
    </>
  );
}

/** What may be needed in the middle of the rounds: a walk-out, the last step taken back. */
function sessionSteps(stage: Stage, ask: (dialog: OpenDialog) => void): readonly ScreenAction[] {
  const step = stepBackOf(stage);
  if (stage.kind === 'not-begun' || step === null) return [];
  const back = { key: 'rounds.back', label: stepBackLabel(step, stage.round.number), run: () => ask('back') };
  const leave = { key: 'rounds.leave', label: session.leave, run: () => ask('leave') };
  return stage.kind === 'finished' ? [back] : [leave, back];
}

function leadText(stage: Stage): string {
  if (stage.kind !== 'closed') return words.lead[stage.kind];
  const isNothingJudged = stage.next === 'finish' && countWithin(stage.round).of === 0;
  return isNothingJudged ? words.leadNothing : words.lead[stage.next];
}

function badgeText(stage: Stage): string {
  switch (stage.kind) {
    case 'not-begun':
      return words.notBegun;
    case 'open':
      return words.roundOpen(count(stage.round.number));
    case 'closed':
      return words.roundClosed(count(stage.round.number));
    case 'finished':
      return words.finished;
  }
}

/** A closed round goes out with the names and units of its own catalogue. */
function useExports(view: RoundsView): readonly ScreenAction[] {
  const frozen = useCatalogueOfRound(view.rounds.at(-1)?.number ?? 0);
  const products = frozen.kind === 'ready' && frozen.value !== null ? frozen.value.products : view.products;
  const publish = usePublish();
  return useMemo(() => {
    const published = { key: 'rounds.publish', label: words.publish, run: publish };
    return [...(view.closed.length > 0 ? [published] : []), ...exportActions({ ...view, products })];
  }, [view, products, publish]);
}

function exportActions(view: RoundsView): readonly ScreenAction[] {
  const rounds = { key: 'rounds.export', label: words.exportRounds, run: () => exportRounds(view) };
  const prices = { key: 'prices.export', label: words.exportPrices, run: () => exportPrices(view) };
  return [...(view.closed.length > 0 ? [rounds] : []), ...(view.rounds.length > 0 ? [prices] : [])];
}
