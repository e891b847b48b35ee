import type { GrantRequest } from '../../grants/grant-request.ts';
import type { Fault } from '../folder/fault.ts';
import type { TableShape } from '../folder/folder-tables.ts';
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
} from '../folder/fund-tables.ts';
import { suppliersTable } from '../folder/office-tables.ts';
import type { FundRecords } from '../fund-records.ts';
import { type KnownCodes, knownCodes } from './known-codes.ts';
import { readAgreements } from './read-agreements.ts';
import { readAwards } from './read-awards.ts';
import { readBankMatches, readBankStatement } from './read-bank.ts';
import { readDeliveries } from './read-deliveries.ts';
import { readLedger, readPeriods } from './read-ledger.ts';
import { readRecoveryDecisions, readRecoveryEvents } from './read-recovery.ts';

type FundReferences = {
  readonly products: KnownCodes;
  readonly requests: readonly GrantRequest[];
  readonly digits: number;
};

/** Reads the fund's books from the files of a folder. A file that is not there is an empty table. */
export function readFund(
  textOf: (table: TableShape) => string,
  { products, requests, digits }: FundReferences,
  faults: Fault[],
): FundRecords {
  const awards = readAwards(textOf(awardsTable), { requests, digits }, faults);
  const ledger = readLedger(textOf(ledgerTable), digits, faults);
  const bankLines = readBankStatement(textOf(bankLinesTable), digits, faults);
  const ids = { lines: new Set(bankLines.map(({ id }) => id)), entries: new Set(ledger.map(({ id }) => id)) };
  const granted = new Map(awards.map(({ request, award }) => [request.id, award]));
  const known = { grants: new Set(granted.keys()), digits };
  const texts = { agreements: textOf(agreementsTable), parts: textOf(agreementPartsTable) };
  const suppliers = knownCodes('unknown-supplier', 'supplier', textOf(suppliersTable));
  return {
    awards,
    ledger,
    periods: readPeriods(textOf(periodsTable), digits, faults),
    bankLines,
    bankMatches: readBankMatches(textOf(bankMatchesTable), ids, faults),
    agreements: readAgreements(texts, { awards: granted, digits }, faults),
    decisions: readRecoveryDecisions(textOf(recoveryDecisionsTable), known, faults),
    events: readRecoveryEvents(textOf(recoveryEventsTable), known, faults),
    deliveries: readDeliveries(textOf(deliveriesTable), { products, suppliers, digits }, faults),
  };
}
