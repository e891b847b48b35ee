import type { Product } from '../catalogue/product.ts';
import { escapeFormula } from '../csv/escape-formula.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { formatMoney } from '../quantities/format-money.ts';
import type { StockingLine, StockingList, StockingOmission } from '../stocking/stocking-line.ts';
import { amountCell } from './report-cells.ts';

const header = [
  'product',
  'name',
  'unit',
  'demand_per_week',
  'cover_demand',
  'on_hand',
  'on_order',
  'need',
  'supplier',
  'case_size',
  'cases',
  'ordered',
  'over',
  'order_by',
  'deliver_on',
  'cost',
  'left_out',
] as const;

/** stocking-list.csv: what to order, then what was left out and why. */
export function stockingReport({ lines, leftOut }: StockingList, products: readonly Product[], digits: number): string {
  const byCode = new Map(products.map((product) => [product.code, product]));
  const named = (code: string) => {
    const product = byCode.get(code);
    return [code, product?.name ?? '', product?.unit ?? ''].map(escapeFormula);
  };
  return writeCsv(header, [
    ...lines.map((line) => [...named(line.product), ...lineCells(line, digits)]),
    ...leftOut.map((omission) => [...named(omission.product), ...omissionCells(omission)]),
  ]);
}

function lineCells(line: StockingLine, digits: number): readonly string[] {
  return [
    amountCell(line.demandPerWeek),
    amountCell(line.coverDemand),
    amountCell(line.onHand),
    amountCell(line.onOrder),
    amountCell(line.need),
    escapeFormula(line.supplier ?? ''),
    amountCell(line.caseSize),
    String(line.cases),
    amountCell(line.ordered),
    amountCell(line.over),
    line.orderBy,
    line.deliverOn,
    formatMoney(line.cost, digits),
    '',
  ];
}

function omissionCells({ demandPerWeek, reason }: StockingOmission): readonly string[] {
  const untouched = header.slice(4, -1).map(() => '');
  return [amountCell(demandPerWeek), ...untouched, reason];
}
