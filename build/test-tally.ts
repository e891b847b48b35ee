import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** What a run of tests came to. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  /** One line for each skipped test, with its reason. */
  readonly skipped: readonly string[];
};

export const emptyTally: Tally = { passed: 0, failed: 0, skipped: [] };

export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: [...a.skipped, ...b.skipped] };
}

/** The line that a run ends with. */
export function summarise({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped.length === 0 ? line : `${line}, ${skipped.length} skipped`;
}

function describeSkipped(test: TestCase): string {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  const reason = note ?? (test.options.mode === 'todo' ? 'to be written' : 'no reason given');
  return `skipped: ${test.module.relativeModuleId} > ${test.fullName} (${reason})`;
}

/** A file that broke outside its tests (an import, a hook) has failed, even if no single test of it did. */
function brokenOutsideTests(module: TestModule): boolean {
  const suites = [...module.children.allSuites()];
  return module.errors().length > 0 || suites.some((suite) => suite.errors().length > 0);
}

function tallyModule(module: TestModule): Tally {
  const tests = [...module.children.allTests()];
  const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
  return {
    passed: count('passed'),
    // A test that never finished (its worker died) has not passed.
    failed: count('failed') + count('pending') + (brokenOutsideTests(module) ? 1 : 0),
    skipped: tests.filter((test) => test.result().state === 'skipped').map(describeSkipped),
  };
}

/** A reporter that hands the finished run's tally on. Errors outside any test count as one failure each. */
export function tallyReporter(take: (tally: Tally) => void): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const tally = modules.map(tallyModule).reduce(addTallies, emptyTally);
      take({ ...tally, failed: tally.failed + unhandledErrors.length });
    },
  };
}
