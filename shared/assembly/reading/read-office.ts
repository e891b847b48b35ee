import type { Period } from '../../calendar/weeks-of-period.ts';
import { planRecord } from '../../plans/plan-record.ts';
import type { Fault } from '../folder/fault.ts';
import type { TableShape } from '../folder/folder-tables.ts';
import {
  calendarTable,
  detailsTable,
  lastPlansTable,
  pausesTable,
  purchasesTable,
  seriesTable,
  standingsTable,
  suppliersTable,
  suppliesTable,
} from '../folder/office-tables.ts';
import type { OfficeRecords } from '../office-records.ts';
import { knownCodes } from './known-codes.ts';
import { readCalendar } from './read-calendar.ts';
import { type PlanReferences, readPlanLines } from './read-plans.ts';
import { readPurchases, readSeries } from './read-purchases.ts';
import { readStandings } from './read-standings.ts';
import { readDetails, readSuppliers, readSupplies } from './read-suppliers.ts';

type OfficeReferences = PlanReferences & { readonly period: Period };

/** Reads what the office keeps from the files of a folder. A file that is not there is an empty table. */
export function readOffice(
  textOf: (table: TableShape) => string,
  references: OfficeReferences,
  faults: Fault[],
): OfficeRecords {
  const { products, digits } = references;
  const suppliers = knownCodes('unknown-supplier', 'supplier', textOf(suppliersTable));
  const texts = { standings: textOf(standingsTable), pauses: textOf(pausesTable) };
  const lastLines = readPlanLines(textOf(lastPlansTable), { ...references, table: lastPlansTable }, faults);
  return {
    details: readDetails(textOf(detailsTable), products, faults),
    suppliers: readSuppliers(textOf(suppliersTable), digits, faults),
    supplies: readSupplies(textOf(suppliesTable), { products, suppliers, digits }, faults),
    series: readSeries(textOf(seriesTable), products, faults),
    standings: readStandings(texts, references, faults),
    lastPlans: [...lastLines].map(([household, lines]) => planRecord(household, lines)),
    purchases: readPurchases(textOf(purchasesTable), references, faults),
    calendar: readCalendar(textOf(calendarTable), faults),
  };
}
