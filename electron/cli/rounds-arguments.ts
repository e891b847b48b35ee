import { parseArgs } from 'node:util';
import type { CrowdHabits } from '../../shared/price-rounds/economy/crowd.ts';
import { ruleNames } from '../../shared/price-rounds/rule-by-name.ts';
import type { PriceRuleName } from '../../shared/price-rounds/rule-setup.ts';

/** Random council economies (PROCEDURE.md section 3): their size, how many, and from which prices. */
export type RandomEconomies = {
  /** Councils of each sort, and goods in each category. */
  readonly councils: number;
  readonly goods: number;
  readonly seeds: number;
  /** Endowment of each nature and labour good; 0: scaled with the councils. */
  readonly endowment: number;
  readonly start: 'cold' | 'warm';
};

export type RoundsArguments = {
  readonly rule: PriceRuleName;
  readonly habits: CrowdHabits;
  readonly seed: number;
  readonly files: readonly string[];
  /** Random economies to hold rounds on, beside the files. */
  readonly random: readonly RandomEconomies[];
};

/** The published size class from the cold start and a year later, and ten times smaller with endowments left as they are. */
const usual: readonly RandomEconomies[] = [
  { councils: 3000, goods: 10, seeds: 20, endowment: 0, start: 'cold' },
  { councils: 3000, goods: 10, seeds: 20, endowment: 0, start: 'warm' },
  { councils: 300, goods: 10, seeds: 20, endowment: 1000, start: 'cold' },
];

const usage =
  'usage: npm run --silent rounds -- [--rule NAME] [--inertia H] [--late F] [--noise S] [--seed N] [--random councils=3000,goods=10,seeds=20] [--start cold|warm] [FILE...]';

/** Reads the command line. Throws an Error whose message is one sentence for the person at the terminal. */
export function readArguments(args: readonly string[]): RoundsArguments {
  const { values, positionals } = parse(args);
  const rule = ruleNames.find((name) => name === values.rule);
  if (rule === undefined) throw new Error(`--rule ${values.rule}: no such rule; use one of ${ruleNames.join(', ')}.`);
  const random = values.random === undefined ? [] : [randomEconomies(values.random, values.start)];
  return {
    rule,
    habits: {
      inertia: partBelowOne('inertia', values.inertia),
      late: partBelowOne('late', values.late),
      noise: partBelowOne('noise', values.noise),
    },
    seed: wholeNumber('seed', values.seed),
    files: positionals,
    random: positionals.length === 0 && random.length === 0 ? usual : random,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rule: { type: 'string', default: 'accelerated' },
        inertia: { type: 'string', default: '0' },
        late: { type: 'string', default: '0' },
        noise: { type: 'string', default: '0' },
        seed: { type: 'string', default: '1' },
        random: { type: 'string' },
        start: { type: 'string', default: 'cold' },
      },
    });
  } catch (cause) {
    // Node's message goes on to advise about "--"; its first sentence names the flag.
    const [problem] = (cause instanceof Error ? cause.message : String(cause)).split(/[.\n]/);
    throw new Error(`${problem}; ${usage}.`, { cause });
  }
}

function partBelowOne(flag: string, text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value >= 0 && value < 1) return value;
  throw new Error(`--${flag} ${text}: give a number from 0 up to but not including 1.`);
}

function wholeNumber(flag: string, text: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new Error(`--${flag} ${text}: give a whole number from 0.`);
}

function randomEconomies(text: string, start: string): RandomEconomies {
  const sizes = { councils: 3000, goods: 10, seeds: 20, endowment: 0 };
  for (const entry of text.split(',')) {
    const [name = '', value = ''] = entry.split('=');
    if (!Object.hasOwn(sizes, name))
      throw new Error(`--random ${entry}: give ${Object.keys(sizes).join(', ')} as NAME=NUMBER.`);
    const size = wholeNumber(`random ${name}`, value);
    if (size === 0 && name !== 'endowment') throw new Error(`--random ${entry}: give a whole number from 1.`);
    sizes[name as keyof typeof sizes] = size;
  }
  if (start !== 'cold' && start !== 'warm') throw new Error(`--start ${start}: give cold or warm.`);
  return { ...sizes, start };
}
