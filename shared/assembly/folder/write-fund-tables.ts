import type { FundRecords } from '../fund-records.ts';
import type { TableShape } from './folder-tables.ts';
import {
  agreementPartsTable,
  agreementsTable,
  awardsTable,
  bankLinesTable,
  bankMatchesTable,
  deliveriesTable,
  ledgerTable,
  periodsTable,
  recoveryDecisionsTable,
  recoveryEventsTable,
} from './fund-tables.ts';
import { awardRows, bankLineRows, bankMatchRows, deliveryRows, ledgerRows, periodRows } from './write-ledger-tables.ts';
import { agreementPartRows, agreementRows, recoveryDecisionRows, recoveryEventRows } from './write-recovery-tables.ts';

type Rows = readonly (readonly string[])[];

/** The fund's tables with their rows, those without any left out. */
export function fundRows(fund: FundRecords, digits: number): readonly (readonly [table: TableShape, rows: Rows])[] {
  const tables: readonly (readonly [TableShape, Rows])[] = [
    [awardsTable, awardRows(fund, digits)],
    [ledgerTable, ledgerRows(fund, digits)],
    [periodsTable, periodRows(fund, digits)],
    [bankLinesTable, bankLineRows(fund, digits)],
    [bankMatchesTable, bankMatchRows(fund)],
    [agreementsTable, agreementRows(fund, digits)],
    [agreementPartsTable, agreementPartRows(fund, digits)],
    [recoveryDecisionsTable, recoveryDecisionRows(fund, digits)],
    [recoveryEventsTable, recoveryEventRows(fund, digits)],
    [deliveriesTable, deliveryRows(fund, digits)],
  ];
  return tables.filter(([, rows]) => rows.length > 0);
}
