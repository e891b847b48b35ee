import { join } from 'node:path';
import { parseCLI, startVitest } from 'vitest/node';
import { ensureChromium } from './find-chromium.ts';
import { root, runCommand } from './run-command.ts';
import { addTallies, emptyTally, summarise, type Tally, tallyReporter } from './test-tally.ts';

/*
 * npm test                       everything
 * npm test -- unit ledger        the unit tests of files whose path contains "ledger"
 * npm test -- long               searches with many random cases, processes that are killed, the typical size
 * npm test -- e2e -t 'a story'   any further argument is vitest's
 */
type Part = 'unit' | 'long' | 'e2e';
const parts: readonly Part[] = ['unit', 'long', 'e2e'];
const projects: Readonly<Record<Part, readonly string[]>> = {
  unit: ['unit-node', 'unit-data', 'unit-dom', 'unit-alone'],
  long: ['long', 'long-dom'],
  e2e: ['e2e'],
};

async function runPart(part: Part, vitestArguments: readonly string[]): Promise<Tally> {
  const { filter, options } = parseCLI(['vitest', 'run', ...vitestArguments]);
  // Without a report (vitest stopped before the end) the part has failed.
  let tally: Tally = { ...emptyTally, failed: 1 };
  const vitest = await startVitest(filter, {
    ...options,
    config: join(root, 'build/vitest.config.ts'),
    project: [...projects[part]],
    watch: false,
    // A filter may leave one of the parts without a test.
    passWithNoTests: true,
    reporters: [
      'default',
      tallyReporter((finished) => {
        tally = finished;
      }),
    ],
  });
  await vitest.close();
  return tally;
}

/** Gets the browser and the built app that end-to-end tests need. Returns what is missing, or null. */
async function prepareBrowserTests(): Promise<string | null> {
  const chromium = await ensureChromium();
  if (chromium === null) {
    return 'No Chromium found: install chromium, Chrome or Edge, or set CHROMIUM_PATH to its program.';
  }
  process.env['CHROMIUM_PATH'] = chromium;
  console.log(`Browser: ${chromium}`);
  const { ok, output } = await runCommand('vite build --app -c build/vite.config.ts');
  return ok ? null : `The build failed:\n${output}`;
}

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const named = parts.find((part) => part === given[0]);
  const chosen = named === undefined ? parts : [named];
  const vitestArguments = named === undefined ? given : given.slice(1);
  const missing = chosen.includes('e2e') ? await prepareBrowserTests() : null;
  if (missing !== null) {
    console.error(missing);
    process.exitCode = 1;
    return;
  }
  let total = emptyTally;
  for (const part of chosen) {
    total = addTallies(total, await runPart(part, vitestArguments));
  }
  for (const line of total.skipped) {
    console.log(line);
  }
  console.log(summarise(total));
  // A filter that matches nothing is a slip of the keyboard, not a success.
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

await main();
