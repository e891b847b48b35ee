import { type Money, money } from '../quantities/money.ts';
import { balances } from './balances.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** The cash in the reservoir, in minor units; 0 for an empty ledger. */
export function reservoirBalance(entries: readonly LedgerEntry[]): Money {
  return balances(entries).get('reservoir') ?? money(0);
}
