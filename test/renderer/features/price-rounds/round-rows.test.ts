import { beforeAll, describe, expect, test } from 'vitest';
import { blockedText } from '../../../../renderer/features/price-rounds/blocked-text.ts';
import { pricePoints, worstPoints } from '../../../../renderer/features/price-rounds/pictures/round-series.ts';
import { gapWorking, priceWorking } from '../../../../renderer/features/price-rounds/price-working.ts';
import {
  countWithin,
  isCounted,
  type RoundRow,
  roundRows,
  withLeft,
} from '../../../../renderer/features/price-rounds/round-rows.ts';
import {
  answerCount,
  answerRows,
  filterAnswers,
} from '../../../../renderer/features/price-rounds/session/answer-rows.ts';
import { readNumbers } from '../../../../renderer/features/price-rounds/session/read-numbers.ts';
import { closeRound } from '../../../../shared/assembly/rounds/close-round.ts';
import { nextRound } from '../../../../shared/assembly/rounds/next-round.ts';
import { openingRound } from '../../../../shared/assembly/rounds/opening-round.ts';
import { overridePrice } from '../../../../shared/assembly/rounds/override-price.ts';
import { roundInputs } from '../../../../shared/assembly/rounds/round-inputs.ts';
import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { household } from '../../data/test-book.ts';
import { sampleAssembly } from '../sample-screen.tsx';

const assembly = sampleAssembly();
const simple = { ...assembly.settings, rule: { ...assembly.settings.rule, name: 'simple' as const } };
const inputs = roundInputs({ ...assembly, settings: simple });

let first: RoundRecord;
let second: RoundRecord;

beforeAll(() => {
  first = closeRound(openingRound(inputs), inputs);
  second = nextRound(first, inputs);
});

function eggs(round: RoundRecord, before: RoundRecord | null): RoundRow {
  return roundRows(round, before, assembly.products).find((row) => row.product === 'E01')!;
}

describe('the working of a price', () => {
  test('the simple rule: 11 of 30 is 36.7 %, a quarter of it is 9.2 %, 3.12 becomes 3.41, which in whole cents is 9.3 %', () => {
    const { lines } = priceWorking(eggs(second, first), 'USD');
    expect(lines.map(({ value }) => value)).toEqual([
      ...['$3.12', '41 dozen', '30 dozen', '+36.7%', '+9.2%', '10%', '3.406 USD', '$3.41', '+9.3%'],
    ]);
  });

  test('a price set by hand shows the reason and no working', () => {
    const set = overridePrice(second, {
      product: 'E01',
      price: money(330),
      floorPrice: money(0),
      why: 'Feed is dearer',
    });
    const round = set.kind === 'ok' ? set.round : expect.fail(set.code);
    expect(priceWorking(eggs(round, first), 'USD')).toEqual({
      lines: [{ text: 'Set by hand', value: '$3.30', kind: 'total' }],
      note: 'Set by hand: Feed is dearer',
    });
  });

  test('the gap is the difference as a part of the average: 11 / 35.5 = 31 %', () => {
    const row = eggs(first, null);
    const { lines } = gapWorking(isCounted(row) ? row : expect.fail('not counted'));
    expect(lines.map(({ value }) => value)).toEqual(['41 dozen', '30 dozen', '11 dozen', '35.5 dozen', '31%']);
  });
});

test('rows say how far a price moved since the round before, and nothing in the first', () => {
  expect(eggs(first, null).change).toBeNull();
  expect(eggs(second, first).change).toBeCloseTo(341 / 312 - 1, 10);
});

test('products within the tolerance are counted among those that prices can clear', () => {
  expect(countWithin(first)).toEqual({ within: 3, of: 12 });
});

test('the offer that blocks is named in words', () => {
  expect(blockedText({ kind: 'no-offer' }, 'USD')).toBe('Nobody offers it');
  const lot = { kind: 'lot', producer: 'Henfield Farm', price: money(210) } as const;
  expect(blockedText(lot, 'USD')).toBe('Henfield Farm gives its lot at $2.10 whole or not at all');
  expect(blockedText(null, 'USD')).toBe('');
});

