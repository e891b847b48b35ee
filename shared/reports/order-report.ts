import type { Product } from '../catalogue/product.ts';
import { escapeFormula } from '../csv/escape-formula.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { formatMoney } from '../quantities/format-money.ts';
import { lineTotal } from '../stocking/order-total.ts';
import type { PurchaseOrder } from '../stocking/purchase-order.ts';
import { amountCell } from './report-cells.ts';

const header = [
  'order',
  'supplier',
  'deliver_on',
  'product',
  'name',
  'unit',
  'cases',
  'case_size',
  'ordered',
  'price',
  'total',
  'received',
  'shrink',
] as const;

/** One order as a file: a row for each line that orders something. `digits` are those of the currency. */
export function orderReport(order: PurchaseOrder, products: readonly Product[], digits: number): string {
  const byCode = new Map(products.map((product) => [product.code, product]));
  const rows = order.lines
    .filter(({ cases }) => cases > 0)
    .map((line) => {
      const product = byCode.get(line.product);
      return [
        ...[order.id, order.supplier, order.deliverOn, line.product].map(escapeFormula),
        ...[product?.name ?? '', product?.unit ?? ''].map(escapeFormula),
        String(line.cases),
        amountCell(line.caseSize),
        amountCell(line.ordered),
        formatMoney(line.price, digits),
        formatMoney(lineTotal(line), digits),
        line.received === null ? '' : amountCell(line.received),
        amountCell(line.shrink),
      ];
    });
  return writeCsv(header, rows);
}
