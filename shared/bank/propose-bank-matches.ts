import { daysBetween } from '../calendar/days-between.ts';
import { isoDay } from '../calendar/iso-day.ts';
import { foldText } from '../imports/names/fold-text.ts';
import type { LedgerEntry } from '../ledger/ledger-entry.ts';
import type { BankLine } from './bank-line.ts';
import type { BankState, CashEntry } from './bank-state.ts';
import { partsMakingAmount } from './parts-making-amount.ts';

/** A match for a person to confirm, with its reason. */
export type ProposedMatch = {
  readonly line: BankLine;
  /** Other lines that only together with it make the entry. */
  readonly with: readonly BankLine[];
  readonly entries: readonly LedgerEntry[];
  readonly kind: 'exact' | 'likely' | 'several' | 'in-parts';
  /** Days from the ledger's date to the bank's, the farthest of several; below zero when the bank was first. */
  readonly daysLater: number;
  /** A word of the bank's text that the entry has too, or null. */
  readonly named: string | null;
};

const exactDays = 3;
const likelyDays = 10;
const shortestWord = 4;

type Pair = { readonly line: BankLine; readonly cash: CashEntry; readonly days: number; readonly named: string | null };

/**
 * Proposes a match for open lines: entries of the same amount, those first that the bank's text names, then the
 * nearest by date; then several entries that only together make the amount, and several lines that make an entry. Each line and entry is proposed once.
 * `exact` where nothing else it could be: the only entry of this amount for the line and the only line for the entry,
 * within three days or named; everything else is `likely` or `several`.
 */
export function proposeBankMatches({ openLines, openEntries }: BankState): readonly ProposedMatch[] {
  const pairs = openLines.flatMap((line) => pairsOf(line, openEntries)).toSorted(byLikelihood);
  const [perLine, perEntry] = [countBy(pairs, lineId), countBy(pairs, entryId)];
  const [takenLines, takenEntries] = [new Set<string>(), new Set<string>()];
  const proposals: ProposedMatch[] = [];
  for (const pair of pairs) {
    if (takenLines.has(lineId(pair)) || takenEntries.has(entryId(pair))) continue;
    takenLines.add(lineId(pair));
    takenEntries.add(entryId(pair));
    const isOnly = perLine.get(lineId(pair)) === 1 && perEntry.get(entryId(pair)) === 1;
    const isNear = Math.abs(pair.days) <= exactDays || pair.named !== null;
    const { line, cash, days: daysLater, named } = pair;
    proposals.push({
      line,
      with: [],
      entries: [cash.entry],
      kind: isOnly && isNear ? 'exact' : 'likely',
      daysLater,
      named,
    });
  }
  const isFreeLine = ({ id }: BankLine) => !takenLines.has(id);
  const isFreeEntry = ({ entry }: CashEntry) => !takenEntries.has(entry.id);
  for (const line of openLines.filter(isFreeLine).toSorted(byDay)) {
    const found = severalEntries(line, openEntries.filter(isFreeEntry));
    if (found === null) continue;
    takenLines.add(line.id);
    for (const { id } of found.entries) takenEntries.add(id);
    proposals.push(found);
  }
  for (const cash of openEntries.filter(isFreeEntry).toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1))) {
    const found = severalLines(cash, openLines.filter(isFreeLine));
    if (found === null) continue;
    for (const { id } of [found.line, ...found.with]) takenLines.add(id);
    proposals.push(found);
  }
  return proposals;
}

/** A deposit of the day: one line of the bank that several entries make. */
function severalEntries(line: BankLine, entries: readonly CashEntry[]): ProposedMatch | null {
  const near = entries.filter(({ entry }) => isNearDate(line, entry));
  const parts = near.map(({ entry, amount }) => ({ amount, key: `${entry.date} ${entry.id}`, kept: entry }));
  const found = partsMakingAmount(parts, line.amount);
  if (found === null) return null;
  const daysLater = farthest(found.map((entry) => daysLaterOf(line, entry)));
  const named = found.map((entry) => namedIn(line, entry)).find((word) => word !== null) ?? null;
  return { line, with: [], entries: found, kind: 'several', daysLater, named };
}

/** Paid in parts: one entry that several lines of the bank make. */
function severalLines({ entry, amount }: CashEntry, lines: readonly BankLine[]): ProposedMatch | null {
  const near = lines.filter((line) => isNearDate(line, entry));
  const parts = near.map((line) => ({ amount: line.amount, key: `${line.date} ${line.id}`, kept: line }));
  const found = partsMakingAmount(parts, amount);
  const [first, ...others] = found ?? [];
  if (found === null || first === undefined) return null;
  const daysLater = farthest(found.map((line) => daysLaterOf(line, entry)));
  const named = found.map((line) => namedIn(line, entry)).find((word) => word !== null) ?? null;
  return { line: first, with: others, entries: [entry], kind: 'in-parts', daysLater, named };
}

function farthest(days: readonly number[]): number {
  return days.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? 0;
}

function pairsOf(line: BankLine, entries: readonly CashEntry[]): readonly Pair[] {
  return entries
    .filter((cash) => cash.amount === line.amount && isNearDate(line, cash.entry))
    .map((cash) => ({ line, cash, days: daysLaterOf(line, cash.entry), named: namedIn(line, cash.entry) }));
}

/** Named before not named, near before far, then by id, so that the order of the rows never matters. */
function byLikelihood(a: Pair, b: Pair): number {
  if ((a.named === null) !== (b.named === null)) return a.named === null ? 1 : -1;
  const byDays = Math.abs(a.days) - Math.abs(b.days);
  if (byDays !== 0) return byDays;
  if (lineId(a) !== lineId(b)) return lineId(a) < lineId(b) ? -1 : 1;
  return entryId(a) < entryId(b) ? -1 : 1;
}

function byDay(a: BankLine, b: BankLine): number {
  return `${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1;
}

function lineId({ line }: Pair): string {
  return line.id;
}

function entryId({ cash }: Pair): string {
  return cash.entry.id;
}

function countBy(pairs: readonly Pair[], key: (pair: Pair) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(key(pair), (counts.get(key(pair)) ?? 0) + 1);
  return counts;
}

function daysLaterOf(line: BankLine, entry: LedgerEntry): number {
  return daysBetween(isoDay(entry.date), isoDay(line.date));
}

function isNearDate(line: BankLine, entry: LedgerEntry): boolean {
  return Math.abs(daysLaterOf(line, entry)) <= likelyDays;
}

/** A word that stands in the bank's text and in what the ledger says: accounts, reason, ids. */
function namedIn(line: BankLine, { id, why, source, postings }: LedgerEntry): string | null {
  const grant = 'grant' in source ? source.grant : '';
  const accounts = postings.flatMap(({ account }) => account.split(':').slice(1));
  const words = foldText([id, grant, why, ...accounts].join(' ')).split(' ');
  const has = new Set(foldText(line.text).split(' '));
  return words.find((word) => has.has(word) && (word.length >= shortestWord || word === foldText(grant))) ?? null;
}
