import type { Money } from '../quantities/money.ts';

/** One line of a bank statement. Known again by its content, so that the same file read twice adds nothing. */
export type BankLine = {
  /** Day, amount, text and the number of the line among equal ones: see `nameBankLines`. */
  readonly id: string;
  /** The file in which it was first seen. */
  readonly file: string;
  /** ISO date of booking. */
  readonly date: string;
  /** Minor units: above zero came in, below zero went out. */
  readonly amount: Money;
  /** Everything else that the bank says of it. */
  readonly text: string;
};

/**
 * What a person said of a bank line: these entries of the ledger are it, or it is none of the fund's business. `with`
 * are the other lines that only together with it are the entries (a pay-out in two transfers); each has a match of its
 * own that names the rest.
 */
export type BankMatch =
  | {
      readonly kind: 'entries';
      readonly line: string;
      readonly with?: readonly string[];
      readonly entries: readonly string[];
      readonly at: string;
    }
  | { readonly kind: 'not-ours'; readonly line: string; readonly why: string; readonly at: string };
