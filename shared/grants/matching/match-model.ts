import type { LinearProgram, ProgramColumn, ProgramRow } from './linear-program.ts';

/**
 * The question in floating point, with positions for ids, as the solver gets it. Money and quantities in whatever units
 * the caller chose; the order of `requests` is the order ties are decided in.
 */
export type MatchModel = {
  readonly goods: readonly { readonly demand: number; readonly price: number }[];
  readonly requests: readonly ModelRequest[];
  readonly funds: readonly ModelFund[];
  /** Bounds on the grants of some requests together: limits per producer, shares of groups. */
  readonly sums: readonly ModelSum[];
  /** At most one request of each list is funded. */
  readonly exclusive: readonly (readonly number[])[];
};

export type ModelRequest = {
  readonly min: number;
  readonly max: number;
  readonly sizes: readonly number[] | null;
  readonly choice: 'free' | 'in' | 'out';
  readonly items: readonly ModelItem[];
};

/** Each unit of good `k` takes `unit` of grant, at most `cap` units. */
export type ModelItem = { readonly k: number; readonly cap: number; readonly unit: number };
/** `pays` are the requests it may pay for; null: all. */
export type ModelFund = { readonly limit: number; readonly pays: readonly number[] | null };
export type ModelSum = { readonly of: readonly number[]; readonly least: number | null; readonly most: number | null };

/** Where the parts of the model stand among the program's columns and rows. */
export type ProgramLayout = {
  readonly funded: readonly number[];
  readonly grants: readonly number[];
  /** By request, by item. */
  readonly units: readonly (readonly number[])[];
  /** By request, by fund; empty where one fund pays for all. */
  readonly paid: readonly (readonly number[])[];
  /** By request, by size; empty without sizes. */
  readonly sizes: readonly (readonly number[])[];
  /** By fund: its row. */
  readonly fundRows: readonly number[];
};

export type BuiltProgram = { readonly program: LinearProgram; readonly layout: ProgramLayout };
export type Columns = ProgramColumn[];
export type Rows = ProgramRow[];
