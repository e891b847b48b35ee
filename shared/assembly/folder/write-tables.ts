import { formatSeason } from '../../catalogue/format-season.ts';
import type { Product } from '../../catalogue/product.ts';
import { escapeFormula } from '../../csv/escape-formula.ts';
import { writeCsv } from '../../csv/write-csv.ts';
import type { GrantRequest } from '../../grants/grant-request.ts';
import type { Household } from '../../members/household.ts';
import { planLines } from '../../plans/plan-lines.ts';
import type { PlanRecord } from '../../plans/plan-record.ts';
import { formatDecimal } from '../../quantities/format-decimal.ts';
import { formatMoney } from '../../quantities/format-money.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { StockLevel } from '../../stocking/stock-level.ts';
import type { Offer } from '../../supply/offer.ts';
import { grantColumns, grantRequestsTable, householdsTable } from './folder-tables.ts';
import { grantDetailCells, grantDetailColumns, hasGrantDetails } from './grant-details.ts';
import { formatShare } from './recovery-share.ts';
import { requestNumber } from './request-number.ts';
import { writeResponse } from './response-words.ts';

/* The rows of each table, in the order of its columns (folder-tables.ts). `digits`: decimals of the currency. */

type Rows = Iterable<readonly string[]>;

export function* catalogueRows(products: readonly Product[], digits: number): Rows {
  for (const product of products) {
    const { marketPrice } = product;
    yield [
      escapeFormula(product.code),
      escapeFormula(product.name),
      escapeFormula(product.unit),
      amount(product.caseSize),
      String(product.leadDays),
      formatSeason(product.season),
      formatMoney(product.floorPrice, digits),
      formatMoney(product.openingPrice, digits),
      marketPrice === null ? '' : formatMoney(marketPrice.price, digits),
      escapeFormula(marketPrice?.source ?? ''),
      marketPrice?.date ?? '',
    ];
  }
}

function hasChildren(households: readonly Household[]): boolean {
  return households.some(({ children = 0 }) => children > 0);
}

/** The column of children stands there only where somebody has any. */
export function householdColumns(households: readonly Household[]): readonly string[] {
  const { columns } = householdsTable;
  return hasChildren(households) ? columns : columns.filter((column) => column !== 'children');
}

export function* householdRows(households: readonly Household[], digits: number): Rows {
  const withChildren = hasChildren(households);
  for (const { code, people, children = 0, allowancePerWeek, eligible } of households) {
    const cells = [escapeFormula(code), String(people), formatMoney(allowancePerWeek, digits), eligible ? 'yes' : 'no'];
    yield withChildren ? [...cells, children === 0 ? '' : String(children)] : cells;
  }
}

/** `up_to` is left empty where it equals `want`, as people write it. */
export function* planRows(plans: readonly PlanRecord[], products: readonly Product[], digits: number): Rows {
  const codes = new Map(products.map((product) => [product.ordinal, escapeFormula(product.code)]));
  for (const plan of plans) {
    for (const line of planLines(plan)) {
      yield [
        escapeFormula(plan.household),
        codeOf(codes, line.product),
        amount(line.want),
        line.upTo === line.want ? '' : amount(line.upTo),
        line.rhythm,
        line.priority,
        writeResponse(line.response),
        line.substitute === null ? '' : codeOf(codes, line.substitute),
        line.highestPrice === null ? '' : formatMoney(line.highestPrice, digits),
      ];
    }
  }
}

export function* offerRows(offers: readonly Offer[], digits: number): Rows {
  for (const { producer, product, steps } of offers) {
    for (const { price, quantityPerWeek, minimumLot } of steps) {
      const names = [escapeFormula(producer), escapeFormula(product)];
      yield [...names, formatMoney(price, digits), amount(quantityPerWeek), amount(minimumLot)];
    }
  }
}

export function* stockRows(stock: readonly StockLevel[]): Rows {
  for (const { product, onHand, onOrder } of stock) yield [escapeFormula(product), amount(onHand), amount(onOrder)];
}

/**
 * The further columns are there only when a request fills one of them, and the number only when it is not the request's
 * place in the file, so that older folders keep their bytes.
 */
export function writeGrantRequests(requests: readonly GrantRequest[], digits: number): string {
  const isLong = requests.some(hasGrantDetails);
  const isNumbered = requests.some(({ id }, at) => id !== requestNumber(at));
  const columns = [
    ...[...grantColumns, ...(isLong ? grantDetailColumns : [])],
    ...(isNumbered ? grantRequestsTable.columns.slice(-1) : []),
  ];
  const rows = requests.map((request) => [
    ...grantRequestCells(request, digits),
    ...(isLong ? grantDetailCells(request, digits) : []),
    ...(isNumbered ? [escapeFormula(request.id)] : []),
  ]);
  return writeCsv(columns, rows);
}

function grantRequestCells(request: GrantRequest, digits: number): readonly string[] {
  return [
    escapeFormula(request.producer),
    escapeFormula(request.product),
    escapeFormula(request.purpose),
    formatMoney(request.amount, digits),
    amount(request.addsPerWeek),
    formatShare(request.recoveryShareBasisPoints),
  ];
}

function amount(value: Quantity): string {
  return formatDecimal(value, 3);
}

function codeOf(codes: ReadonlyMap<number, string>, ordinal: number): string {
  const code = codes.get(ordinal);
  if (code === undefined) throw new RangeError(`No product has the ordinal ${ordinal}`);
  return code;
}
