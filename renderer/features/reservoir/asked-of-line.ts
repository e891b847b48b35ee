import type { BankLine } from '../../../shared/bank/bank-line.ts';

/** What a person wants to say of a line. */
export type AskedOfLine = { readonly kind: 'match' | 'post' | 'aside'; readonly line: BankLine };
