import type { InstanceRefusal } from '../../shared/grants/matching/read-instance.ts';
import type { NotSolved } from '../../shared/grants/matching/solve-model.ts';

/** A refusal as one sentence that names the place and what to do. */
export function refusalSentence(file: string, refusal: InstanceRefusal): string {
  switch (refusal.code) {
    case 'not-json':
      return `${file} is not JSON; check that it is the right file.`;
    case 'not-as-described':
      return refusal.at === ''
        ? `${file}: an object with goods, prods and B is expected.`
        : `${file}: ${refusal.at} is missing or not what belongs there (a number from 0, or a list); correct it.`;
    case 'unknown-good':
      return `${file}: ${refusal.at} names a good that is not in goods, which are counted from 0; correct it.`;
    case 'min-above-max':
      return `${file}: ${refusal.at} has a min above its max; correct one of them.`;
  }
}

/** Why there is no answer, as one sentence. */
export function noAnswerSentence(file: string, kind: NotSolved['kind']): string {
  switch (kind) {
    case 'out-of-time':
      return `${file}: no answer was found within the time limit; give a longer --time-limit.`;
    case 'impossible':
      return `${file}: no allocation keeps to everything that is asked; check the minimums.`;
    case 'stopped':
      return `${file}: the search was stopped.`;
  }
}

/** The solver gave up on a file that was read without a fault. */
export function brokenSentence(file: string, problem: string): string {
  return `${file}: the solver broke down (${problem}); try larger units, so that its numbers are nearer to each other.`;
}
