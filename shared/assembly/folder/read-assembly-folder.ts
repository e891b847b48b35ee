import { planRecord } from '../../plans/plan-record.ts';
import type { Assembly } from '../assembly.ts';
import { hasFundRecords } from '../fund-records.ts';
import { hasMeetingRecords } from '../meeting-records.ts';
import { hasOfficeRecords } from '../office-records.ts';
import { knownCodes } from '../reading/known-codes.ts';
import { nearestNames } from '../reading/nearest-name.ts';
import { readFund } from '../reading/read-fund.ts';
import { readGrantRequests } from '../reading/read-grant-requests.ts';
import { readHouseholds } from '../reading/read-households.ts';
import { readMeeting } from '../reading/read-meeting.ts';
import { readOffers } from '../reading/read-offers.ts';
import { readOffice } from '../reading/read-office.ts';
import { readPlanLines } from '../reading/read-plans.ts';
import { readProducts } from '../reading/read-products.ts';
import { readSettings } from '../reading/read-settings.ts';
import { readStock } from '../reading/read-stock.ts';
import type { Fault } from './fault.ts';
import {
  catalogueTable,
  folderTables,
  grantRequestsTable,
  householdsTable,
  offersTable,
  plansTable,
  settingsFile,
  stockTable,
  type TableShape,
} from './folder-tables.ts';
import { fundTables } from './fund-tables.ts';
import { meetingTables } from './meeting-tables.ts';
import { officeTables } from './office-tables.ts';

export type ReadFolder =
  | { readonly kind: 'ok'; readonly assembly: Assembly }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

const tables: readonly TableShape[] = [...folderTables, ...officeTables, ...meetingTables, ...fundTables];
const fileNames = [settingsFile, ...tables.map((table) => table.file)];

/**
 * Reads an assembly folder: file names and texts in, the whole assembly out, or every fault in it at once, in the order
 * of the files and their lines. Nothing is half read. Files that are not CSV or JSON (a readme) are let be.
 */
export function readAssemblyFolder(files: ReadonlyMap<string, string>): ReadFolder {
  const faults: Fault[] = [...fileFaults(files)];
  const assembly = readParts(files, faults);
  if (assembly !== null && faults.length === 0) return { kind: 'ok', assembly };
  return { kind: 'refused', faults: faults.toSorted(byPlace) };
}

function readParts(files: ReadonlyMap<string, string>, faults: Fault[]): Assembly | null {
  // A missing file was noted; what stands in for it is an empty table with its header, which has no further fault.
  const textOf = (table: TableShape) => files.get(table.file) ?? table.columns.join(',');
  const settingsText = files.get(settingsFile);
  const { settings, digits } =
    settingsText === undefined ? { settings: null, digits: 2 } : readSettings(settingsText, faults);
  const products = readProducts(textOf(catalogueTable), digits, faults);
  const households = readHouseholds(textOf(householdsTable), digits, faults);
  const known = knownCodes('unknown-product', 'code', textOf(catalogueTable));
  const references = {
    households: knownCodes('unknown-household', 'household', textOf(householdsTable)),
    products: known,
    ordinals: new Map(products.map((product) => [product.code, product.ordinal])),
    digits,
  };
  const lines = readPlanLines(textOf(plansTable), { ...references, table: plansTable }, faults);
  const offers = readOffers(textOf(offersTable), { products: known, digits }, faults);
  const stock = readStock(textOf(stockTable), known, faults);
  const grantRequests = readGrantRequests(textOf(grantRequestsTable), { products: known, digits }, faults);
  if (settings === null) return null;
  const office = readOffice(textOf, { ...references, table: plansTable, period: settings.period }, faults);
  const meeting = readMeeting(textOf, { ...references, period: settings.period, offers }, faults);
  const fund = readFund(textOf, { products: known, requests: grantRequests, digits }, faults);
  if (faults.length > 0) return null;
  const plans = [...lines].map(([household, own]) => planRecord(household, own));
  const assembly = { settings, products, households, plans, offers, stock, grantRequests };
  return {
    ...assembly,
    ...(hasOfficeRecords(office) && { office }),
    ...(hasMeetingRecords(meeting) && { meeting }),
    ...(hasFundRecords(fund) && { fund }),
  };
}

function fileFaults(files: ReadonlyMap<string, string>): readonly Fault[] {
  const about = { line: 0, column: null, found: '', allowed: [] };
  const needed = [settingsFile, ...tables.filter((table) => table.needed === 'always').map(({ file }) => file)];
  const missing = needed.filter((file) => !files.has(file));
  const absent = fileNames.filter((file) => !files.has(file));
  const unknown = [...files.keys()].filter((file) => /\.(?:csv|json)$/i.test(file) && !fileNames.includes(file));
  return [
    ...missing.map((file): Fault => ({ ...about, file, code: 'missing-file' })),
    ...unknown.map((file): Fault => ({ ...about, file, code: 'unknown-file', allowed: nearestNames(file, absent, 1) })),
  ];
}

function byPlace(a: Fault, b: Fault): number {
  const [fileA, fileB] = [placeOf(a.file), placeOf(b.file)];
  return fileA - fileB || a.line - b.line;
}

function placeOf(file: string): number {
  const place = fileNames.indexOf(file);
  return place < 0 ? fileNames.length : place;
}
