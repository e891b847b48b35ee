import type { FundRecords } from '../../../shared/assembly/fund-records.ts';
import type { RowWrite } from '../command.ts';

/** The fund's books as rows of a book. */
export function fundRows(fund: FundRecords): readonly RowWrite[] {
  const { awards, ledger, periods, bankLines, bankMatches, agreements, decisions, events, deliveries } = fund;
  return [
    ...awards.map((row): RowWrite => ({ table: 'awards', key: row.request.id, row })),
    ...ledger.map((row): RowWrite => ({ table: 'ledger', key: row.id, row })),
    ...periods.map((row): RowWrite => ({ table: 'ledgerPeriods', key: row.to, row })),
    ...bankLines.map((row): RowWrite => ({ table: 'bankLines', key: row.id, row })),
    ...bankMatches.map((row): RowWrite => ({ table: 'bankMatches', key: row.line, row })),
    ...agreements.map((row): RowWrite => ({ table: 'recoveryAgreements', key: row.grant, row })),
    ...decisions.map((row): RowWrite => ({ table: 'recoveryDecisions', key: row.id, row })),
    ...events.map((row): RowWrite => ({ table: 'recoveryEvents', key: row.id, row })),
    ...deliveries.map((row): RowWrite => ({ table: 'purchaseOrders', key: row.id, row })),
  ];
}
