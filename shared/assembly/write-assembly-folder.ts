import { writeCsv } from '../csv/write-csv.ts';
import { currencyDigits } from '../quantities/currency-digits.ts';
import type { Assembly } from './assembly.ts';
import {
  catalogueTable,
  grantRequestsTable,
  householdsTable,
  offersTable,
  plansTable,
  settingsFile,
  stockTable,
} from './folder-tables.ts';
import { writeSettings } from './write-settings.ts';
import { catalogueRows, grantRequestRows, householdRows, offerRows, planRows, stockRows } from './write-tables.ts';

/**
 * Writes an assembly as the files of its folder: all seven, empty tables with their header alone, rows in the order they
 * stand in. `readAssemblyFolder` reads it back to an equal assembly, and what is read is written to the same bytes.
 */
export function writeAssemblyFolder(assembly: Assembly): ReadonlyMap<string, string> {
  const digits = currencyDigits(assembly.settings.currency);
  const { products } = assembly;
  return new Map([
    [settingsFile, writeSettings(assembly.settings)],
    [catalogueTable.file, writeCsv(catalogueTable.columns, catalogueRows(products, digits))],
    [householdsTable.file, writeCsv(householdsTable.columns, householdRows(assembly.households, digits))],
    [plansTable.file, writeCsv(plansTable.columns, planRows(assembly.plans, products, digits))],
    [offersTable.file, writeCsv(offersTable.columns, offerRows(assembly.offers, digits))],
    [stockTable.file, writeCsv(stockTable.columns, stockRows(assembly.stock))],
    [grantRequestsTable.file, writeCsv(grantRequestsTable.columns, grantRequestRows(assembly.grantRequests, digits))],
  ]);
}
