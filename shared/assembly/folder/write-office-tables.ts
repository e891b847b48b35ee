import type { Product } from '../../catalogue/product.ts';
import { escapeFormula } from '../../csv/escape-formula.ts';
import { formatDecimal } from '../../quantities/format-decimal.ts';
import { formatMoney } from '../../quantities/format-money.ts';
import { quantityDecimals } from '../../quantities/quantity.ts';
import type { OfficeRecords } from '../office-records.ts';
import { seriesDecimals } from '../reading/read-purchases.ts';
import { aliasMark } from '../reading/read-suppliers.ts';
import type { TableShape } from './folder-tables.ts';
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
} from './office-tables.ts';
import { planRows } from './write-tables.ts';

type Rows = Iterable<readonly string[]>;
type Catalogue = { readonly products: readonly Product[]; readonly digits: number };

/** The office's tables with their rows, those without any left out. */
export function officeRows(
  office: OfficeRecords,
  { products, digits }: Catalogue,
): readonly (readonly [table: TableShape, rows: Rows])[] {
  const tables: readonly (readonly [TableShape, number, Rows])[] = [
    [detailsTable, office.details.length, detailsRows(office)],
    [suppliersTable, office.suppliers.length, supplierRows(office, digits)],
    [suppliesTable, office.supplies.length, supplyRows(office, digits)],
    [seriesTable, office.series.length, seriesRows(office)],
    [standingsTable, office.standings.length, standingRows(office)],
    [pausesTable, office.standings.flatMap(({ pauses }) => pauses).length, pauseRows(office)],
    [lastPlansTable, office.lastPlans.length, planRows(office.lastPlans, products, digits)],
    [purchasesTable, office.purchases.length, purchaseRows(office)],
    [calendarTable, [...calendarRows(office)].length, calendarRows(office)],
  ];
  return tables.filter(([, count]) => count > 0).map(([table, , rows]) => [table, rows] as const);
}

function* detailsRows({ details }: OfficeRecords): Rows {
  for (const { product, unitCode, department, storagePlace, aliases, catchWeight } of details) {
    const texts = [product, unitCode ?? '', department, storagePlace, aliases.join(` ${aliasMark} `)];
    yield [...texts.map(escapeFormula), catchWeight ? 'yes' : 'no'];
  }
}

function* supplierRows({ suppliers }: OfficeRecords, digits: number): Rows {
  for (const { code, name, email, phone, minimumOrder } of suppliers) {
    yield [...[code, name, email, phone].map(escapeFormula), formatMoney(minimumOrder, digits)];
  }
}

function* supplyRows({ supplies }: OfficeRecords, digits: number): Rows {
  for (const supply of supplies) {
    yield [
      escapeFormula(supply.product),
      escapeFormula(supply.supplier),
      String(supply.leadDays),
      amount(supply.caseSize),
      amount(supply.packSize),
      formatMoney(supply.price, digits),
      amount(supply.minimumQuantity),
      String(supply.preference),
    ];
  }
}

function* seriesRows({ series }: OfficeRecords): Rows {
  for (const { product, source, item, unit, currency, points } of series) {
    const names = [product, source, item, unit, currency].map(escapeFormula);
    for (const { date, priceTenThousandths } of points) {
      yield [...names, date, formatDecimal(priceTenThousandths, seriesDecimals)];
    }
  }
}

function* standingRows({ standings }: OfficeRecords): Rows {
  for (const { household, status, origin, submittedAt, turn, endsOn } of standings) {
    yield [escapeFormula(household), status, origin, submittedAt, String(turn), endsOn ?? ''];
  }
}

function* pauseRows({ standings }: OfficeRecords): Rows {
  for (const { household, pauses } of standings) {
    for (const { from, until } of pauses) yield [escapeFormula(household), from, until];
  }
}

function* purchaseRows({ purchases }: OfficeRecords): Rows {
  for (const { household, from, to, weeks, products } of purchases) {
    for (const { product, quantity, weeksBought } of products) {
      const names = [escapeFormula(household), escapeFormula(product)];
      yield [...names, amount(quantity), String(weeksBought), String(weeks), from, to];
    }
  }
}

function* calendarRows({ calendar }: OfficeRecords): Rows {
  for (const day of calendar?.deliveryDays ?? []) yield ['delivery-day', String(day)];
  for (const day of calendar?.orderDays ?? []) yield ['order-day', String(day)];
  for (const day of calendar?.holidays ?? []) yield ['holiday', day];
}

function amount(thousandths: number): string {
  return formatDecimal(thousandths, quantityDecimals);
}
