import { parseArgs } from 'node:util';
import { voteRuleByName, voteRuleNames } from '../../shared/grants/rules/rule-by-name.ts';
import type { TieRule, VoteRule } from '../../shared/grants/rules/rule-settings.ts';

export type AllocateArguments = {
  readonly name: string;
  readonly rule: VoteRule;
  readonly ties: TieRule;
  /** In the currency of the files; null: a thousandth of what each voter has, as a power of ten. */
  readonly increment: number | null;
  readonly files: readonly string[];
};

const usage =
  'usage: npm run --silent allocate -- --rule NAME [--ties id|lot:SEED] [--increment MONEY] FILE.pb [FILE.pb...]';

/** Reads the command line. Throws an Error whose message is one sentence for the person at the terminal. */
export function readArguments(args: readonly string[]): AllocateArguments {
  const { values, positionals } = parse(args);
  if (values.rule === undefined) throw new Error(`No rule given; ${usage}.`);
  const rule = voteRuleByName(values.rule);
  if (rule === null) {
    throw new Error(`--rule ${values.rule}: no such rule; use one of ${voteRuleNames.join(', ')}.`);
  }
  if (positionals.length === 0) throw new Error(`No file given; ${usage}.`);
  const increment = values.increment === undefined ? null : moneyAbove(values.increment);
  return { name: values.rule, rule, ties: tieRule(values.ties), increment, files: positionals };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rule: { type: 'string' },
        ties: { type: 'string', default: 'id' },
        increment: { type: 'string' },
      },
    });
  } catch (cause) {
    // Node's message goes on to advise about "--"; its first sentence names the flag.
    const [problem] = (cause instanceof Error ? cause.message : String(cause)).split(/[.\n]/);
    throw new Error(`${problem}; ${usage}.`, { cause });
  }
}

function moneyAbove(text: string): number {
  const amount = text.trim() === '' ? Number.NaN : Number(text);
  if (amount > 0 && Number.isFinite(amount)) return amount;
  throw new Error(`--increment ${text}: give what everyone's money is raised by, above 0, such as 1.`);
}

function tieRule(text: string): TieRule {
  if (text === 'id') return { kind: 'id' };
  const seed = /^lot:(.+)$/s.exec(text)?.[1];
  if (seed !== undefined) return { kind: 'lot', seed };
  throw new Error(`--ties ${text}: give id, or lot: and a seed, such as lot:2026-11-23.`);
}
