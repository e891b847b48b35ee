import { writeCsv } from '../../csv/write-csv.ts';
import { currencyDigits } from '../../quantities/currency-digits.ts';
import type { Assembly } from '../assembly.ts';
import { noFundRecords } from '../fund-records.ts';
import { noMeetingRecords } from '../meeting-records.ts';
import { noOfficeRecords } from '../office-records.ts';
import {
  catalogueTable,
  grantRequestsTable,
  householdsTable,
  offersTable,
  plansTable,
  settingsFile,
  stockTable,
} from './folder-tables.ts';
import { fundRows } from './write-fund-tables.ts';
import { meetingRows } from './write-meeting-tables.ts';
import { officeRows } from './write-office-tables.ts';
import { writeSettings } from './write-settings.ts';
import {
  catalogueRows,
  householdColumns,
  householdRows,
  offerRows,
  planRows,
  stockRows,
  writeGrantRequests,
} from './write-tables.ts';

/**
 * Writes an assembly as the files of its folder: the seven of every assembly, empty ones with their header
 * alone, and those of the office, the meeting and the fund that hold anything; rows in the order they
 * stand in. `readAssemblyFolder` reads it back to an equal assembly, and what is read is written to the same bytes.
 */
export function writeAssemblyFolder(assembly: Assembly): ReadonlyMap<string, string> {
  const digits = currencyDigits(assembly.settings.currency);
  const { products } = assembly;
  return new Map([
    [settingsFile, writeSettings(assembly.settings)],
    [catalogueTable.file, writeCsv(catalogueTable.columns, catalogueRows(products, digits))],
    [householdsTable.file, writeCsv(householdColumns(assembly.households), householdRows(assembly.households, digits))],
    [plansTable.file, writeCsv(plansTable.columns, planRows(assembly.plans, products, digits))],
    [offersTable.file, writeCsv(offersTable.columns, offerRows(assembly.offers, digits))],
    [stockTable.file, writeCsv(stockTable.columns, stockRows(assembly.stock))],
    [grantRequestsTable.file, writeGrantRequests(assembly.grantRequests, digits)],
    ...officeRows(assembly.office ?? noOfficeRecords, { products, digits }).map(
      ([{ file, columns }, rows]) => [file, writeCsv(columns, rows)] as const,
    ),
    ...meetingRows(assembly.meeting ?? noMeetingRecords, digits).map(
      ([{ file, columns }, rows]) => [file, writeCsv(columns, rows)] as const,
    ),
    ...fundRows(assembly.fund ?? noFundRecords, digits).map(
      ([{ file, columns }, rows]) => [file, writeCsv(columns, rows)] as const,
    ),
  ]);
}
