import { useMemo } from 'react';
import { count } from '../../../i18n/formats.ts';
import { Button } from '../../../ui/button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { ScreenLink } from '../../../ui/screen-link.tsx';
import { Row, Stack } from '../../../ui/stack.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import type { RoundsView } from '../use-rounds-view.ts';
import { slidesOfRound } from './slide.ts';
import { SlideView } from './slide-view.tsx';
import { words } from './slide-words.ts';
import styles from './slides.module.css';
import { useSlideSteps } from './use-slide-steps.ts';

/** Every closed round again, announcement by announcement: nothing to do but look. */
export function Replay({ view }: { readonly view: RoundsView }) {
  const { closed, rounds, products } = view;
  const slides = useMemo(
    () => closed.flatMap((round) => slidesOfRound(round, rounds, products)),
    [closed, rounds, products],
  );
  const { at, back, next } = useSlideSteps(slides.length, 'page');
  const slide = slides[at];
  return (
    <>
      <PageHeader
        title={words.replayTitle}
        sentence={words.replaySentence}
        action={<ScreenLink to="rounds">{words.toRounds}</ScreenLink>}
      />
      {slide === undefined ? (
        <EmptyState title={words.nothingYet} sentence={words.nothingYetSentence} />
      ) : (
        <Stack>
          <div className={styles['film']} aria-live="polite">
            <SlideView slide={slide} view={view} roundsLeft={null} />
          </div>
          <Row>
            <Button disabled={at === 0} onClick={back}>
              {words.previous}
            </Button>
            <span>{words.step(count(at + 1), count(slides.length))}</span>
            <Button tone="primary" disabled={at === slides.length - 1} onClick={next}>
              {words.next}
            </Button>
          </Row>
        </Stack>
      )}
    </>
  );
}
