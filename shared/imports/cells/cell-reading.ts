import type { RowProblemCode } from '../checked-rows.ts';
import type { KeptAlias } from '../import-mapping.ts';
import type { Role } from '../import-target.ts';

/** Why a cell or row is not taken; made once for each different text. */
export type CellProblem = {
  readonly code: RowProblemCode;
  readonly outcome: 'refused' | 'leftOut' | 'noted';
  readonly role: Role | null;
  readonly found: string;
  readonly allowed: readonly string[];
};

/** A text that a person must settle. `text` is folded, `found` as it is written. */
export type OpenText = {
  readonly kind: KeptAlias['kind'];
  readonly role: Role;
  readonly text: string;
  readonly found: string;
};

/** What a cell says: a value, nothing, a problem, or something that a person must settle. */
export type CellReading<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly problem: CellProblem }
  | { readonly kind: 'open'; readonly open: OpenText };

export const nothing = { kind: 'none' } as const;

export function valueCell<Value>(value: Value): CellReading<Value> {
  return { kind: 'value', value };
}

export type ProblemDetail = { readonly found?: string; readonly allowed?: readonly string[] };

export function refusedCell(role: Role | null, code: RowProblemCode, { found = '', allowed = [] }: ProblemDetail = {}) {
  return { kind: 'problem', problem: { code, outcome: 'refused', role, found, allowed } } as const;
}

export function leftOutCell(role: Role | null, code: RowProblemCode, { found = '', allowed = [] }: ProblemDetail = {}) {
  return { kind: 'problem', problem: { code, outcome: 'leftOut', role, found, allowed } } as const;
}