test('charts get every round’s price, but the worst gap of closed rounds only', () => {
  expect(pricePoints([first, second], 'E01')).toEqual([
    { x: 1, y: 312 },
    { x: 2, y: 341 },
  ]);
  expect(worstPoints([first, second])).toEqual([{ x: 1, y: first.worst?.imbalance }]);
});

describe('answers', () => {
  const plan = { pausedDeliveries: 0 };
  const rows = answerRows({
    households: [household('0001'), household('0012'), household('0002')],
    answers: [{ round: 1, household: '0012', kind: 'revised', at: '' }],
    plans: new Map([
      ['0001', plan],
      ['0012', plan],
    ]),
    standings: [],
    departures: [],
  });

  test('who has no plan is not waited for', () => {
    expect(rows.map(({ answer }) => answer)).toEqual(['waiting', 'revised', 'no-plan']);
    expect(answerCount(rows)).toEqual({ answered: 1, of: 2 });
  });

  test('are found by a part of the number, and by who is missing', () => {
    const codes = (show: 'all' | 'waiting', number: string) =>
      filterAnswers(rows, { show, number }).map((row) => row.household.code);
    expect(codes('all', '12 ')).toEqual(['0012']);
    expect(codes('waiting', '')).toEqual(['0001']);
  });
});

describe('how a plan came', () => {
  const plan = { pausedDeliveries: 0 };
  const standing = { turn: 1, submittedAt: '', pauses: [], endsOn: null } as const;
  const rows = answerRows({
    households: [household('0001'), household('0002'), household('0003'), household('0004')],
    answers: [],
    plans: new Map([
      ['0001', plan],
      ['0002', plan],
      ['0003', plan],
    ]),
    standings: [
      { ...standing, household: '0001', status: 'late', origin: 'paper' },
      { ...standing, household: '0002', status: 'absent', origin: 'filled-in' },
      { ...standing, household: '0003', status: 'submitted', origin: 'typed' },
    ],
    departures: [{ kind: 'household', who: '0004', round: 2, products: [], why: 'x', at: '', actor: '' }],
  });

  test('late, paper, filled in and left are said, and late or paper ones are found', () => {
    expect(rows.map(({ came }) => came)).toEqual([['late', 'paper'], ['filled-in'], [], ['left']]);
    const late = filterAnswers(rows, { show: 'late', number: '' });
    expect(late.map((row) => row.household.code)).toEqual(['0001']);
  });
});

describe('a line of numbers', () => {
  const codes = ['0101', '0102', '0103', '0104', 'A-7', 'A-8', 'A-9'];

  test('names single households and rows of them, in the order of the list', () => {
    expect(readNumbers('0104, 0101-0102', codes)).toEqual({ found: ['0101', '0102', '0104'], unknown: [] });
    expect(readNumbers('a-7–a-9 0101', codes)).toEqual({ found: ['0101', 'A-7', 'A-8', 'A-9'], unknown: [] });
  });

  test('zeros in front need not be typed, unless two households would answer', () => {
    expect(readNumbers('101 103-104', codes)).toEqual({ found: ['0101', '0103', '0104'], unknown: [] });
    expect(readNumbers('7 07 0', ['07', '007', '0'])).toEqual({ found: ['07', '0'], unknown: ['7'] });
  });

  test('what nobody is stays unknown: a number, a row backwards, a row from nobody', () => {
    expect(readNumbers('0999 0104-0101 0000-0104', codes)).toEqual({
      found: [],
      unknown: ['0999', '0104-0101', '0000-0104'],
    });
  });
});

test('a producer that left stands beside its products in the first round without it and the next, then no more', () => {
  const left = { kind: 'producer', who: 'Henfield Farm', products: ['E01'], why: 'Feed', at: '', actor: '' } as const;
  const rows = roundRows(first, null, assembly.products);
  const shown = (round: number) =>
    withLeft(rows, [{ ...left, round: 2 }], round).flatMap((row) => (row.left.length > 0 ? [row.product] : []));
  expect([1, 2, 3, 4].map(shown)).toEqual([[], ['E01'], ['E01'], []]);
});
