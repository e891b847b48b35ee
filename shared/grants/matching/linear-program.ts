/**
 * A linear program with yes-or-no columns, in the form solvers take: maximise the sum of worth x column, each row within
 * its bounds. Plain JSON, because it travels to the solver's thread over the bridge; null is "no bound on this side".
 */
export type LinearProgram = {
  readonly columns: readonly ProgramColumn[];
  readonly rows: readonly ProgramRow[];
};

export type ProgramColumn = {
  readonly worth: number;
  readonly least: number;
  readonly most: number;
  /** Whether only whole numbers will do. */
  readonly whole: boolean;
};

/** `at` are positions in `columns`, each at most once; `by` their factors. */
export type ProgramRow = {
  readonly at: readonly number[];
  readonly by: readonly number[];
  readonly least: number | null;
  readonly most: number | null;
};

export type SolveLimits = {
  readonly seconds: number;
  /** Relative: stop when (bound - value) / |value| is at most this. */
  readonly gap: number;
  /** Columns of a known answer to begin with; null: none. */
  readonly start: readonly number[] | null;
};

export type ProgramAnswer =
  | {
      readonly kind: 'solved';
      /** False when time ran out and a better answer is not ruled out beyond the gap. */
      readonly proved: boolean;
      readonly value: number;
      /** No answer is worth more than this. */
      readonly bound: number;
      readonly columns: readonly number[];
      /** By row: what one more of its bound would be worth; null when there are whole columns. */
      readonly rowPrices: readonly number[] | null;
    }
  /** No answer keeps to every row. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'out-of-time' }
  /** The person stopped it. */
  | { readonly kind: 'stopped' };

/** Solves programs: the worker of the host behind the bridge, or HiGHS in the same thread at the terminal. */
export type Solve = (program: LinearProgram, limits: SolveLimits) => Promise<ProgramAnswer>;
