import { allocateByMethod, type MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import type { NamedMethod } from '../../../shared/grants/allocation-method.ts';
import type { PabulibRefusal } from '../../../shared/grants/ballots/pabulib-refusal.ts';
import { readPabulib } from '../../../shared/grants/ballots/read-pabulib.ts';
import { compareElection, type ElectionComparison } from '../../../shared/grants/compare-election.ts';
import type { VotedCase } from '../../../shared/grants/election-of-requests.ts';
import { type RequestMargin, requestMargins } from '../../../shared/grants/request-margins.ts';

export type GrantsTask =
  | { readonly kind: 'allocate'; readonly voted: VotedCase; readonly methods: readonly NamedMethod[] }
  | { readonly kind: 'margins'; readonly voted: VotedCase; readonly method: NamedMethod }
  /** A file of ballots from elsewhere. */
  | { readonly kind: 'election'; readonly text: string; readonly rules: 'usual' | 'every' };

export type GrantsAnswer =
  | { readonly kind: 'outcomes'; readonly outcomes: readonly MethodOutcome[] }
  | { readonly kind: 'margins'; readonly margins: readonly RequestMargin[] }
  | { readonly kind: 'election'; readonly file: ElectionComparison | PabulibRefusal };

export type GrantsReport =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly answer: GrantsAnswer }
  | { readonly kind: 'failed'; readonly message: string };

export type OnProgress = (done: number, total: number) => void;

/** One task, where it is done: in the worker, or in the window where there is none. */
export function carryOut(task: GrantsTask, onProgress: OnProgress): GrantsAnswer {
  switch (task.kind) {
    case 'allocate': {
      const total = task.methods.length;
      const outcomes = task.methods.flatMap((method, index) => {
        const outcome = allocateByMethod(task.voted, method);
        onProgress(index + 1, total);
        return outcome ?? [];
      });
      return { kind: 'outcomes', outcomes };
    }
    case 'election': {
      const read = readPabulib(task.text);
      const file = read.kind === 'refused' ? read : compareElection(read, task.rules, onProgress);
      return { kind: 'election', file };
    }
    case 'margins':
      return { kind: 'margins', margins: requestMargins(task.voted, task.method, onProgress) };
  }
}
