import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Election } from '../../shared/grants/ballots/election.ts';
import { readPabulib } from '../../shared/grants/ballots/read-pabulib.ts';
import { allocateByVotes } from '../../shared/grants/rules/allocate-by-votes.ts';
import { ruleFits } from '../../shared/grants/rules/rule-fits.ts';
import type { VoteRule } from '../../shared/grants/rules/rule-settings.ts';
import { type AllocateArguments, readArguments } from './allocate-arguments.ts';
import { refusalSentence } from './allocate-words.ts';
import { answerEachFile } from './answer-each-file.ts';

/** Allocates budgets by the ballots in Pabulib files, one JSON line for each: shared/grants/rules/README.md. */

async function readElection(file: string): Promise<Election> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file} cannot be read (${problem}); check the path.`, { cause });
  }
  const read = readPabulib(text);
  if (read.kind === 'refused') throw new Error(refusalSentence(file, read));
  return read.election;
}

/** The same rule with its own step in whole money units; null when it is none. Other rules raise nothing. */
function raisedBy(rule: VoteRule, units: number): VoteRule | null {
  if (rule.kind !== 'equal-shares') return rule;
  const increment = Math.round(units);
  const isWhole = Number.isSafeInteger(increment) && increment > 0 && Math.abs(units - increment) < 1e-6;
  return isWhole ? { ...rule, completion: { ...rule.completion, increment } } : null;
}

function report(file: string, election: Election, { name, rule: asked, ties, increment }: AllocateArguments): string {
  const rule = increment === null ? asked : raisedBy(asked, increment * 10 ** election.moneyDigits);
  if (rule === null) {
    throw new Error(
      `${file}: --increment ${increment} is too fine or too large for the amounts in the file; use another step.`,
    );
  }
  if (!ruleFits(election, rule)) {
    throw new Error(
      `${file}: ${name} cannot be used with ${election.voteType} ballots like these; choose another rule.`,
    );
  }
  const began = performance.now();
  const { winners, totalCost, rounds } = allocateByVotes(election, rule, ties);
  const ms = performance.now() - began;
  const ids = winners.map((winner) => election.projects[winner]?.id ?? '');
  return JSON.stringify({
    file: basename(file),
    rule: name,
    // Published outcomes of Phragmén are lists by id; of the others, in the order of selection.
    winners: rounds[0]?.kind === 'phragmen' ? ids.sort() : ids,
    total_cost: totalCost / 10 ** election.moneyDigits,
    ms: Math.round(ms * 1000) / 1000,
  });
}

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  await answerEachFile('allocate', given.files, async (file) => report(file, await readElection(file), given));
}

try {
  await main();
} catch (error) {
  process.stderr.write(`allocate: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
