import type { Observation } from '../price-rounds/observation.ts';
import type { AnnouncedGood, PriceRule } from '../price-rounds/price-rule.ts';
import type { RuleState } from '../price-rounds/rule-state.ts';

/** One announcement of a rule. */
export type AskedRule = {
  readonly rule: PriceRule;
  /** With all jumps of every good in its setup. */
  readonly state: RuleState;
  readonly prices: readonly number[];
  readonly observations: readonly Observation[];
};

/**
 * The jumps of each good that made a difference to its announcement: the smallest of a few parts of them with which the
 * rule says the very same. So a published file names a price at which somebody's plan stops only where the announced
 * prices show it anyhow, and the announcement can still be worked out again to the cent.
 */
export function jumpsLookedAt(asked: AskedRule): readonly (readonly number[])[] {
  const { goods } = asked.state.record.setup;
  const full = goods.map(({ kinks = [] }) => kinks);
  const said = announced(asked, full);
  const tried = partsOf(asked, said);
  const chosen = [...full];
  const open = new Set(goods.keys());
  for (let part = 0; part < mostParts && open.size > 0; part += 1) {
    const attempt = full.map((all, good) => (open.has(good) ? (tried[good]?.[part] ?? all) : (chosen[good] ?? all)));
    const again = announced(asked, attempt);
    for (const good of open) {
      if (!isSame(said[good], again[good])) continue;
      chosen[good] = attempt[good] ?? [];
      open.delete(good);
    }
  }
  return chosen;
}

const mostParts = 5;

function announced({ rule, state, prices, observations }: AskedRule, jumps: readonly (readonly number[])[]) {
  const { setup } = state.record;
  const goods = setup.goods.map((good, index) => ({ ...good, kinks: jumps[index] ?? [] }));
  const shown = { ...state, record: { ...state.record, setup: { ...setup, goods } } };
  return rule.next(shown, prices, observations).goods;
}

/** None; the announced price; with the price before; with the prices it lies between; with the next jump each way. */
function partsOf(
  { state, prices }: AskedRule,
  said: readonly AnnouncedGood[],
): readonly (readonly (readonly number[])[])[] {
  const brackets = state.kind === 'accelerated' ? state.acceleration.brackets : [];
  return state.record.setup.goods.map(({ kinks = [] }, good) => {
    const before = prices[good] ?? 0;
    const price = said[good]?.price ?? 0;
    const bracket = brackets[good];
    const ends = [bracket?.low?.price ?? before, bracket?.high?.price ?? before];
    const next = [kinks.findLast((kink) => kink < before) ?? before, kinks.find((kink) => kink > before) ?? before];
    const wanted = [[], [price], [price, before], [price, before, ...ends], [price, before, ...ends, ...next]];
    return wanted.map((list) => kinks.filter((kink) => list.includes(kink)));
  });
}

function isSame(one: AnnouncedGood | undefined, other: AnnouncedGood | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
