import type { AccountCode, EntrySource, LedgerEntry, Posting } from '../../ledger/ledger-entry.ts';
import type { AccountBalance, LedgerPeriod } from '../../ledger/ledger-period.ts';
import { isTooLarge, largestPosting } from '../../ledger/turnover.ts';
import { formatDecimal } from '../../quantities/format-decimal.ts';
import type { Fault } from '../folder/fault.ts';
import { ledgerTable, periodsTable } from '../folder/fund-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isEmpty, readChoice, readCode, readDay } from './read-cell.ts';
import { readInstant } from './read-instant.ts';
import { readIfAny, readSignedMoney } from './read-optional.ts';
import { readTable, type TableRow } from './read-table.ts';

type LedgerRow = TableRow<(typeof ledgerTable.columns)[number]>;
type Draft = Omit<LedgerEntry, 'postings'> & { readonly row: LedgerRow; readonly postings: Posting[] };

const kinds = [
  'opening',
  'award',
  'recovery',
  'release',
  'write-off',
  'late-recovery',
  'cancellation',
  'purpose',
  'reversal',
] as const satisfies readonly EntrySource['kind'][];
const account = /^(?:reservoir|opening|released|written-off|recovered-late|(?:grant|purpose):.+)$/s;
const states = ['closed', 'reopened'] as const satisfies readonly LedgerPeriod['state']['kind'][];

/** Reads ledger.csv: every entry adds up to zero, and what is reversed is there and reversed once. */
export function readLedger(text: string, digits: number, faults: Fault[]): readonly LedgerEntry[] {
  const drafts: Draft[] = [];
  const seen = nothingSeen('entry' as const);
  for (const row of readTable(ledgerTable, text, faults)) {
    const id = readCode(row, 'entry');
    const posting = readPosting(row, digits);
    const last = drafts.at(-1);
    if (id !== null && last?.id === id) {
      if (posting !== null) last.postings.push(posting);
      continue;
    }
    const head = readHead(row);
    if (id === null || head === null || isDuplicate(row, id, seen)) continue;
    drafts.push({ id, ...head, row, postings: posting === null ? [] : [posting] });
  }
  noteReversals(drafts);
  const kept: LedgerEntry[] = [];
  for (const [at, { row, ...entry }] of drafts.entries()) {
    if (entry.postings.reduce((sum, { amount }) => sum + amount, 0) !== 0) row.fault('amount', 'unbalanced');
    // All of them together are held against the limit once, with the last.
    const before = at === drafts.length - 1 ? kept : [];
    if (isTooLarge(before, entry))
      row.fault('amount', 'too-large', { allowed: [formatDecimal(largestPosting, digits)] });
    kept.push(entry);
  }
  return kept;
}

/** What is reversed is there, is reversed once, and not by what it reverses itself: else nothing could say what counts. */
function noteReversals(drafts: readonly Draft[]): void {
  const reversedBy = new Map<string, string>();
  const entries = new Map(drafts.map((draft) => [draft.id, draft]));
  for (const { id, reverses, row } of drafts) {
    if (reverses === null) continue;
    if (!entries.has(reverses)) row.fault('reverses', 'unknown-entry');
    else if (reversedBy.has(reverses) || endsIn(entries, reverses, id)) row.fault('reverses', 'reversed-twice');
    else reversedBy.set(reverses, id);
  }
}

/** Whether going from an entry to what it reverses, and on, leads to `id`. */
function endsIn(entries: ReadonlyMap<string, Draft>, from: string, id: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = from; at !== null && !seen.has(at); at = entries.get(at)?.reverses ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

function readHead(row: LedgerRow): Omit<LedgerEntry, 'id' | 'postings'> | null {
  const [date, at] = [readDay(row, 'date'), readInstant(row, 'posted_at')];
  const source = readSource(row);
  if (date === null || at === null || source === null) return null;
  const reverses = isEmpty(row, 'reverses') ? null : row.cell('reverses').trim();
  return { at, date, why: row.cell('what_for'), source, reverses };
}

function readSource(row: LedgerRow): EntrySource | null {
  const kind = readChoice(row, 'kind', kinds);
  if (kind === null) return null;
  if (kind === 'opening' || kind === 'reversal') return { kind };
  if (kind === 'purpose') return { kind, purpose: row.cell('purpose') };
  const grant = readCode(row, 'grant');
  if (grant === null) return null;
  if (kind !== 'recovery') return { kind, grant };
  return { kind, grant, delivery: isEmpty(row, 'delivery') ? null : row.cell('delivery').trim() };
}

function readPosting(row: LedgerRow, digits: number): Posting | null {
  const amount = readSignedMoney(row, 'amount', digits);
  const code = readAccount(row, 'account');
  return amount === null || code === null ? null : { account: code, amount };
}

function readAccount<Column extends string>(row: TableRow<Column>, column: Column): AccountCode | null {
  const code = row.cell(column);
  if (account.test(code)) return code as AccountCode;
  row.fault(column, 'bad-account');
  return null;
}

/** Reads ledger_periods.csv, in the order of the file. */
export function readPeriods(text: string, digits: number, faults: Fault[]): readonly LedgerPeriod[] {
  const periods: (LedgerPeriod & { readonly balances: AccountBalance[] })[] = [];
  for (const row of readTable(periodsTable, text, faults)) {
    const [from, to, at] = [readDay(row, 'from'), readDay(row, 'to'), readInstant(row, 'at')];
    const kind = readChoice(row, 'state', states);
    const balance = readIfAny(row, 'account', () => {
      const [code, amount] = [readAccount(row, 'account'), readSignedMoney(row, 'balance', digits)];
      return code === null || amount === null ? null : { account: code, amount };
    });
    if (from === null || to === null || at === null || kind === null || balance === null) continue;
    const same = periods.at(-1);
    if (same?.to === to && balance.value !== null) same.balances.push(balance.value);
    else {
      const state = kind === 'closed' ? { kind, at } : { kind, at, why: row.cell('why') };
      periods.push({ from, to, balances: balance.value === null ? [] : [balance.value], state });
    }
  }
  return periods;
}
