import { voteFaults } from './audit-votes.ts';
import { type AuditedChange, type AuditedRow, readJournalFile } from './read-journal-file.ts';
import { type AuditedEntry, readLedgerFile } from './read-ledger-file.ts';
import { type TracedAward, traceAwards } from './trace-awards.ts';

export type Audit = {
  readonly faults: readonly string[];
  /** Minor units by account, without those at zero. */
  readonly balances: Readonly<Record<string, number>>;
  readonly awards: readonly TracedAward[];
};

/** Works the books out again from the exported ledger and the exported journal. */
export function auditLedger(ledgerText: string, journalText: string): Audit {
  const entries = readLedgerFile(ledgerText);
  const { changes, faults } = readJournalFile(journalText);
  const traced = traceAwards(entries, changes);
  return {
    faults: [
      ...faults,
      ...entries.flatMap(ownFaults),
      ...journalFaults(entries, changes),
      ...tellingFaults(entries, changes),
      ...reversalFaults(entries),
      ...floorFaults(entries, changes),
      ...grantFaults(entries),
      ...voteFaults(changes),
      ...traced.faults,
    ],
    balances: balancesOf(entries),
    awards: traced.awards,
  };
}

function balancesOf(entries: readonly AuditedEntry[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { account, amount } of entries.flatMap(({ postings }) => postings)) {
    sums[account] = (sums[account] ?? 0) + Number(amount);
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}

function sumOn(entry: AuditedEntry, prefix: string): bigint {
  const on = entry.postings.filter(({ account }) => account.startsWith(prefix));
  return on.reduce((sum, { amount }) => sum + amount, 0n);
}

function ownFaults(entry: AuditedEntry): readonly string[] {
  const sum = sumOn(entry, '');
  return sum === 0n ? [] : [`entry ${entry.id} adds up to ${sum}, not to zero`];
}

/** Every entry stands in the change that it names, cent for cent; none was altered, erased or left out. */
function journalFaults(entries: readonly AuditedEntry[], changes: readonly AuditedChange[]): readonly string[] {
  const faults: string[] = [];
  const ledgerRows = (rows: readonly AuditedRow[]) => rows.filter(({ table }) => table === 'ledger');
  const posted = new Map(changes.flatMap(({ seq, rows }) => ledgerRows(rows).map((row) => [row.key, { seq, row }])));
  for (const { seq, rows } of changes) {
    for (const { key, before } of ledgerRows(rows)) {
      if (before !== null) faults.push(`change ${seq} altered or erased entry ${key}`);
    }
  }
  for (const [id] of posted) {
    if (!entries.some((entry) => entry.id === id)) faults.push(`entry ${id} of the journal is not in the ledger`);
  }
  for (const entry of entries) {
    const found = posted.get(entry.id);
    if (found?.seq !== entry.change) faults.push(`entry ${entry.id} is not of change ${entry.change}`);
    const kept = found?.row.after?.postings ?? [];
    const told = entry.postings.map(({ account, amount }) => ({ account, amount: Number(amount) }));
    if (JSON.stringify(kept) !== JSON.stringify(told)) {
      faults.push(`entry ${entry.id} is not what the journal has: ${linesOf(told)}, not ${linesOf(kept)}`);
    }
  }
  return faults;
}

/** What a line says beside its posting (when, what for, by whom, why) is what the journal has. */
function tellingFaults(entries: readonly AuditedEntry[], changes: readonly AuditedChange[]): readonly string[] {
  return entries.flatMap(({ id, change, told }) => {
    const decision = changes.find(({ seq }) => seq === change);
    const kept = decision?.rows.find(({ table, key }) => table === 'ledger' && key === id)?.after;
    if (decision === undefined || kept === undefined || kept === null) return [];
    const { date, at, why, source, reverses } = kept;
    const { kind, grant, delivery, purpose } = source;
    const known = { date, posted_at: at, kind, grant, delivery, purpose, reverses, what_for: why };
    const decided = { journal_change: String(change), decided_by: decision.actor, decision: decision.why };
    const columns = Object.entries({ ...known, ...decided });
    return told.flatMap((line) =>
      columns
        .filter(([column, text]) => line[column] !== (text ?? ''))
        .map(([column, text]) => `entry ${id} says ${column} "${line[column]}", the journal "${text ?? ''}"`),
    );
  });
}

function linesOf(postings: readonly { readonly account: string; readonly amount: number }[]): string {
  return postings.map(({ account, amount }) => `${account} ${amount}`).join(' and ') || 'nothing';
}

function reversalFaults(entries: readonly AuditedEntry[]): readonly string[] {
  const faults: string[] = [];
  const taken = new Set<string>();
  for (const { id, reverses, postings } of entries.filter((entry) => entry.reverses !== '')) {
    const original = entries.find((entry) => entry.id === reverses);
    const mirror = original?.postings.map(({ account, amount }) => `${account} ${-amount}`).join();
    if (mirror !== postings.map(({ account, amount }) => `${account} ${amount}`).join()) {
      faults.push(`entry ${id} is not the mirror of ${reverses}`);
    }
    if (taken.has(reverses)) faults.push(`entry ${reverses} was reversed twice`);
    taken.add(reverses);
  }
  return faults;
}

/** Change by change: what went out may not leave less than the floor that stood in the settings then. */
function floorFaults(entries: readonly AuditedEntry[], changes: readonly AuditedChange[]): readonly string[] {
  const faults: string[] = [];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let [floor, cash] = [0n, 0n];
  for (const { seq, rows } of changes) {
    for (const { table, key, after } of rows) {
      if (table === 'assembly' && after !== null) floor = BigInt(after.reservoir.floor);
      const entry = table === 'ledger' ? byId.get(key) : undefined;
      const moved = entry === undefined ? 0n : sumOn(entry, 'reservoir');
      cash += moved;
      if (moved < 0n && cash < floor) faults.push(`change ${seq} left ${cash} in the reservoir, below ${floor}`);
    }
  }
  return faults;
}

/** The grant of an entry; a reversal's is that of what it takes back. */
function grantOf(entry: AuditedEntry, entries: readonly AuditedEntry[]): string {
  const original = entries.find(({ id }) => id === entry.reverses);
  return original === undefined ? entry.grant : grantOf(original, entries);
}

function grantFaults(entries: readonly AuditedEntry[]): readonly string[] {
  const outstanding = new Map<string, bigint>();
  for (const entry of entries) {
    const grant = grantOf(entry, entries);
    outstanding.set(grant, (outstanding.get(grant) ?? 0n) + sumOn(entry, 'grant:'));
  }
  return [...outstanding].flatMap(([grant, sum]) =>
    sum < 0n ? [`grant ${grant} was returned by ${-sum} too much`] : [],
  );
}
