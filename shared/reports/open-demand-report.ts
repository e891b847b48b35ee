import type { OpenDemand } from '../assembly/result/open-demand.ts';
import type { Product } from '../catalogue/product.ts';
import { escapeFormula } from '../csv/escape-formula.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { formatMoney } from '../quantities/format-money.ts';
import { amountCell } from './report-cells.ts';

const header = [
  'product',
  'name',
  'unit',
  'demand',
  'supply',
  'open',
  'indicative_price',
  'blocked_by',
  'producer',
] as const;

/** open-demand.csv: what no offer meets, per week, for the board that advertises it to producers. */
export function openDemandReport(open: readonly OpenDemand[], products: readonly Product[], digits: number): string {
  const byCode = new Map(products.map((product) => [product.code, product]));
  return writeCsv(
    header,
    open.map((row) => [
      escapeFormula(row.product),
      escapeFormula(byCode.get(row.product)?.name ?? ''),
      escapeFormula(byCode.get(row.product)?.unit ?? ''),
      amountCell(row.demand),
      amountCell(row.supply),
      amountCell(row.open),
      formatMoney(row.price, digits),
      row.blockedBy?.kind ?? '',
      row.blockedBy !== null && 'producer' in row.blockedBy ? escapeFormula(row.blockedBy.producer) : '',
    ]),
  );
}
