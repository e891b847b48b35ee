import type { Product } from '../../../shared/catalogue/product.ts';
import { escapeFormula } from '../../../shared/csv/escape-formula.ts';
import { writeCsv } from '../../../shared/csv/write-csv.ts';
import { formatQuantity } from '../../../shared/quantities/format-quantity.ts';
import type { DemandRow } from '../../data/sums/demand-table.ts';

const columns = ['product', 'name', 'unit', 'want_per_week', 'up_to_per_week'] as const;

/** What all plans together want of each product in a week, and what they can take up to. No household stands in it. */
export function demandCsv(products: readonly Product[], rows: readonly DemandRow[]): string {
  const byCode = new Map(products.map((product) => [product.code, product]));
  const lines = rows.map(({ product, want, upTo }) => {
    const { name = '', unit = '' } = byCode.get(product) ?? {};
    return [...[product, name, unit].map(escapeFormula), formatQuantity(want), formatQuantity(upTo)];
  });
  return writeCsv(columns, lines);
}
