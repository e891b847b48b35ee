import type { Assembly } from './assembly.ts';
import { hashFolder } from './folder/hash-folder.ts';
import { writeAssemblyFolder } from './folder/write-assembly-folder.ts';
import { type AssemblyResult, assemblyResult } from './result/assembly-result.ts';
import { closeRound, isCleared } from './rounds/close-round.ts';
import { nextRound } from './rounds/next-round.ts';
import { openingRound } from './rounds/opening-round.ts';
import { type RoundInputs, roundInputs } from './rounds/round-inputs.ts';
import type { RoundRecord } from './rounds/round-record.ts';

export type AssemblyRun = {
  readonly inputs: RoundInputs;
  /** All closed rounds, the last one final. */
  readonly rounds: readonly RoundRecord[];
  readonly final: RoundRecord;
  readonly result: AssemblyResult;
  /** SHA-256 over the assembly's folder as it is written out (hash-folder.ts). */
  readonly inputsHash: string;
};

export type RunOptions = {
  /** Told each round once it is closed. */
  readonly onRound: (round: RoundRecord) => void;
};

/**
 * Carries a whole assembly through: rounds at the declared responses until the worst product is within the tolerance or
 * the rule book's last round is closed, then the result. The screens take the very same steps, one at a time.
 */
export function runAssembly(assembly: Assembly, { onRound }: RunOptions): AssemblyRun {
  const inputs = roundInputs(assembly);
  const { tolerance, maxRounds } = assembly.settings.rule;
  const rounds: RoundRecord[] = [];
  let final = closeRound(openingRound(inputs), inputs);
  for (;;) {
    rounds.push(final);
    onRound(final);
    if (isCleared(final, tolerance) || final.number >= maxRounds) break;
    final = closeRound(nextRound(final, inputs), inputs);
  }
  const inputsHash = hashFolder(writeAssemblyFolder(assembly));
  return { inputs, rounds, final, result: assemblyResult(final, inputs), inputsHash };
}
