import { parseArgs } from 'node:util';

export type MatchArguments = {
  readonly seconds: number;
  readonly gap: number;
  readonly files: readonly string[];
};

const usage = 'usage: npm run --silent match -- [--time-limit SECONDS] [--gap SHARE] FILE...';
const usual = { 'time-limit': '300', gap: '0' } as const;

/** Reads the command line. Throws an Error whose message is one sentence for the person at the terminal. */
export function readArguments(args: readonly string[]): MatchArguments {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new Error(`No file given; ${usage}.`);
  const seconds = Number(values['time-limit']);
  if (!(seconds > 0 && seconds <= 86_400)) {
    throw new Error(`--time-limit ${values['time-limit']}: give seconds above 0, such as 60.`);
  }
  const gap = values.gap.trim() === '' ? Number.NaN : Number(values.gap);
  if (!(gap >= 0 && gap < 1)) throw new Error(`--gap ${values.gap}: give a share from 0 to below 1, such as 0.001.`);
  return { seconds, gap, files: positionals };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'time-limit': { type: 'string', default: usual['time-limit'] },
        gap: { type: 'string', default: usual.gap },
      },
    });
  } catch (cause) {
    // Node's message goes on to advise about "--"; its first sentence names the flag.
    const [problem] = (cause instanceof Error ? cause.message : String(cause)).split(/[.\n]/);
    throw new Error(`${problem}; ${usage}.`, { cause });
  }
}
