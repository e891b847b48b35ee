/** One side of a comparison: a name and the work to time. `prepare` runs untimed before each turn. */
export type Contender = { readonly name: string; readonly prepare?: () => unknown; readonly run: () => unknown };

export type Comparison = {
  readonly title: string;
  readonly turns: number;
  readonly ours: Contender;
  readonly peers: readonly Contender[];
};

const median = (times: readonly number[]): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

async function timeOnce(contender: Contender): Promise<number> {
  await contender.prepare?.();
  const start = performance.now();
  await contender.run();
  return performance.now() - start;
}

const inMilliseconds = (ms: number): string => `${ms < 1 ? ms.toFixed(4) : ms.toFixed(2)} ms`;

/** Runs the contenders in turn, so that a busy moment hits all alike, and prints medians and the ratio to ours. */
export async function compare({ title, turns, ours, peers }: Comparison): Promise<void> {
  const contenders = [ours, ...peers];
  for (const contender of contenders) await timeOnce(contender);
  const times = contenders.map((): number[] => []);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, contender] of contenders.entries()) times[index]?.push(await timeOnce(contender));
  }
  const medians = times.map(median);
  const base = medians[0] ?? Number.NaN;
  console.log(`\n${title} (median of ${turns})`);
  for (const [index, contender] of contenders.entries()) {
    const own = medians[index] ?? Number.NaN;
    const ratio = index === 0 ? '' : `  ${(own / base).toFixed(1)} x ours`;
    console.log(`  ${contender.name.padEnd(52)} ${inMilliseconds(own).padStart(14)}${ratio}`);
  }
}
