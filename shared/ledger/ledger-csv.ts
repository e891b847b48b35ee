import { escapeFormula } from '../csv/escape-formula.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { formatMoney } from '../quantities/format-money.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** The change of the journal that an entry was posted by, and the reason that was given for it. */
export type EntryDecision = { readonly seq: number; readonly actor: string; readonly why: string };

export const ledgerColumns = [
  'entry',
  'date',
  'posted_at',
  'kind',
  'grant',
  'delivery',
  'purpose',
  'reverses',
  'what_for',
  'account',
  'amount',
  'journal_change',
  'decided_by',
  'decision',
] as const;

/**
 * The ledger as a table, a line for each posting: everything that anybody needs to add it up and to find each entry's
 * change in the exported journal. Amounts with the currency's digits; `decisions` by entry id.
 */
export function ledgerLines(
  entries: readonly LedgerEntry[],
  decisions: ReadonlyMap<string, EntryDecision>,
  digits: number,
): readonly (readonly string[])[] {
  return entries.flatMap((entry) => {
    const { source, reverses } = entry;
    const decision = decisions.get(entry.id);
    const head = [
      ...[entry.id, entry.date, entry.at, source.kind],
      'grant' in source ? source.grant : '',
      'delivery' in source ? (source.delivery ?? '') : '',
      'purpose' in source ? source.purpose : '',
      ...[reverses ?? '', entry.why],
    ];
    const tail = decision === undefined ? ['', '', ''] : [String(decision.seq), decision.actor, decision.why];
    return entry.postings.map(({ account, amount }) => [...head, account, formatMoney(amount, digits), ...tail]);
  });
}

/** The same as comma separated text. */
export function ledgerCsv(...ledger: Parameters<typeof ledgerLines>): string {
  const amountAt = ledgerColumns.indexOf('amount');
  const safe = (cell: string, at: number) => (at === amountAt ? cell : escapeFormula(cell));
  return writeCsv(
    ledgerColumns,
    ledgerLines(...ledger).map((cells) => cells.map(safe)),
  );
}
