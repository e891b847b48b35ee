import { useEffect, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { ClearingReport } from '../../../../shared/assembly/session/product-clearings.ts';
import { useClearings } from '../../../data/queries/use-clearings.ts';
import { count } from '../../../i18n/formats.ts';
import { Button } from '../../../ui/button.tsx';
import { usePlace } from '../../../ui/screen-link.tsx';
import { useNextPrices } from '../use-next-prices.ts';
import type { RoundsView } from '../use-rounds-view.ts';
import { clearingSlides, pictureSlides, type Slide, slidesOfRound } from './slide.ts';
import { SlideView } from './slide-view.tsx';
import { words } from './slide-words.ts';
import styles from './slides.module.css';
import { useProjector } from './use-projector.ts';
import { useSlideSteps } from './use-slide-steps.ts';

/** The whole window for the hall: the last round in big type, stepped through with the arrow keys; Esc leaves. */
export function Wall({ view }: { readonly view: RoundsView }) {
  const { goTo } = usePlace();
  const place = useRef<HTMLElement>(null);
  const clearings = useClearings();
  const report = clearings.kind === 'ready' ? clearings.value : null;
  const slides = useMemo(() => wallSlides(view, report), [view, report]);
  const { at, back, next } = useSlideSteps(slides.length, 'wall');
  const roundsLeft = useRoundsLeft(view);
  useProjector();
  useEffect(() => place.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && goTo('rounds');
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [goTo]);
  const slide = slides[at];
  return createPortal(
    <section ref={place} tabIndex={-1} aria-label={words.wallLabel} className={styles['wall']}>
      <div className={styles['stage']} aria-live="polite">
        {slide !== undefined && <SlideView slide={slide} view={view} roundsLeft={roundsLeft} />}
      </div>
      <footer className={styles['foot']}>
        <span className={styles['assembly']}>{view.settings.name}</span>
        <Button size="small" tone="quiet" disabled={at === 0} onClick={back}>
          {words.previous}
        </Button>
        <span>{words.step(count(at + 1), count(slides.length))}</span>
        <Button size="small" tone="quiet" disabled={at === slides.length - 1} onClick={next}>
          {words.next}
        </Button>
        <Button size="small" tone="quiet" onClick={() => goTo('rounds')}>
          {words.leave}
        </Button>
      </footer>
    </section>,
    document.body,
  );
}

function wallSlides(view: RoundsView, report: ClearingReport | null): readonly Slide[] {
  const round = view.rounds.at(-1);
  if (round === undefined) return [];
  const { rounds, products } = view;
  return [
    ...slidesOfRound(round, rounds, products),
    ...clearingSlides(round, report, products),
    ...pictureSlides(rounds, products),
    { kind: 'next', round },
  ];
}

/** Of an open round as it was announced with; after a closed one as the next prices foresee. */
function useRoundsLeft({ stage, closed }: RoundsView): number | null {
  const { preview } = useNextPrices(closed.at(-1)?.number ?? 0);
  switch (stage.kind) {
    case 'not-begun':
      return null;
    case 'open':
      return stage.round.roundsLeft;
    case 'closed':
      if (stage.next === 'finish') return 0;
      return preview.kind === 'ready' && preview.value.kind === 'ok' ? preview.value.round.roundsLeft : null;
    case 'finished':
      return 0;
  }
}
