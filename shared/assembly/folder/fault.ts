/** What can be wrong with an assembly folder. `fault-words.ts` holds what is said about each, and its remedy. */
export type FaultCode =
  | 'missing-file'
  | 'unknown-file'
  | 'not-utf8'
  | 'missing-column'
  | 'unknown-column'
  | 'repeated-column'
  | 'broken-quotes'
  | 'too-many-cells'
  | 'too-few-cells'
  | 'bad-json'
  | 'wrong-format'
  | 'missing-field'
  | 'unknown-field'
  | 'empty'
  | 'not-a-number'
  | 'negative'
  | 'too-small'
  | 'too-large'
  | 'too-many-decimals'
  | 'not-a-choice'
  | 'duplicate'
  | 'unknown-product'
  | 'unknown-household'
  | 'up-to-below-want'
  | 'bad-response'
  | 'swap-without-substitute'
  | 'substitute-is-itself'
  | 'bad-season'
  | 'bad-date'
  | 'unknown-currency'
  | 'lot-above-step'
  | 'price-without-source'
  | 'price-without-date'
  | 'source-without-price'
  | 'opening-below-floor'
  | 'unknown-supplier'
  | 'unknown-unit'
  | 'not-whole-packs'
  | 'bad-email'
  | 'too-long'
  | 'bad-pause'
  | 'bad-instant'
  | 'pause-without-standing'
  | 'bad-vote'
  | 'bad-allowance-rule'
  | 'bad-parts'
  | 'unknown-offer'
  | 'unknown-good'
  | 'unknown-producer'
  | 'unknown-grant'
  | 'unknown-entry'
  | 'unknown-bank-line'
  | 'unbalanced'
  | 'reversed-twice'
  | 'bad-account'
  | 'bad-agreement'
  | 'outside-period';

/** One fault: where it is, what was found there, and what would be right. */
export type Fault = {
  readonly file: string;
  /** The header is line 1; 0 when the fault is the whole file's. */
  readonly line: number;
  /** Column of a CSV file, or path in assembly.json (period.from); null when the whole line is at fault. */
  readonly column: string | null;
  readonly code: FaultCode;
  /** The text that was found; empty when something is missing. */
  readonly found: string;
  /** What is allowed or known instead, nearest first; for a duplicate the line of the first one. */
  readonly allowed: readonly string[];
};
