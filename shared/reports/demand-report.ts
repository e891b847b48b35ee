import type { RoundRecord } from '../assembly/rounds/round-record.ts';
import type { Product } from '../catalogue/product.ts';
import { escapeFormula } from '../csv/escape-formula.ts';
import { writeCsv } from '../csv/write-csv.ts';
import type { WeeklyDemand } from '../demand/weekly-demand.ts';
import { quantity } from '../quantities/quantity.ts';
import { amountCell, ratioCell } from './report-cells.ts';

const header = ['product', 'name', 'unit', 'want', 'up_to', 'demand', 'supply', 'imbalance'] as const;

export type DemandCase = {
  readonly round: RoundRecord;
  readonly products: readonly Product[];
  /** The plans as they are written, whatever the prices. */
  readonly asWritten: WeeklyDemand;
};

/**
 * demand.csv: per product and week what the plans want and can take as written, and demand and supply at the round's
 * prices (empty for what is out of season).
 */
export function demandReport({ round, products, asWritten }: DemandCase): string {
  const rows = new Map(round.products.map((row) => [row.product, row]));
  return writeCsv(
    header,
    products.map(({ code, name, unit, ordinal }) => {
      const result = rows.get(code)?.result ?? null;
      return [
        escapeFormula(code),
        escapeFormula(name),
        escapeFormula(unit),
        amountCell(asWritten.want[ordinal] ?? quantity(0)),
        amountCell(asWritten.upTo[ordinal] ?? quantity(0)),
        ...(result === null
          ? ['', '', '']
          : [amountCell(result.demand), amountCell(result.supply), ratioCell(result.imbalance)]),
      ];
    }),
  );
}
