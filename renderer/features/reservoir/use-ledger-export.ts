import { useMemo } from 'react';
import { ledgerColumns, ledgerCsv, ledgerLines } from '../../../shared/ledger/ledger-csv.ts';
import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import { downloadSheet } from '../../live/download-sheet.ts';
import { downloadText } from '../../live/download-text.ts';
import type { Reservoir } from './use-reservoir.ts';
import { words } from './words.ts';

type LedgerExport = { readonly csv: () => void; readonly xlsx: () => void; readonly json: () => void };

/** The whole ledger as a file: with each entry's decision and the number of its change in the journal. */
export function useLedgerExport({ entries, changes, settings }: Reservoir): LedgerExport {
  return useMemo(() => {
    const decisions = changes ?? new Map();
    const digits = currencyDigits(settings.currency);
    const amountAt = ledgerColumns.indexOf('amount');
    return {
      csv: () => downloadText('ledger.csv', ledgerCsv(entries, decisions, digits)),
      json: () => downloadText('ledger.json', `${JSON.stringify(entries, null, 2)}\n`, 'application/json'),
      xlsx: () => {
        const lines = ledgerLines(entries, decisions, digits);
        const rows = lines.map((cells) => cells.map((cell, at) => (at === amountAt ? Number(cell) : cell)));
        void downloadSheet('ledger.xlsx', [{ name: words.ledger, header: ledgerColumns, rows }]);
      },
    };
  }, [entries, changes, settings.currency]);
}
