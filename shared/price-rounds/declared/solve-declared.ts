import type { DemandSchedule } from '../../demand/demand-schedule.ts';
import { demandSchedules } from '../../demand/demand-schedules.ts';
import { type ClearingRange, clearingRange } from './clearing-range.ts';
import type { DeclaredGood, DeclaredMarket } from './declared-market.ts';
import { excessAt, type GoodMarket } from './good-market.ts';
import { preferTried } from './prefer-tried.ts';

/** How far the search has come; `unsettled` counts the goods that would still move. */
export type SolveProgress = { readonly step: number; readonly unsettled: number };

/** One good at the prices found, with its signed imbalance there. */
export type SolvedGood = {
  readonly price: number;
  readonly excess: number;
  /** What would clear it with all others as found; null where it is within the tolerance and was not looked for. */
  readonly range: ClearingRange | null;
  /** It swings between prices as other goods answer it (swaps), and was held at the better one. */
  readonly swings: boolean;
};

export type SolvedMarket = {
  /** In the order of the market's goods. */
  readonly goods: readonly SolvedGood[];
  readonly steps: number;
  /** Whether every good is within the tolerance, or at the better side of a jump that no price clears. */
  readonly settled: boolean;
};

/**
 * A good's way so far: its last move, how often it turned round, how often it moved to the better side of a jump (goods
 * that undercut each other do so for ever), how often it moved at all, whether it was let go
 * once after being held, and the best price it had.
 */
type GoodPath = {
  move: number;
  turns: number;
  jumps: number;
  moves: number;
  released: boolean;
  best: { readonly price: number; readonly excess: number } | null;
};

/** Goods that turn round move this much less each time. After so many turns, jumps or moves they are held. */
const turnedShare = 0.6;
const mostTurns = 6;
const mostJumps = 5;
const mostMoves = 20;
/**
 * Within this part of the tolerance a good is left where it is; within all of it at a price that was tried, as moving it
 * again could only rest on a guess.
 */
const leftAlone = 0.6;
/** A price that was not tried is looked for until it is foreseen within this part of the tolerance, as it is a guess. */
const guessedWithin = 0.9;

/** A good while it is looked for: with which imbalance it is left where it is, and with which the search may end. */
type LookedAt = SolvedGood & { readonly leftAt: number; readonly settledAt: number };

/**
 * Looks for prices at which the declared market clears: good by good the price that clears it while all others stay
 * (exact, clearing-range.ts), for all goods at once, again and again as the others' prices, swaps and allowances move.
 * Goods that turn round are damped, then held. Returns the best prices met, after at most `mostSteps` steps, telling
 * each. Nothing but the market decides; the order of the goods does not matter.
 */
export function solveDeclared(
  market: DeclaredMarket,
  { mostSteps, onStep }: { readonly mostSteps: number; readonly onStep: (progress: SolveProgress) => void },
): SolvedMarket {
  const { question, goods, tolerance } = market;
  const prices = Float64Array.from(question.prices);
  const paths = goods.map((): GoodPath => ({ move: 0, turns: 0, jumps: 0, moves: 0, released: false, best: null }));
  let best: (SolvedMarket & { readonly unsettled: number; readonly misfit: number }) | null = null;
  for (let steps = 1; steps <= mostSteps; steps += 1) {
    const schedules = demandSchedules({ ...question, prices });
    const now = goods.map((good, place) => {
      const swings = isHeld(paths[place]);
      return { ...lookAt(good, schedules[good.ordinal], { price: prices[good.ordinal] ?? 0, tolerance }), swings };
    });
    const unsettled = now.filter((good) => !isSettled(good, tolerance)).length;
    const misfit = now.reduce((sum, { excess }) => sum + Math.abs(excess), 0);
    onStep({ step: steps, unsettled });
    if (best === null || unsettled < best.unsettled || (unsettled === best.unsettled && misfit < best.misfit)) {
      best = { goods: now, unsettled, misfit, steps, settled: unsettled === 0 };
    }
    if (unsettled === 0 && !releaseOne(now, paths, tolerance)) break;
    for (const [place, good] of goods.entries()) {
      const [solved, path] = [now[place], paths[place]];
      if (solved !== undefined && path !== undefined) prices[good.ordinal] = nextPrice(solved, path, tolerance);
    }
  }
  return best ?? { goods: [], steps: 0, settled: goods.length === 0 };
}

/**
 * Lets the first good that is held at a price it could better move there, once: one at a time they cannot undercut each
 * other. False when there is none.
 */
function releaseOne(now: readonly SolvedGood[], paths: readonly GoodPath[], tolerance: number): boolean {
  const place = now.findIndex(({ swings, range, price, excess }, at) => {
    if (!swings || paths[at]?.released === true || range === null || Math.abs(excess) <= tolerance) return false;
    return price !== target(range);
  });
  const [good, path] = [now[place], paths[place]];
  if (good === undefined || path === undefined || good.range === null) return false;
  path.released = true;
  path.best = { price: target(good.range), excess: 0 };
  return true;
}

function lookAt(
  { ordinal, offers, limits, rest }: DeclaredGood,
  demand: DemandSchedule | undefined,
  { price, tolerance }: { readonly price: number; readonly tolerance: number },
): Omit<LookedAt, 'swings'> {
  if (demand === undefined) throw new RangeError(`No product with ordinal ${ordinal}`);
  const market: GoodMarket = { demand, rest, offers };
  const excess = excessAt(market, price);
  const isTried = rest.answers.some((answer) => answer.price === price);
  const leftAt = (isTried ? 1 : leftAlone) * tolerance;
  const settledAt = (isTried || rest.answers.length === 0 ? 1 : guessedWithin) * tolerance;
  const seen = { price, excess, leftAt, settledAt };
  if (Math.abs(excess) <= leftAt) return { ...seen, range: null };
  return { ...seen, range: preferTried(clearingRange(market, limits, tolerance), market, { limits, tolerance }) };
}

/** Near enough to clearing, or where nothing better is to be had. */
function isSettled({ price, range, excess, swings, settledAt }: LookedAt, tolerance: number): boolean {
  if (swings || range === null || Math.abs(excess) <= settledAt) return true;
  return price === target(range) && (range.kind !== 'range' || Math.abs(excess) <= tolerance);
}

/** The price a good should have with all others as they are. */
function target(range: ClearingRange): number {
  switch (range.kind) {
    case 'range':
      return range.middle;
    case 'jump':
      return range.better;
    case 'short':
    case 'over':
      return range.price;
  }
}

function nextPrice({ price, range, excess, swings }: LookedAt, path: GoodPath, tolerance: number): number {
  if (path.best === null || (!path.released && Math.abs(excess) < Math.abs(path.best.excess))) {
    path.best = { price, excess };
  }
  if (swings) return path.best.price;
  if (range === null) return price;
  const move = Math.abs(excess) <= leftAlone * tolerance ? 0 : target(range) - price;
  if (move * path.move < 0) path.turns += 1;
  if (move !== 0) path.moves += 1;
  if (move !== 0 && range.kind === 'jump') path.jumps += 1;
  if (isHeld(path)) return path.best.price;
  if (move !== 0) path.move = move;
  return price + Math.sign(move) * Math.ceil(Math.abs(move) * turnedShare ** path.turns);
}

function isHeld(path: GoodPath | undefined): boolean {
  if (path === undefined) return false;
  return path.turns >= mostTurns || path.jumps >= mostJumps || path.moves >= mostMoves;
}
