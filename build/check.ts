import { checkBoundaries } from './checks/boundaries.ts';
import { checkLockfile } from './checks/lockfile.ts';
import { type CommandResult, runCommand } from './run-command.ts';

type Step = { readonly name: string; readonly run: () => Promise<CommandResult> };

const steps: readonly Step[] = [
  { name: 'format', run: () => runCommand('biome check --linter-enabled=false --colors=off') },
  { name: 'lint', run: () => runCommand('biome lint --error-on-warnings --max-diagnostics=200 --colors=off') },
  { name: 'types', run: () => runCommand('tsc -p tsconfig.json') },
  { name: 'types of shared', run: () => runCommand('tsc -p shared/tsconfig.json') },
  { name: 'boundaries', run: checkBoundaries },
  { name: 'unused', run: () => runCommand('knip --config build/knip.json --no-progress') },
  { name: 'lockfile', run: checkLockfile },
];

/** Runs one step, prints its line, and tells whether it passed. A step that throws has failed. */
async function report(step: Step): Promise<boolean> {
  const start = performance.now();
  const { ok, output } = await step
    .run()
    .catch((error: unknown) => ({ ok: false, output: error instanceof Error ? String(error.stack) : String(error) }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
  if (!ok) {
    console.log(output.trimEnd());
  }
  return ok;
}

// All steps run, also after a failure: one run shows everything there is to mend.
const wanted = process.argv.slice(2);
const chosen = steps.filter((step) => wanted.length === 0 || wanted.some((name) => step.name.startsWith(name)));
const results = await Promise.all(chosen.map(report));
const failed = results.filter((ok) => !ok).length;
console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${chosen.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
