import { useMemo } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { balances } from '../../../shared/ledger/balances.ts';
import { outstandingByProducer, type ProducerOutstanding } from '../../../shared/ledger/concentration.ts';
import { openingOf } from '../../../shared/ledger/in-effect.ts';
import type { AccountCode, LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import type { LedgerPeriod } from '../../../shared/ledger/ledger-period.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';
import { useLedger } from '../../data/queries/use-ledger.ts';
import { type LedgerChanges, useLedgerChanges } from '../../data/queries/use-ledger-changes.ts';
import { type BankBooks, useBankBooks, useLedgerPeriods } from '../../data/queries/use-reservoir-books.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import { mapReady, type QueryState } from '../../data/use-book-query.ts';
import { allReady } from '../../live/all-ready.ts';
import { type LedgerRow, ledgerRows } from './ledger-rows.ts';

export type Reservoir = {
  readonly settings: AssemblySettings;
  readonly isOpen: boolean;
  /** By the day on which the money moved. */
  readonly entries: readonly LedgerEntry[];
  readonly rows: readonly LedgerRow[];
  readonly accounts: ReadonlyMap<AccountCode, Money>;
  readonly balance: Money;
  /** Granted and not returned, and at whom. */
  readonly granted: Money;
  readonly producers: readonly ProducerOutstanding[];
  readonly periods: readonly LedgerPeriod[];
  readonly bank: BankBooks;
  /** Null while they are looked for: the ledger does not wait for them. */
  readonly changes: LedgerChanges | null;
};

/** The reservoir as its ledger has it; before the first entry, as the settings have it. Null without an assembly. */
export function useReservoir(): QueryState<Reservoir | null> {
  const [settings, ledger, periods, bank] = [useSettings(), useLedger(), useLedgerPeriods(), useBankBooks()];
  const found = useLedgerChanges();
  const changes = found.kind === 'ready' ? found.value : null;
  return useMemo(
    () =>
      mapReady(allReady({ settings, ledger, periods, bank }), (ready) =>
        ready.settings === null ? null : reservoirOf({ ...ready, settings: ready.settings, changes }),
      ),
    [settings, ledger, periods, bank, changes],
  );
}

type Found = Pick<Reservoir, 'settings' | 'periods' | 'bank' | 'changes'> & { readonly ledger: readonly LedgerEntry[] };

function reservoirOf({ ledger, ...found }: Found): Reservoir {
  const entries = ledger.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  const accounts = balances(entries);
  const isOpen = openingOf(entries) !== null;
  const producers = outstandingByProducer(entries);
  return {
    ...found,
    ...{ entries, accounts, isOpen, producers },
    rows: ledgerRows(entries),
    balance: isOpen ? (accounts.get('reservoir') ?? money(0)) : found.settings.reservoir.balance,
    granted: money(producers.reduce((sum, { amount }) => sum + amount, 0)),
  };
}
