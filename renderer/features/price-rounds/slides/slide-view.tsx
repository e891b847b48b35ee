import { count } from '../../../i18n/formats.ts';
import { words as blocks } from '../blocks/blocks-words.ts';
import { marketLine } from '../market-seen.ts';
import { changeLines } from '../pictures/changes-panel.tsx';
import { words as pictures } from '../pictures/picture-words.ts';
import type { RoundRow } from '../round-rows.ts';
import type { RoundsView } from '../use-rounds-view.ts';
import { BlocksSlide, PinnedSlide } from './clearing-slides.tsx';
import { NextSlide } from './next-slide.tsx';
import { FallingSlide, MovedSlide } from './picture-slides.tsx';
import type { Slide } from './slide.ts';
import { GapSlide, PriceSlide } from './slide-table.tsx';
import { words } from './slide-words.ts';
import styles from './slides.module.css';
import { useFit } from './use-fit.ts';

/** More sentences than this are too small to read from the last row. */
const mostLines = 4;

type SlideViewProps = {
  readonly slide: Slide;
  readonly view: RoundsView;
  /** For what comes next; null when the rule cannot say. */
  readonly roundsLeft: number | null;
};

/** One slide in big type: only sums, no household. */
export function SlideView({ slide, view, roundsLeft }: SlideViewProps) {
  const place = useFit();
  return (
    <div ref={place} className={styles['slide']}>
      <h2 className={styles['title']}>
        {titleOf(slide)}
        {'parts' in slide && slide.parts > 1 && <span>{words.part(count(slide.part), count(slide.parts))}</span>}
      </h2>
      <Body slide={slide} view={view} roundsLeft={roundsLeft} />
      {slide.kind === 'prices' && <MarketLine rows={slide.rows} />}
      {'more' in slide && slide.more > 0 && <p className={styles['more']}>{words.more(slide.more)}</p>}
    </div>
  );
}

function MarketLine({ rows }: { readonly rows: readonly RoundRow[] }) {
  const line = marketLine(rows);
  return line !== null && <p className={styles['more']}>{line}</p>;
}

function Body({ slide, view, roundsLeft }: SlideViewProps) {
  switch (slide.kind) {
    case 'prices':
      return <PriceSlide rows={slide.rows} currency={view.settings.currency} />;
    case 'gaps':
      return <GapSlide rows={slide.rows} />;
    case 'blocks':
      return <BlocksSlide rows={slide.rows} currency={view.settings.currency} />;
    case 'pinned':
      return <PinnedSlide rows={slide.rows} currency={view.settings.currency} />;
    case 'falling':
      return <FallingSlide rounds={view.rounds} tolerance={view.settings.rule.tolerance} />;
    case 'moved':
      return <MovedSlide rounds={view.rounds} products={slide.products} currency={view.settings.currency} />;
    case 'changes':
      return (
        <ul className={styles['lines']}>
          {changeLines({ view, before: slide.before, round: slide.round, most: mostLines }).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
    case 'next':
      return <NextSlide view={view} roundsLeft={roundsLeft} />;
  }
}

function titleOf(slide: Slide): string {
  const number = count(slide.round.number);
  switch (slide.kind) {
    case 'prices':
      return words.titles.prices(number);
    case 'gaps':
      return words.titles.gaps(number);
    case 'blocks':
      return blocks.blocksTitle(number);
    case 'pinned':
      return blocks.pinnedTitle(number);
    case 'falling':
      return pictures.worstChart;
    case 'moved':
      return pictures.smallChart;
    case 'changes':
      return words.titles.changes(count(slide.before.number), number);
    case 'next':
      return words.titles.next;
  }
}
