import { expect, test } from 'vitest';
import {
  blockingSentences,
  changesSentence,
  pinnedSentence,
  pinnedSummary,
} from '../../../../renderer/features/price-rounds/blocks/blocking-text.ts';
import { blockedRows, pinnedRows } from '../../../../renderer/features/price-rounds/blocks/clearing-rows.ts';
import { clearingSlides } from '../../../../renderer/features/price-rounds/slides/slide.ts';
import { closeRound } from '../../../../shared/assembly/rounds/close-round.ts';
import { openingRound } from '../../../../shared/assembly/rounds/opening-round.ts';
import { roundInputs } from '../../../../shared/assembly/rounds/round-inputs.ts';
import { type ProductClearing, productClearings } from '../../../../shared/assembly/session/product-clearings.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { sampleAssembly } from '../sample-screen.tsx';

const said = { of: { name: 'Eggs', unit: 'dozen' }, currency: 'USD' };
const jump = { kind: 'jump', below: 311, better: 312, excess: -0.4 } as const;

function clearing(over: Partial<ProductClearing>): ProductClearing {
  return {
    product: 'E01',
    price: money(312),
    standing: 'short',
    range: jump,
    anyHigher: false,
    blocking: [],
    changes: [],
    ...over,
  };
}

const lines = (stopping: number, swapping: number) =>
  blockingSentences(
    clearing({ blocking: [{ kind: 'lines', price: 311, quantity: quantity(12_000), stopping, swapping }] }),
    said,
  ).at(-1);

test('plan lines in the way are a sum and a number of households', () => {
  expect(lines(8, 0)).toBe('8 households’ highest price is $3.11: 12 dozen a week.');
  expect(lines(0, 5)).toBe('5 households take another product above $3.11: 12 dozen a week.');
  expect(lines(8, 1)).toBe(
    '8 households’ highest price is $3.11, and 1 household takes another product above it: together 12 dozen a week.',
  );
});

test.each([
  [1, 0],
  [0, 4],
  [3, 1],
])('of fewer than five households neither number nor amount is said (%i and %i)', (stopping, swapping) => {
  expect(lines(stopping, swapping)).toBe('Above $3.11 fewer than 5 households stop or take another product.');
});

test('a lot is named with its producer, and so are the changes that would do', () => {
  const lot = clearing({
    blocking: [{ kind: 'lot', producer: 'Henfield Farm', price: 312, quantity: quantity(40_000) }],
    changes: [
      { kind: 'more-asked', price: 312, by: quantity(9000) },
      { kind: 'lot', producer: 'Henfield Farm', price: 312, from: quantity(40_000), to: quantity(23_000) },
    ],
  });
  expect(blockingSentences(lot, said).join(' ')).toBe(
    'No price clears it: at $3.11 more is wanted, at $3.12 more is offered. Henfield Farm gives its lot of 40 dozen at $3.12 whole or not at all.',
  );
  expect(changesSentence(lot, said)).toBe(
    'At $3.12: 9 dozen more wanted a week, or Henfield Farm’s lot 23 instead of 40 dozen.',
  );
  expect(changesSentence(clearing({}), said)).toBe('');
});

test('capacity names the largest producers and counts the rest', () => {
  const blocking = ['A', 'B', 'C', 'D', 'E'].map(
    (producer) => ({ kind: 'capacity', producer, quantity: quantity(1000) }) as const,
  );
  const short = clearing({ range: { kind: 'short', price: 340, excess: 0.4 }, blocking });
  expect(blockingSentences(short, said)).toEqual([
    'More is wanted at any price. All that is offered: A 1 dozen, B 1 dozen, C 1 dozen, 2 more.',
  ]);
});

test('a price is pinned to the cent, to a range, or from one price on', () => {
  const range = (lowest: number, highest: number) => ({ kind: 'range', lowest, highest, middle: lowest }) as const;
  expect(pinnedSentence(clearing({ range: range(345, 345) }), 'USD')).toBe('Only this price clears it.');
  expect(pinnedSentence(clearing({ range: range(345, 597) }), 'USD')).toBe('Any price from $3.45 to $5.97 clears it.');
  expect(pinnedSentence(clearing({ range: range(345, 9999), anyHigher: true }), 'USD')).toBe(
    'Any price from $3.45 on clears it.',
  );
});

const assembly = sampleAssembly();
const inputs = roundInputs(assembly);
const first = closeRound(openingRound(inputs), inputs);
const report = productClearings(first, inputs);

test('every counted product is either in the way or pinned down; what no price clears comes first', () => {
  const blocked = blockedRows(report.products, assembly.products);
  const pinned = pinnedRows(report.products, assembly.products);
  expect(blocked[0]).toMatchObject({ product: 'K10', range: { kind: 'jump' } });
  expect(new Set([...blocked, ...pinned].map(({ product }) => product)).size).toBe(report.products.length);
  expect(pinnedSummary(pinned, 'USD')).toMatch(/^\d+ of 3 prices pinned to the cent\./);
});

test('the slides say it for the last closed round only, without a household', () => {
  const slides = clearingSlides(first, report, assembly.products);
  expect(slides.map(({ kind }) => kind)).toEqual(['blocks', 'pinned']);
  expect(slides[0]).toMatchObject({ more: 6 });
  expect(JSON.stringify(slides)).not.toMatch(/"01\d\d"/);
  expect(clearingSlides({ ...first, number: 2 }, report, assembly.products)).toEqual([]);
  expect(clearingSlides(first, null, assembly.products)).toEqual([]);
});
