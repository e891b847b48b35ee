import type { Announcement } from '../price-rounds/price-rule.ts';
import { ruleByName } from '../price-rounds/rule-by-name.ts';
import type { RuleState } from '../price-rounds/rule-state.ts';
import { compareLine, type Difference, type Expected } from './compare-line.ts';
import { forecastFields, forecastOf } from './forecast-fields.ts';
import { type LineValues, lineValues } from './line-values.ts';
import type { ForecastFields, FrameLine, PriceLine } from './published-lines.ts';
import type { Placed, PublishedRound } from './published-rounds.ts';

import type { ClosedProduct } from './recount-product.ts';
import type { RecountedPrice } from './recounted-price.ts';
import { ruleMemory } from './rule-memory.ts';

type Before = {
  readonly before: PublishedRound | null;
  readonly closedBefore: readonly ClosedProduct[];
  readonly memory: RuleState | null;
  readonly frame: FrameLine;
};

export type RecountedAnnouncement = {
  readonly differences: readonly Difference[];
  readonly prices: readonly RecountedPrice[];
  /** What the rule remembers now. */
  readonly memory: RuleState | null;
};

/** Works out a round's prices again from the round before it, and compares them to the cent. */
export function recountAnnouncement(round: PublishedRound, given: Before): RecountedAnnouncement {
  const values = lineValues(given.frame.currency);
  const announced = given.before === null ? null : announce(round, given.before, { given, values });
  const rows = rowsOf(round, given, { announced, values });
  const differences = rows.flatMap(({ placed, expected }) => compareLine(placed, expected));
  return {
    differences: [...compareLine(round.head, headOf(round, given.before, announced)), ...differences],
    prices: rows.map(({ price }) => price),
    memory: announced?.state ?? null,
  };
}

/** The rule's own words on its prices; in the first round there was none. */
function headOf(round: PublishedRound, before: PublishedRound | null, announced: Announcement | null): Expected {
  if (before === null) return { rule: null, fellBack: false, roundsLeft: null };
  if (announced === null) return round.head.line.rule === 'declared' ? { fellBack: false } : { rule: null };
  return { fellBack: announced.fellBack, roundsLeft: announced.forecastRoundsLeft };
}

type Asked = { readonly given: Before; readonly values: LineValues };

/** Asks the rule again; null when what is published does not let it begin or go on. */
function announce(round: PublishedRound, before: PublishedRound, { given, values }: Asked): Announcement | null {
  const memory = ruleMemory(round, { memory: given.memory, values });
  const rule = round.head.line.rule;
  const ruled = round.prices.flatMap(({ line }, index) => (line.ruled === null ? [] : [index]));
  if (rule === null || rule === 'declared' || memory === null) return null;
  const observations = ruled.flatMap((index) => given.closedBefore[index]?.observation ?? []);
  if (observations.length !== ruled.length) return null;
  const prices = ruled.map((index) => values.moneyOf(before.prices[index]?.line.price ?? ''));
  return ruleByName(rule).next(memory, prices, observations);
}

type Row = { readonly placed: Placed<PriceLine>; readonly expected: Expected; readonly price: RecountedPrice };

function rowsOf(
  round: PublishedRound,
  { before }: Before,
  { announced, values }: { readonly announced: Announcement | null; readonly values: LineValues },
): readonly Row[] {
  let ruled = 0;
  return round.prices.map((placed, index) => {
    const { line } = placed;
    const good = line.ruled === null ? null : (announced?.goods[ruled++] ?? null);
    const held = before?.prices[index]?.line.price ?? null;
    const byRule = good === null ? null : { price: good.price, reason: good.reason, working: good.working };
    const { product, reason, overrideWhy } = line;
    const forecast = line.ruled?.forecast ?? null;
    const tolerance = round.head.line.ruleTolerance ?? 0;
    const again = forecast === null ? null : forecastFields(forecastOf(forecast, values), { tolerance, values });
    const rests = restsOn(round, line, again);
    const price = { product, price: values.moneyOf(line.price), reason, overrideWhy, byRule, restsOn: rests };
    return { placed, expected: expectedOf(line, { byRule, held, values, forecast: again }), price };
  });
}

/** What a price by the rule `declared` rests on; null for other prices. */
function restsOn(
  { head }: PublishedRound,
  { ruled }: PriceLine,
  forecast: ForecastFields | null,
): RecountedPrice['restsOn'] {
  if (head.line.rule !== 'declared' || ruled === null) return null;
  if (forecast !== null) return forecast.shows;
  return ruled.forecast === null ? 'withheld' : 'unshown';
}

type Sources = {
  readonly byRule: RecountedPrice['byRule'];
  /** The price of the round before, as text; null in the first. */
  readonly held: string | null;
  readonly values: LineValues;
  /** Its forecast, worked out again. */
  readonly forecast: ForecastFields | null;
};

/** What a price line must say: a price by hand has a reason and respects the floor; the rule's or the held one else. */
function expectedOf(line: PriceLine, { byRule, held, values, forecast }: Sources): Expected {
  const foreseen = forecast === null ? {} : { ruled: { forecast } };
  if (line.reason === 'override') {
    const isBelow = values.moneyOf(line.price) < values.moneyOf(line.floor);
    const needsReason = (line.overrideWhy ?? '').trim() === '';
    return {
      ...foreseen,
      ...(needsReason ? { overrideWhy: '(a reason)' } : {}),
      ...(isBelow ? { price: line.floor } : {}),
    };
  }
  if (byRule !== null) return { price: values.moneyText(byRule.price), reason: byRule.reason, overrideWhy: null };
  if (held === null) return { overrideWhy: null, ruled: null };
  if (forecast !== null) return { ...foreseen, price: forecast.price, overrideWhy: null };
  return line.ruled !== null ? { overrideWhy: null } : { price: held, overrideWhy: null };
}
