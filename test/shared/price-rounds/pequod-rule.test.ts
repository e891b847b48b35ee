import { expect, test } from 'vitest';
import { exactly } from '../../../shared/price-rounds/observation.ts';
import { pequodRule } from '../../../shared/price-rounds/pequod-rule.ts';

const setup = { goods: [{ floorPrice: 0 }], quantum: 0, tolerance: 0.01, numeraire: null } as const;

test('the published step, worked out for three rounds', () => {
  // v = |100 - 300| / 200 = 1: 0.25 * (1.05 - 0.5) = 0.1375, up.
  const first = pequodRule.next(pequodRule.begin(setup), [700], [exactly(300, 100)]);
  expect(first.prices[0]).toBeCloseTo(700 * 1.1375, 9);
  // v = 20 / 100 = 0.2, v_before = min(1, 0.25): 0.25 * (1.05 - 0.5^0.2) = 0.0448624, down.
  const second = pequodRule.next(first.state, [800], [exactly(90, 110)]);
  expect(second.prices[0]).toBeCloseTo(800 * (1 - 0.0448624), 3);
  // v = 0.02, v_before = 0.2: 0.2 * (1.05 - 0.5^0.02) = 0.0127535, up.
  const third = pequodRule.next(second.state, [760], [exactly(101, 99)]);
  expect(third.prices[0]).toBeCloseTo(760 * 1.0127535, 3);
});

test('its smallest step is a thousandth', () => {
  const state = { ...pequodRule.begin(setup), kind: 'pequod', misfitBefore: [0.002] } as const;
  const next = pequodRule.next(state, [1000], [exactly(102, 100)]);
  expect(next.prices[0]).toBeCloseTo(1001, 9);
});

test("a rule refuses another rule's state", () => {
  const stranger = { kind: 'simple', record: pequodRule.begin(setup).record } as const;
  expect(() => pequodRule.next(stranger, [1], [exactly(1, 1)])).toThrow(/"pequod" was given the state of "simple"/);
});
