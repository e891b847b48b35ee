import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RoundsScreen } from '../../../../renderer/features/price-rounds/rounds-screen.tsx';
import {
  pictureSlides,
  rowsOnSlide,
  type Slide,
  slidesOfRound,
} from '../../../../renderer/features/price-rounds/slides/slide.ts';
import { useSlideSteps } from '../../../../renderer/features/price-rounds/slides/use-slide-steps.ts';
import { closeRound } from '../../../../shared/assembly/rounds/close-round.ts';
import { nextRound } from '../../../../shared/assembly/rounds/next-round.ts';
import { openingRound } from '../../../../shared/assembly/rounds/opening-round.ts';
import { roundInputs } from '../../../../shared/assembly/rounds/round-inputs.ts';
import { movedMost } from '../../../../shared/assembly/session/price-moves.ts';
import { finishedBook, patient, sampleAssembly, showScreen } from '../sample-screen.tsx';

const assembly = sampleAssembly();
const inputs = roundInputs(assembly);
const first = closeRound(openingRound(inputs), inputs);
const second = nextRound(first, inputs);
const rounds = [first, second];

const codes = (slides: readonly Slide[], kind: 'prices' | 'gaps') =>
  slides.flatMap((slide) => (slide.kind === kind ? slide.rows.map(({ product }) => product) : []));

test('a closed round shows its prices and gaps, every product once, the widest gaps first', () => {
  const slides = slidesOfRound(first, rounds, assembly.products);
  expect(slides.map(({ kind }) => kind)).toEqual(['prices', 'prices', 'gaps', 'gaps']);
  expect(codes(slides, 'prices')).toEqual(assembly.products.map(({ code }) => code));
  const gaps = codes(slides, 'gaps').map(
    (code) => first.products.find((row) => row.product === code)?.result?.imbalance,
  );
  expect(gaps).toEqual([...gaps].sort((left, right) => (right ?? 0) - (left ?? 0)));
});

test('an open round shows its prices and what changed, those that moved most first; nothing is counted yet', () => {
  const slides = slidesOfRound(second, rounds, assembly.products);
  expect(slides.map(({ kind }) => kind)).toEqual(['prices', 'prices', 'changes']);
  const far = codes(slides, 'prices').map((code) => {
    const [was, now] = rounds.map((round) => round.products.find((row) => row.product === code)?.price ?? 1);
    return Math.abs(Math.log((now ?? 1) / (was ?? 1)));
  });
  expect(far).toEqual([...far].sort((left, right) => right - left));
});

test('pictures of all rounds come with two rounds to compare, and draw at most six prices that moved', () => {
  expect(pictureSlides([first], assembly.products)).toEqual([]);
  const open = pictureSlides(rounds, assembly.products);
  expect(open.map(({ kind }) => kind)).toEqual(['moved']);
  const closed = pictureSlides([first, closeRound(second, inputs)], assembly.products);
  expect(closed.map(({ kind }) => kind)).toEqual(['falling', 'moved']);
  const [moved] = open;
  expect(moved?.kind === 'moved' && moved.products.map(({ code }) => code)).toEqual(movedMost(rounds, 6));
});

test('a long catalogue fills three parts, and the rest is counted on the last', () => {
  const products = Array.from({ length: 40 }, (_, at) => ({ ...assembly.products[0]!, code: `P${at}` }));
  const round = { ...first, products: products.map(({ code }) => ({ ...first.products[0]!, product: code })) };
  const parts = slidesOfRound(round, [round], products).filter(({ kind }) => kind === 'prices');
  expect(parts.map((part) => 'more' in part && [part.rows.length, part.more])).toEqual([
    [rowsOnSlide, 0],
    [rowsOnSlide, 0],
    [rowsOnSlide, 40 - 3 * rowsOnSlide],
  ]);
});

function Steps({ place }: { readonly place: 'wall' | 'page' }) {
  const { at } = useSlideSteps(4, place);
  return <p>{`at ${at}`}</p>;
}

test('arrow and page keys step, Home and End go to the ends, and nothing goes beyond them', () => {
  render(<Steps place="wall" />);
  const press = (key: string) => {
    fireEvent.keyDown(window, { key });
    return screen.getByText(/at \d/).textContent;
  };
  const keys = ['ArrowLeft', 'ArrowRight', 'PageDown', 'ArrowUp', 'End', 'ArrowRight', 'Home', 'x'];
  expect(keys.map(press)).toEqual(['at 0', 'at 1', 'at 2', 'at 1', 'at 3', 'at 3', 'at 0', 'at 0']);
});

test('in a page up, down and the page keys scroll, the others step', () => {
  render(<Steps place="page" />);
  const press = (key: string) => {
    const isLeft = fireEvent.keyDown(window, { key });
    return `${screen.getByText(/at \d/).textContent} ${isLeft ? 'scrolls' : 'steps'}`;
  };
  const keys = ['ArrowRight', 'ArrowDown', 'PageUp', 'End', 'ArrowLeft', 'Home'];
  expect(keys.map(press)).toEqual([
    'at 1 steps',
    'at 1 scrolls',
    'at 1 scrolls',
    'at 3 steps',
    'at 2 steps',
    'at 0 steps',
  ]);
});

test('the wall has the projector’s colours, names no household, and Esc leads back', { timeout: 20_000 }, async () => {
  const { goTo } = showScreen(await finishedBook(), <RoundsScreen />, 'wall');
  const wall = await screen.findByRole('region', { name: 'Rounds, for the wall' }, patient);
  expect(document.documentElement.dataset['theme']).toBe('projector');
  for (let slide = 0; slide < 5; slide += 1) {
    expect(wall.textContent).not.toMatch(/01\d\d/);
    fireEvent.keyDown(window, { key: 'ArrowRight' });
  }
  // Slides of what keeps products from clearing may come meanwhile.
  await waitFor(() => {
    fireEvent.keyDown(window, { key: 'End' });
    expect(wall.textContent).toContain('These prices are final.');
  }, patient);
  fireEvent.keyDown(window, { key: 'Escape' });
  expect(goTo).toHaveBeenCalledWith('rounds');
});

test('the replay steps through every closed round', { timeout: 20_000 }, async () => {
  showScreen(await finishedBook(), <RoundsScreen />, 'replay');
  await screen.findByRole('heading', { name: /Prices of round 1/ }, patient);
  expect(screen.getByRole('button', { name: 'Back' })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByText('2 of 4')).toBeTruthy();
});
