// biome-ignore-all lint/style/noNonNullAssertion: the columns have one length, and a check per cell doubles the time
import { budgetCode, essentialCode, rhythms, swapCode } from '../plans/lines/line-codes.ts';
import { none } from '../plans/lines/line-layout.ts';
import { weekDenominator, weekShare } from '../plans/lines/week-share.ts';
import type { DemandQuestion } from './demand-at-prices.ts';
import type { DemandSchedule } from './demand-schedule.ts';
import { householdScales } from './household-scales.ts';

/** One product's lines while they are gathered. */
type Gathering = { fixed: number; money: number; steps: Step[] };
type Step = { readonly threshold: number; readonly fixed: number; readonly money: number; readonly part: number };

const unbounded = Number.POSITIVE_INFINITY;

/**
 * Every product's demand by its own price, by ordinal, as the plans declared it and with all other prices, and what
 * allowances leave of each household's lines, as they are at the question's prices. Where a swap sets in is a threshold
 * of both products. At the question's own prices it agrees with `demandAtPrices` but for rounding line by line.
 */
export function demandSchedules(question: DemandQuestion): readonly DemandSchedule[] {
  const everyOrdinal = new Uint8Array(question.columns.ordinalCount).fill(1);
  return schedulesOf(question, everyOrdinal).map(summedUp);
}

/** The schedules of some products only, by ordinal. */
export function someSchedules(
  question: DemandQuestion,
  ordinals: Iterable<number>,
): ReadonlyMap<number, DemandSchedule> {
  const wanted = new Uint8Array(question.columns.ordinalCount);
  for (const ordinal of ordinals) wanted[ordinal] = 1;
  const gathered = schedulesOf(question, wanted);
  return new Map([...wanted.keys()].flatMap((at) => (wanted[at] === 1 ? [[at, summedUp(gathered[at]!)]] : [])));
}

function schedulesOf(question: DemandQuestion, wanted: Uint8Array): readonly Gathering[] {
  const { columns, weeks, inSeason, openingPrices } = question;
  const scales = householdScales(question);
  const shares = Float64Array.from(rhythms, (rhythm) => weekShare(rhythm, weeks) / weekDenominator(weeks));
  const gathered = Array.from({ length: columns.ordinalCount }, (): Gathering => ({ fixed: 0, money: 0, steps: [] }));
  for (let household = 0; household < columns.households.length; household++) {
    for (let line = columns.firstLine[household]!; line < columns.firstLine[household + 1]!; line++) {
      const own = columns.product[line]!;
      if (inSeason[own] !== true) continue;
      const other = columns.response[line] === swapCode ? columns.substitute[line]! : own;
      if (wanted[own] !== 1 && wanted[other] !== 1) continue;
      const scale = columns.priority[line] === essentialCode ? 1 : scales[household]!;
      const amount = columns.want[line]! * shares[columns.rhythm[line]!]! * scale;
      const highest = columns.highestPrice[line] === none ? unbounded : columns.highestPrice[line]!;
      if (columns.response[line] === budgetCode) {
        add(gathered[own]!, { threshold: highest, fixed: 0, money: amount * openingPrices[own]!, part: 0 });
      } else if (columns.response[line] === swapCode) {
        addSwap(gathered, question, { line, amount, highest });
      } else {
        add(gathered[own]!, { threshold: highest, fixed: amount, money: 0, part: amount });
      }
    }
  }
  return gathered;
}

/** The line is with its own product up to one price of that, and with the substitute up to one price of that. */
function addSwap(
  gathered: readonly Gathering[],
  { columns, prices, inSeason }: DemandQuestion,
  { line, amount, highest }: { readonly line: number; readonly amount: number; readonly highest: number },
): void {
  const own = columns.product[line]!;
  const other = columns.substitute[line]!;
  const stays = (limit: number): Step => {
    return { threshold: Math.min(limit, highest), fixed: amount, money: 0, part: highest <= limit ? amount : 0 };
  };
  if (other === none || inSeason[other] !== true) {
    add(gathered[own]!, stays(unbounded));
    return;
  }
  const percentLeft = 100 - columns.percentCheaper[line]!;
  const [ownPrice, otherPrice] = [prices[own]!, prices[other]!];
  const lastOwn = percentLeft === 0 ? unbounded : Math.ceil((otherPrice * 100) / percentLeft) - 1;
  add(gathered[own]!, stays(Math.max(otherPrice, lastOwn)));
  const lastOther = Math.min(ownPrice - 1, Math.floor((ownPrice * percentLeft) / 100));
  if (lastOther >= 0) add(gathered[other]!, stays(lastOther));
}

function add(gathering: Gathering, step: Step): void {
  if (step.threshold !== unbounded) {
    gathering.steps.push(step);
    return;
  }
  gathering.fixed += step.fixed;
  gathering.money += step.money;
}

function summedUp({ fixed, money, steps }: Gathering): DemandSchedule {
  steps.sort((a, b) => b.threshold - a.threshold);
  const sums = (pick: (step: Step) => number) => {
    let sum = 0;
    return steps.map((step) => {
      sum += pick(step);
      return sum;
    });
  };
  return {
    fixed,
    money,
    thresholds: steps.map(({ threshold }) => threshold),
    fixedSums: sums((step) => step.fixed),
    moneySums: sums((step) => step.money),
    partSums: sums((step) => step.part),
  };
}
