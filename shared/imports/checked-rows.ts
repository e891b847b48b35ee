import type { KeptAlias } from './import-mapping.ts';
import type { ImportTarget, Role } from './import-target.ts';

/** What becomes of a row. `leftOut`: not wrong, but not taken (an outlier, or a text that shall not count). */
export type RowOutcome = 'new' | 'changed' | 'unchanged' | 'needsChoice' | 'refused' | 'leftOut';

export const rowOutcomes: readonly RowOutcome[] = ['new', 'changed', 'unchanged', 'needsChoice', 'refused', 'leftOut'];

export type RowCounts = { readonly [Outcome in RowOutcome]: number };

export type RowProblemCode =
  | 'broken-quotes'
  | 'too-many-cells'
  | 'cell-too-long'
  | 'empty'
  | 'not-a-number'
  | 'ambiguous'
  | 'too-many-decimals'
  | 'negative'
  | 'zero'
  | 'too-small'
  | 'too-large'
  | 'implausible'
  | 'outlier'
  | 'not-a-choice'
  | 'not-a-date'
  | 'not-a-season'
  | 'bad-response'
  | 'unknown-household'
  | 'unknown-product'
  | 'several-products'
  | 'duplicate'
  | 'up-to-below-want'
  | 'swap-without-substitute'
  | 'substitute-is-itself'
  | 'opening-below-floor'
  | 'too-long'
  | 'price-without-source'
  | 'price-without-date'
  | 'size-flagged'
  | 'size-refused'
  | 'not-wanted';

/** The same problem in the same column with the same text, once with the number of rows it stands in. */
export type RowProblem = {
  readonly code: RowProblemCode;
  /** refused and leftOut rows are not taken; noted rows are, and a person should know. */
  readonly outcome: 'refused' | 'leftOut' | 'noted';
  /** null when the whole row is at fault. */
  readonly role: Role | null;
  readonly found: string;
  /** What is allowed or known instead, nearest first; for a duplicate the line of the first one. */
  readonly allowed: readonly string[];
  readonly count: number;
  /** Lines in the file of the first rows that have it, at most `mostFirstLines`. */
  readonly firstLines: readonly number[];
};

export const mostFirstLines = 20;

/** A known thing that a text may stand for. `confidencePercent` 100: the same but for case, accents and blanks. */
export type Proposal = { readonly code: string; readonly name: string; readonly confidencePercent: number };

/** A text that a person must settle before its rows can be taken. */
export type OpenChoice = {
  readonly kind: KeptAlias['kind'];
  readonly role: Role;
  /** Folded: what `SettledValue.text` must be. */
  readonly text: string;
  /** As it is first written in the file. */
  readonly found: string;
  /** Best first, at most five; empty when nothing is like it. */
  readonly proposals: readonly Proposal[];
  readonly count: number;
  readonly firstLines: readonly number[];
};

/** What the window is told about a checked file; the rows themselves stay with the worker. */
export type CheckSummary = {
  readonly target: ImportTarget;
  readonly rowCount: number;
  readonly counts: RowCounts;
  /** Refusals first, then by how many rows they stand in. */
  readonly problems: readonly RowProblem[];
  /** Problems beyond the limit that are counted but not listed one by one. */
  readonly problemsNotListed: number;
  readonly choices: readonly OpenChoice[];
  /** Lines of households that the file does not speak of, and other lines that stay as they are. */
  readonly linesKept: number;
  readonly householdsTouched: number;
  /** The same bytes were imported before, as the same thing. */
  readonly importedBefore: { readonly name: string; readonly at: string; readonly rows: number } | null;
};
