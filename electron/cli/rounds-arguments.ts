import { parseArgs } from 'node:util';
import type { CrowdHabits } from '../../shared/price-rounds/economy/crowd.ts';
import { ruleNames } from '../../shared/price-rounds/rule-by-name.ts';
import type { PriceRuleName } from '../../shared/price-rounds/rule-setup.ts';

export type RoundsArguments = {
  readonly rule: PriceRuleName;
  readonly habits: CrowdHabits;
  readonly seed: number;
  readonly files: readonly string[];
};

const usage = 'usage: npm run --silent rounds -- [--rule NAME] [--inertia H] [--late F] [--noise S] [--seed N] FILE...';

/** Reads the command line. Throws an Error whose message is one sentence for the person at the terminal. */
export function readArguments(args: readonly string[]): RoundsArguments {
  const { values, positionals } = parse(args);
  const rule = ruleNames.find((name) => name === values.rule);
  if (rule === undefined) throw new Error(`--rule ${values.rule}: no such rule; use one of ${ruleNames.join(', ')}.`);
  if (positionals.length === 0) throw new Error(`No file given; ${usage}.`);
  return {
    rule,
    habits: {
      inertia: partBelowOne('inertia', values.inertia),
      late: partBelowOne('late', values.late),
      noise: partBelowOne('noise', values.noise),
    },
    seed: wholeNumber('seed', values.seed),
    files: positionals,
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
