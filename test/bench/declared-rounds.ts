import { parseArgs } from 'node:util';
import type { Assembly } from '../../shared/assembly/assembly.ts';
import { readAssemblyFolder } from '../../shared/assembly/folder/read-assembly-folder.ts';
import { closeRound, isCleared } from '../../shared/assembly/rounds/close-round.ts';
import { nextRound } from '../../shared/assembly/rounds/next-round.ts';
import { openingRound } from '../../shared/assembly/rounds/opening-round.ts';
import { type RoundInputs, roundInputs } from '../../shared/assembly/rounds/round-inputs.ts';
import type { RoundRecord } from '../../shared/assembly/rounds/round-record.ts';
import { assemblySizes, buildAssembly } from '../builders/assemblies.ts';
import { halfDeclared } from '../builders/population.ts';
import { sampleFiles } from '../shared/assembly/folder/sample-files.ts';

/*
 * `npm run --silent declared`: announcements that prices from declared responses need after the opening one, one JSON
 * line for each seed and one for all of them. shared/price-rounds/declared/README.md has the flags and the figures.
 */

const mostAnnouncements = 8;

type Meeting = { readonly truth: RoundInputs; readonly seen: RoundInputs };
type Asked = {
  readonly of: 'sample' | 'typical';
  readonly declared: 'all' | 'half';
  readonly start: 'opening' | 'last-period';
  readonly seeds: readonly number[];
};

function oneOf<Name extends string>(flag: string, text: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === text);
  if (found === undefined) throw new Error(`--${flag} ${text}: use one of ${names.join(', ')}.`);
  return found;
}

function readAsked(): Asked {
  const { values } = parseArgs({
    options: {
      of: { type: 'string', default: 'sample' },
      declared: { type: 'string', default: 'all' },
      start: { type: 'string', default: 'opening' },
      seeds: { type: 'string', default: '1-8' },
    },
  });
  const [, from, to] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(values.seeds) ?? [];
  if (from === undefined) throw new Error(`--seeds ${values.seeds}: give one seed or two with a hyphen, as 1-8.`);
  const count = Math.max(1, Number(to ?? from) - Number(from) + 1);
  return {
    of: oneOf('of', values.of, ['sample', 'typical']),
    declared: oneOf('declared', values.declared, ['all', 'half']),
    start: oneOf('start', values.start, ['opening', 'last-period']),
    seeds: Array.from({ length: count }, (_, at) => Number(from) + at),
  };
}

function assemblyOf({ of }: Asked, seed: number): Assembly {
  const read = of === 'sample' ? readAssemblyFolder(sampleFiles()) : null;
  if (read?.kind === 'refused') throw new Error('The sample co-op has faults.');
  const assembly = read?.assembly ?? buildAssembly(assemblySizes.typical, seed);
  return { ...assembly, settings: { ...assembly.settings, rule: { ...assembly.settings.rule, name: 'declared' } } };
}

function meetingOf({ declared }: Pick<Asked, 'declared'>, assembly: Assembly, seed: number): Meeting {
  if (declared === 'half') return halfDeclared(assembly, seed);
  const inputs = roundInputs(assembly);
  return { truth: inputs, seen: inputs };
}

/** The same assembly opening at the prices of a period in which its people answered otherwise. */
function afterLastPeriod(asked: Asked, assembly: Assembly, seed: number): Assembly {
  const last = hold(meetingOf(asked, assembly, seed + 100)).at(-1);
  const prices = new Map(last?.products.map(({ product, price }) => [product, price]));
  const products = assembly.products.map((one) => ({ ...one, openingPrice: prices.get(one.code) ?? one.openingPrice }));
  return { ...assembly, products };
}

function hold({ truth, seen }: Meeting): readonly RoundRecord[] {
  const { tolerance } = truth.assembly.settings.rule;
  const rounds: RoundRecord[] = [];
  let last = closeRound(openingRound(truth), truth);
  while (rounds.push(last) <= mostAnnouncements && !isCleared(last, tolerance)) {
    last = closeRound(nextRound(last, seen), truth);
  }
  return rounds;
}

function report(asked: Asked, seed: number): number {
  const began = performance.now();
  const assembly = assemblyOf(asked, seed);
  const started = asked.start === 'opening' ? assembly : afterLastPeriod(asked, assembly, seed);
  const announced = hold(meetingOf(asked, started, seed)).slice(1);
  const left = announced.map(({ products }) =>
    products.filter(({ result }) => result?.standing === 'short' || result?.standing === 'over'),
  );
  const isNamed = (row: (typeof left)[number][number]) => row.result?.noPriceClears !== undefined;
  const line = {
    seed,
    announcements: announced.length,
    open: left.map((rows) => rows.filter((row) => !isNamed(row) && row.reason !== 'capped').length),
    capped: left.map((rows) => rows.filter((row) => !isNamed(row) && row.reason === 'capped').length),
    named: left.map((rows) => rows.filter(isNamed).length),
    worst: announced.at(-1)?.worst?.imbalance ?? 0,
    ms: Math.round(performance.now() - began),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  return announced.length;
}

try {
  const { seeds, ...asked } = readAsked();
  const counts = seeds.map((seed) => report({ ...asked, seeds }, seed)).sort((one, other) => one - other);
  process.stdout.write(`${JSON.stringify({ ...asked, announcements: counts, most: counts.at(-1) })}\n`);
} catch (error) {
  process.stderr.write(`declared: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
  process.exitCode = 2;
}
