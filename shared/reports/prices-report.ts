import type { RoundRecord } from '../assembly/rounds/round-record.ts';
import type { Product } from '../catalogue/product.ts';
import { escapeFormula } from '../csv/escape-formula.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { formatMoney } from '../quantities/format-money.ts';

const header = [
  'product',
  'name',
  'unit',
  'opening_price',
  'indicative_price',
  'market_price',
  'market_source',
  'market_date',
  'reason',
] as const;

/** prices.csv: the price list of a round beside the market's, every product of the catalogue in its order. */
export function pricesReport(round: RoundRecord, products: readonly Product[], digits: number): string {
  const rows = new Map(round.products.map((row) => [row.product, row]));
  return writeCsv(
    header,
    products.map((product) => {
      const row = rows.get(product.code);
      const { marketPrice } = product;
      return [
        escapeFormula(product.code),
        escapeFormula(product.name),
        escapeFormula(product.unit),
        formatMoney(product.openingPrice, digits),
        formatMoney(row?.price ?? product.openingPrice, digits),
        marketPrice === null ? '' : formatMoney(marketPrice.price, digits),
        escapeFormula(marketPrice?.source ?? ''),
        marketPrice?.date ?? '',
        row?.reason ?? '',
      ];
    }),
  );
}
