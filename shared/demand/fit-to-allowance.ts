// biome-ignore-all lint/style/noNonNullAssertion: the columns have one length, and a check per cell doubles the time
import type { HouseholdCost } from '../plans/answers/household-cost.ts';
import { scaleDown } from '../quantities/scale-down.ts';
import type { AnswerScratch } from './answer-scratch.ts';

/** How many answers of the scratch are the household's, its allowance, and the denominator of exact costs. */
export type Allowance = { readonly lines: number; readonly minorUnits: number; readonly denominator: number };

/**
 * Scales the answers of one household in the scratch down to its allowance, as `answerAtPrices` does. Costs are added
 * in doubles, which is exact below 2^53; a household beyond that is done in bigints.
 */
export function fitToAllowance(scratch: AnswerScratch, allowance: Allowance): HouseholdCost['status'] {
  let essential = 0;
  let other = 0;
  for (let at = 0; at < allowance.lines; at++) {
    const cost = scratch.quantity[at]! * scratch.unitCost[at]!;
    if (scratch.essential[at] === 1) essential += cost;
    else other += cost;
  }
  const limit = allowance.minorUnits * allowance.denominator;
  if (essential + other > Number.MAX_SAFE_INTEGER || limit > Number.MAX_SAFE_INTEGER) {
    return fitLargeCosts(scratch, allowance);
  }
  if (essential + other <= limit) return 'within';
  const left = Math.max(0, limit - essential);
  for (let at = 0; at < allowance.lines; at++) {
    if (scratch.essential[at] === 1) continue;
    scratch.quantity[at] = left === 0 ? 0 : scaleDown(scratch.quantity[at]!, left, other);
    scratch.upTo[at] = left === 0 ? 0 : scaleDown(scratch.upTo[at]!, left, other);
  }
  return essential > limit ? 'essentials-above' : 'scaled';
}

function fitLargeCosts(scratch: AnswerScratch, allowance: Allowance): HouseholdCost['status'] {
  let essential = 0n;
  let other = 0n;
  for (let at = 0; at < allowance.lines; at++) {
    const cost = BigInt(scratch.quantity[at]!) * BigInt(scratch.unitCost[at]!);
    if (scratch.essential[at] === 1) essential += cost;
    else other += cost;
  }
  const limit = BigInt(allowance.minorUnits) * BigInt(allowance.denominator);
  if (essential + other <= limit) return 'within';
  const left = limit > essential ? limit - essential : 0n;
  const scaled = (amount: number) => (left === 0n ? 0 : Number((BigInt(amount) * left) / other));
  for (let at = 0; at < allowance.lines; at++) {
    if (scratch.essential[at] === 1) continue;
    scratch.quantity[at] = scaled(scratch.quantity[at]!);
    scratch.upTo[at] = scaled(scratch.upTo[at]!);
  }
  return essential > limit ? 'essentials-above' : 'scaled';
}
