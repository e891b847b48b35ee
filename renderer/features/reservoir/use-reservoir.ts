import { useMemo } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { balances } from '../../../shared/ledger/balances.ts';
import type { AccountCode } from '../../../shared/ledger/ledger-entry.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';
import { useLedger } from '../../data/queries/use-ledger.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import { isGrantAccount } from './account-name.ts';
import { type LedgerRow, ledgerRows } from './ledger-rows.ts';

export type Reservoir = {
  readonly settings: AssemblySettings;
  readonly rows: readonly LedgerRow[];
  readonly accounts: ReadonlyMap<AccountCode, Money>;
  readonly balance: Money;
  /** Granted and not returned, and at how many producers. */
  readonly granted: Money;
  readonly producers: number;
};

/** The reservoir as its ledger has it; before the first entry, as the settings have it. Null without an assembly. */
export function useReservoir(): QueryState<Reservoir | null> {
  const settings = useSettings();
  const ledger = useLedger();
  return useMemo(() => {
    if (settings.kind !== 'ready') return settings;
    if (ledger.kind !== 'ready') return ledger;
    if (settings.value === null) return { kind: 'ready', value: null };
    const accounts = balances(ledger.value);
    const grants = [...accounts].filter(([account, amount]) => isGrantAccount(account) && amount !== 0);
    const value = {
      settings: settings.value,
      rows: ledgerRows(ledger.value),
      accounts,
      balance: accounts.get('reservoir') ?? settings.value.reservoir.balance,
      granted: money(grants.reduce((sum, [, amount]) => sum + amount, 0)),
      producers: grants.length,
    };
    return { kind: 'ready', value };
  }, [settings, ledger]);
}
