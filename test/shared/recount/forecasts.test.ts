import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assembly } from '../../../shared/assembly/assembly.ts';
import { closeRound } from '../../../shared/assembly/rounds/close-round.ts';
import { nextRound } from '../../../shared/assembly/rounds/next-round.ts';
import { openingRound } from '../../../shared/assembly/rounds/opening-round.ts';
import type { RoundInputs } from '../../../shared/assembly/rounds/round-inputs.ts';
import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import type { DemandSchedule } from '../../../shared/demand/demand-schedule.ts';
import { trialPrices } from '../../../shared/recount/enough-households.ts';
import { framesOf } from '../../../shared/recount/frames-of.ts';
import { publishRounds } from '../../../shared/recount/publish-rounds.ts';
import { fileOf, sealLines } from '../../../shared/recount/write-lines.ts';
import { buildAssembly } from '../../builders/assemblies.ts';
import { halfDeclared } from '../../builders/population.ts';
import { differencesIn, recounted } from './published-samples.ts';

const size = { households: 120, linesPerHousehold: 20, products: 40, producers: 8, grantRequests: 1 };

function byDeclarations(seed: number): Assembly {
  const built = buildAssembly(size, seed);
  return { ...built, settings: { ...built.settings, rule: { ...built.settings.rule, name: 'declared' } } };
}

/** Rounds in which half answer for themselves, and what is published of them. */
function halfPublished(seed: number, count = 4): { readonly rounds: readonly RoundRecord[]; readonly text: string } {
  const { truth, seen } = halfDeclared(byDeclarations(seed), seed);
  const rounds = [closeRound(openingRound(truth), truth)];
  while (rounds.length < count) rounds.push(closeRound(nextRound(rounds.at(-1)!, seen), truth));
  return { rounds, text: publishedWith(rounds, seen) };
}

function publishedWith(rounds: readonly RoundRecord[], seen: RoundInputs): string {
  const { settings, products } = seen.assembly;
  const { offersByProduct } = seen;
  const frames = framesOf(rounds, seen);
  return publishRounds({ settings, rounds, productsOf: () => products, offersByProduct, frames, accepted: new Map() });
}

/** The file with one text changed in its lines, all checks and seals made to fit again. */
function forged(text: string, change: (line: Record<string, never>) => void): string {
  const { lines } = JSON.parse(text) as { readonly lines: readonly Record<string, never>[] };
  const out: string[] = [];
  let [hash, open] = ['', [] as never[]];
  const flush = () => {
    const sealed = sealLines(open, hash);
    out.push(...sealed.lines);
    ({ hash } = sealed);
    open = [];
  };
  for (const { check: _, ...line } of lines as readonly Record<string, never>[]) {
    const own = line as Record<string, never>;
    if (own['kind'] === 'round' && own['round'] === 1) flush();
    if (own['kind'] === 'seal') {
      flush();
      out.push(...sealLines([{ ...own, sha256: hash } as never], '').lines);
      continue;
    }
    change(own);
    open.push(own as never);
  }
  return fileOf(out);
}

type Forecast = {
  price: string;
  strength: string;
  trials: { declaredLow: string; declaredHigh: string; gap: string; rest: string }[];
  answers: { rest: string }[];
};

