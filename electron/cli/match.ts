import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Solve } from '../../shared/grants/matching/linear-program.ts';
import type { MatchModel } from '../../shared/grants/matching/match-model.ts';
import { readInstance } from '../../shared/grants/matching/read-instance.ts';
import { solveModel } from '../../shared/grants/matching/solve-model.ts';
import { withinLimits } from '../../shared/grants/matching/within-limits.ts';
import { openHighs } from '../host/solver/open-highs.ts';
import { runProgram } from '../host/solver/run-program.ts';
import { answerEachFile } from './answer-each-file.ts';
import { type MatchArguments, readArguments } from './match-arguments.ts';
import { brokenSentence, noAnswerSentence, refusalSentence } from './match-words.ts';

/** Matches grants to open demand in instance files, one JSON line for each: shared/grants/matching/README.md. */

/** The value found stays the same; without this the search for equals could take longer than the value did. */
const mostUniqueSeconds = 10;

let opened = openHighs(null);

async function readModel(file: string): Promise<MatchModel> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${file} cannot be read (${problem}); check the path.`, { cause });
  }
  const read = readInstance(text);
  if (read.kind === 'refused') throw new Error(refusalSentence(file, read));
  return read.model;
}

/** A solver that broke down cannot be relied on any more: the next file gets a fresh one. */
async function answerOf(file: string, model: MatchModel, { seconds, gap }: MatchArguments) {
  const highs = await opened;
  const solve: Solve = async (program, limits) => runProgram(highs, program, limits);
  const uniqueSeconds = Math.min(seconds, mostUniqueSeconds);
  try {
    return await solveModel(model, solve, { seconds, uniqueSeconds, gap, clock: () => performance.now() });
  } catch (cause) {
    opened = openHighs(null);
    throw new Error(brokenSentence(file, cause instanceof Error ? cause.message : String(cause)), { cause });
  }
}

async function report(file: string, given: MatchArguments): Promise<string> {
  const model = await readModel(file);
  const began = performance.now();
  const answer = await answerOf(file, model, given);
  if (answer.kind !== 'solved') throw new Error(noAnswerSentence(file, answer.kind));
  const { funded, grants, value } = withinLimits(model, answer);
  const ms = performance.now() - began;
  const left = answer.bound > 0 ? Math.max(0, (answer.bound - value) / answer.bound) : 0;
  return JSON.stringify({
    file: basename(file),
    value,
    funded,
    // In the order of `funded`.
    grants: funded.map((position) => grants[position] ?? 0),
    gap: left,
    ms: Math.round(ms * 1000) / 1000,
  });
}

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  await answerEachFile('match', given.files, (file) => report(file, given));
}

try {
  await main();
} catch (error) {
  process.stderr.write(`match: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
