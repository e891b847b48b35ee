import { describe, expect, test } from 'vitest';
import { fundMeasures } from '../../../shared/ledger/fund-measures.ts';
import { fundReturn } from '../../../shared/ledger/fund-return.ts';
import { steadyState } from '../../../shared/ledger/steady-state.ts';
import { money } from '../../../shared/quantities/money.ts';
import { entryOf } from './ledger-cases.ts';

const kept = <Entry>(entries: readonly Entry[]) => entries.map((entry) => ({ ...entry, reverses: null }));
const opening = entryOf.opening({ id: 'opening', date: '2026-01-01', amount: 1_000_000 });
const award = entryOf.award({ id: 'A', date: '2026-01-01', amount: 300_000 });
const early = entryOf.recovery({ id: 'R1', date: '2026-04-11', amount: 100_000 });
const later = entryOf.recovery({ id: 'R2', date: '2026-10-28', amount: 50_000 });
const to = '2026-12-31';

describe('what a fund can grant each year for ever', () => {
  test('while nothing was lost: what is above the floor, as often as it comes back', () => {
    const entries = kept([opening, award, early, later]);
    // 100 days for 1,000.00 and 300 days for 500.00: 166.7 days on average.
    expect(fundReturn(entries, to).days).toEqual({ top: 25_000_000, bottom: 150_000 });
    const steady = steadyState(entries, { to, floor: money(400_000) });
    expect(steady).toMatchObject({ working: 600_000, r: 1, newMoney: 0, replaced: null });
    expect(steady?.turnover).toBe(Math.floor((600_000 * 365 * 150_000) / 25_000_000));
    expect(steady?.forEver).toBe(steady?.turnover);
  });

  test('with losses no more than new money replaces, and nothing when there is none', () => {
    const lost = [opening, award, early, later, entryOf.writeOff({ id: 'W', date: '2026-11-01', amount: 50_000 })];
    expect(steadyState(kept(lost), { to, floor: money(400_000) })).toMatchObject({ r: 0.75, replaced: 0, forEver: 0 });
    const given = kept([...lost, entryOf.purpose({ id: 'in', date: '2026-06-01', amount: 40_000 })]);
    expect(steadyState(given, { to, floor: money(400_000) })).toMatchObject({
      ...{ newMoney: 40_000, replaced: 160_000, forEver: 160_000 },
    });
  });

  test('costs that nobody replaces run the fund down although all comes back', () => {
    const entries = kept([opening, award, early, entryOf.purpose({ id: 'out', date: '2026-06-01', amount: -1000 })]);
    expect(steadyState(entries, { to, floor: money(0) })).toMatchObject({ newMoney: -1000, forEver: 0 });
  });

  test('nobody knows while nothing has come back, and a reversed recovery has not', () => {
    expect(steadyState(kept([opening, award]), { to, floor: money(0) })).toBeNull();
    const back = { ...early, id: 'X', source: { kind: 'reversal' } as const, reverses: 'R1' };
    expect(steadyState([...kept([opening, award, early]), back], { to, floor: money(0) })).toBeNull();
  });
});

test('concentration: equal parts of two producers are 0.5, and the time is weighted by the money', () => {
  const other = entryOf.award({ id: 'B', date: '2026-01-01', amount: 150_000, grant: 'G002' });
  const measures = fundMeasures(kept([opening, award, other, early, later]), { from: '2026-01-01', to });
  const value = (name: string) => measures.find((measure) => measure.name === name)?.value;
  expect(value('hhi')).toBeCloseTo(0.5, 12);
  expect(value('days-to-return')).toBeCloseTo(500 / 3, 9);
  expect(value('recovered-share')).toBe(1);
});
