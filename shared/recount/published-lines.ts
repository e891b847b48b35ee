import { z } from 'zod';
import { roundRules } from '../assembly/assembly-settings.ts';
import type { ForecastShows } from './price-forecast.ts';

/*
 * The lines of a published file (README.md). Everything a line says is text, a name or a whole number: money with the
 * currency's decimals, quantities per week in units, ratios with six decimals. One value has one spelling.
 */

export const publishedFormat = 'plenum-rounds/1';

const decimal = z.string().regex(/^(?:0|[1-9]\d*)(?:\.\d+)?$/);
const signed = z.string().regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
const signedRatio = z.string().regex(/^-?[0-2]\.\d{6}$/);
const ratio = z.string().regex(/^[0-2]\.\d{6}$/);
const whole = z.int().nonnegative();
const ruleName = z.enum(roundRules);

const frameLine = z.strictObject({
  kind: z.literal('assembly'),
  name: z.string(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** What a product code stands for. */
const nameLine = z.strictObject({
  kind: z.literal('name'),
  product: z.string(),
  name: z.string(),
  /** What quantities are counted in. */
  unit: z.string(),
});

const roundLine = z.strictObject({
  kind: z.literal('round'),
  round: whole,
  /** The rule that announced this round's prices, and the tolerance it went by; null in the first. */
  rule: z.nullable(ruleName),
  ruleTolerance: z.nullable(z.number().nonnegative()),
  fellBack: z.boolean(),
  roundsLeft: z.nullable(whole),
  /** Largest imbalance that counted as cleared. */
  tolerance: z.number().nonnegative(),
  worst: z.nullable(z.string()),
  worstImbalance: z.nullable(ratio),
  /** Why the assembly accepted the gaps that remained after this round. */
  accepted: z.nullable(z.string()),
});

const blockedBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['no-offer', 'all-supplied']) }),
  z.strictObject({ kind: z.enum(['lot', 'next-step', 'last-step']), producer: z.string(), price: decimal }),
]);

const noPriceClears = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('jump'), below: decimal }),
  z.strictObject({ kind: z.literal('short') }),
  z.strictObject({ kind: z.literal('between'), low: decimal, high: decimal }),
  z.strictObject({ kind: z.literal('tied'), with: z.string() }),
]);

const resultFields = z.strictObject({
  demandLow: decimal,
  demandHigh: decimal,
  supplyLow: decimal,
  supplyHigh: decimal,
  /** All-or-nothing lots at exactly the price, of all producers; null: not known any more. */
  lots: z.nullable(z.array(decimal)),
  demand: decimal,
  supply: decimal,
  imbalance: ratio,
  standing: z.enum(['cleared', 'short', 'over', 'free', 'no-offer']),
  blockedBy: z.nullable(blockedBy),
  noPriceClears: z.nullable(noPriceClears),
});

const trialFields = z.strictObject({
  price: decimal,
  declaredLow: decimal,
  declaredHigh: decimal,
  /** What is foreseen beyond what was declared. */
  rest: signed,
  supplyLow: decimal,
  supplyHigh: decimal,
  lots: z.array(decimal),
  /** Above 0 when more is asked for than offered. */
  gap: signedRatio,
});

/** What a price by the rule `declared` rests on (PriceForecast). */
const forecastFields = z.strictObject({
  price: decimal,
  answers: z.array(z.strictObject({ price: decimal, rest: signed })),
  strength: decimal,
  trials: z.array(trialFields),
  /** What it shows of the price (ForecastShows). */
  shows: z.enum(['to-the-cent', 'within', 'best', 'unshown'] satisfies readonly ForecastShows[]),
});

const priceLine = z.strictObject({
  kind: z.literal('price'),
  round: whole,
  product: z.string(),
  price: decimal,
  market: z.nullable(decimal),
  floor: decimal,
  reason: z.string(),
  overrideWhy: z.nullable(z.string()),
  /** What the rule was shown beside the sums (AnnouncementFrame); null where the price was not worked out by it. */
  ruled: z.nullable(
    z.strictObject({
      floor: decimal,
      jumps: z.array(decimal),
      /** The rule's memory of this product began anew. */
      anew: z.optional(z.literal(true)),
      forecast: z.optional(z.nullable(forecastFields)),
    }),
  ),
  result: z.nullable(resultFields),
});

/** Ends a round: SHA-256 over the hash before, a line feed, and the round's lines joined by line feeds (hex). */
const sealLine = z.strictObject({ kind: z.literal('seal'), round: whole, sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export const publishedLine = z.discriminatedUnion('kind', [frameLine, nameLine, roundLine, priceLine, sealLine]);

export type FrameLine = Readonly<z.infer<typeof frameLine>>;
export type NameLine = Readonly<z.infer<typeof nameLine>>;
export type RoundLine = Readonly<z.infer<typeof roundLine>>;
export type PriceLine = Readonly<z.infer<typeof priceLine>>;
export type ResultFields = Readonly<z.infer<typeof resultFields>>;
export type ForecastFields = Readonly<z.infer<typeof forecastFields>>;
export type PublishedLine = Readonly<z.infer<typeof publishedLine>>;
