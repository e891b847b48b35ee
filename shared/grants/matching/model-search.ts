import type { LinearProgram, ProgramAnswer } from './linear-program.ts';
import type { ProgramLayout } from './match-model.ts';

export type Solved = Extract<ProgramAnswer, { readonly kind: 'solved' }>;

/** A program and the best answer known to it. */
export type Search = {
  readonly program: LinearProgram;
  readonly layout: ProgramLayout;
  readonly best: Solved;
  readonly solve: (program: LinearProgram, start: readonly number[] | null) => Promise<ProgramAnswer>;
};

/** `finished`: no other set of requests is as good by everything that was asked. */
export type Passes =
  | { readonly kind: 'passed'; readonly search: Search; readonly finished: boolean }
  | { readonly kind: 'stopped' };
