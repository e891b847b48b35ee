import { openingOf } from '../ledger/in-effect.ts';
import type { LedgerEntry } from '../ledger/ledger-entry.ts';
import { reservoirBalance } from '../ledger/reservoir-balance.ts';
import { type Money, money } from '../quantities/money.ts';
import type { BankLine, BankMatch } from './bank-line.ts';

/** An entry with what it moved in the reservoir. */
export type CashEntry = { readonly entry: LedgerEntry; readonly amount: Money };

/** Everything that reconciling looks at. */
export type BankSide = { readonly lines: readonly BankLine[]; readonly matches: readonly BankMatch[] };

/** The two sides with what they have in common taken out. */
export type BankState = {
  readonly openLines: readonly BankLine[];
  readonly openEntries: readonly CashEntry[];
  readonly notOurs: readonly BankLine[];
  /** Booked before the ledger was opened: they are in its opening balance. */
  readonly beforeOpening: readonly BankLine[];
  readonly matched: readonly BankLine[];
};

/**
 * What is matched and what is not. Entries that moved no cash, the opening, and pairs of an entry and its reversal
 * that no line names are not expected on the bank's side.
 */
export function bankState(entries: readonly LedgerEntry[], { lines, matches }: BankSide): BankState {
  const byLine = new Map(matches.map((match) => [match.line, match.kind]));
  const named = new Set(matches.flatMap((match) => (match.kind === 'entries' ? match.entries : [])));
  const cancelled = cancelledPairs(entries, named);
  const openedOn = openingOf(entries)?.date ?? '';
  const openEntries = entries
    .filter(({ id, source }) => source.kind !== 'opening' && !named.has(id) && !cancelled.has(id))
    .map((entry) => ({ entry, amount: reservoirBalance([entry]) }))
    .filter(({ amount }) => amount !== 0);
  const unsaid = lines.filter(({ id }) => !byLine.has(id));
  return {
    openLines: unsaid.filter(({ date }) => date >= openedOn),
    beforeOpening: unsaid.filter(({ date }) => date < openedOn),
    openEntries,
    notOurs: lines.filter(({ id }) => byLine.get(id) === 'not-ours'),
    matched: lines.filter(({ id }) => byLine.get(id) === 'entries'),
  };
}

/** Newest first: a reversal that was itself reversed cancels with its own reversal, and the first entry stands. */
function cancelledPairs(entries: readonly LedgerEntry[], named: ReadonlySet<string>): ReadonlySet<string> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const reversalOf = new Map(
    entries.flatMap(({ id, reverses }) => (reverses === null ? [] : [[reverses, id] as const])),
  );
  const cancelled = new Set<string>();
  const chainEnds = entries.filter(({ id, reverses }) => reverses !== null && !reversalOf.has(id));
  for (const end of chainEnds) {
    let reversal: LedgerEntry | undefined = end;
    while (reversal !== undefined && reversal.reverses !== null) {
      const original = byId.get(reversal.reverses);
      if (original === undefined) break;
      if (named.has(reversal.id) || named.has(original.id)) {
        reversal = original;
        continue;
      }
      cancelled.add(reversal.id).add(original.id);
      reversal = original.reverses === null ? undefined : byId.get(original.reverses);
    }
  }
  return cancelled;
}

/** How ledger and bank come to differ, to the cent. */
export type BankDifference = {
  readonly ledger: Money;
  /** In the ledger, not yet at the bank. */
  readonly notAtBank: Money;
  /** At the bank, not yet in the ledger. */
  readonly notInLedger: Money;
  readonly notOurs: Money;
  /** What the bank should show: ledger - notAtBank + notInLedger + notOurs. */
  readonly expected: Money;
};

/** Explains what the bank's balance should be. Matches are equal on both sides, so nothing else can differ. */
export function bankDifference(entries: readonly LedgerEntry[], state: BankState): BankDifference {
  const ledger = reservoirBalance(entries);
  const notAtBank = sumOf(state.openEntries);
  const [notInLedger, notOurs] = [sumOf(state.openLines), sumOf(state.notOurs)];
  return { ledger, notAtBank, notInLedger, notOurs, expected: money(ledger - notAtBank + notInLedger + notOurs) };
}

function sumOf(parts: readonly { readonly amount: Money }[]): Money {
  return money(parts.reduce((sum, { amount }) => sum + amount, 0));
}