describe('what declared prices rest on', () => {
  it('comes out equal to the cent when half answer for themselves, and shows most prices', () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const { rounds, text } = halfPublished(seed);
      expect(differencesIn(text)).toEqual([]);
      const prices = recounted(text).flatMap((round) => (round.round === 1 ? [] : round.prices));
      const shown = prices.filter(({ restsOn }) => restsOn !== null && !['withheld', 'unshown'].includes(restsOn));
      expect(shown.length / prices.length).toBeGreaterThan(0.4);
      expect(rounds.every(({ products }) => products.every(({ price }) => Number.isInteger(price) && price >= 0))).toBe(
        true,
      );
    }
  });

  it('is named where it was changed, even if every check and seal was made to fit again', () => {
    const { text } = halfPublished(1, 3);
    expect(differencesIn(forged(text, () => {}))).toEqual([]);
    const changed: readonly [string, (forecast: Forecast) => void][] = [
      [
        'price',
        (forecast) => {
          forecast.price = plusOne(forecast.price);
        },
      ],
      [
        'ruled.forecast.trials',
        ({ trials }) => {
          trials[0]!.gap = plusOne(trials[0]!.gap);
        },
      ],
      [
        'ruled.forecast.trials',
        ({ trials }) => {
          trials[0]!.rest = plusOne(trials[0]!.rest);
        },
      ],
      [
        'ruled.forecast.trials',
        ({ trials }) => {
          trials[0]!.declaredLow = trials[0]!.declaredHigh = `1${trials[0]!.declaredHigh}`;
        },
      ],
    ];
    for (const [field, change] of changed) {
      let product = '';
      const file = forged(text, (line) => {
        const forecast = (line['ruled'] as { forecast?: Forecast } | undefined)?.forecast;
        if (product !== '' || forecast === undefined || forecast === null || forecast.trials.length < 3) return;
        if (forecast.answers.length === 0 || forecast.trials[0]!.gap === '0.000000') return;
        product = String(line['product']);
        change(forecast);
      });
      expect(product).not.toBe('');
      expect(differencesIn(file)).toContain(`2 ${product} ${field}`);
    }
  });

  it('says the same whatever the households are called and in whatever order they stand', () => {
    const { truth, seen } = halfDeclared(byDeclarations(3), 3);
    const renamed = {
      ...seen,
      columns: { ...seen.columns, households: seen.columns.households.map((one) => `ZQ${one}`) },
    };
    const rounds = [closeRound(openingRound(truth), truth)];
    rounds.push(closeRound(nextRound(rounds[0]!, seen), truth));
    const text = publishedWith(rounds, seen);
    expect(publishedWith(rounds, renamed)).toBe(text);
    for (const { code } of seen.assembly.households) expect(text).not.toContain(`"${code}"`);
  });
});

/** The last digit of an amount one higher, or 1 lower where it is 9. */
function plusOne(text: string): string {
  const last = Number(text.at(-1));
  return `${text.slice(0, -1)}${last === 9 ? 8 : last + 1}`;
}

describe('prices whose sums may be published', () => {
  const schedule = (thresholds: readonly number[]): DemandSchedule => {
    const sums = thresholds.map((_, place) => (place + 1) * 1000);
    return { fixed: 9000, money: 0, thresholds, fixedSums: sums, moneySums: sums.map(() => 0), partSums: sums };
  };
  const crowd = { declared: 9, others: 0, mostLines: 1, budgets: 0 };

  it('are the cents beside the price where nobody stops', () => {
    expect(trialPrices(schedule([300, 100]), 200, crowd)).toEqual([199, 200, 201]);
  });

  it('are none where fewer than five households stand behind the sum or stop at the price', () => {
    expect(trialPrices(schedule([]), 200, { ...crowd, declared: 4 })).toBeNull();
    expect(trialPrices(schedule([]), 200, { ...crowd, others: 1 })).toBeNull();
    expect(trialPrices(schedule([200, 200]), 200, crowd)).toBeNull();
    expect(trialPrices(schedule([]), 200, { ...crowd, budgets: 2 })).toEqual([200]);
  });

  it('never set nobody more than four households apart from the next sum', () => {
    const prices = fc.array(fc.integer({ min: 180, max: 220 }), { maxLength: 30 });
    fc.assert(
      fc.property(prices, fc.integer({ min: 1, max: 2 }), (given, mostLines) => {
        const thresholds = given.toSorted((a, b) => b - a);
        const shown = trialPrices(schedule(thresholds), 200, { ...crowd, mostLines }) ?? [];
        for (const [place, price] of shown.slice(1).entries()) {
          const between = thresholds.filter((one) => one >= shown[place]! && one < price).length;
          expect(between === 0 || between >= 5 * mostLines).toBe(true);
        }
      }),
    );
  });
});
