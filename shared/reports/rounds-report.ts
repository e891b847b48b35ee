import type { RoundRecord } from '../assembly/rounds/round-record.ts';
import { escapeFormula } from '../csv/escape-formula.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { formatMoney } from '../quantities/format-money.ts';
import { amountCell, ratioCell } from './report-cells.ts';

const header = [
  'round',
  'product',
  'demand',
  'supply',
  'imbalance',
  'indicative_price',
  'market_price',
  'reason',
] as const;

/**
 * rounds.csv: one row for each product in each closed round, what is out of season left out. Demand and supply are per
 * week, after the parts at exactly the price were taken; imbalance is a fraction. `digits`: decimals of the currency.
 */
export function roundsReport(rounds: readonly RoundRecord[], digits: number): string {
  return writeCsv(header, roundRows(rounds, digits));
}

function* roundRows(rounds: readonly RoundRecord[], digits: number): Iterable<readonly string[]> {
  for (const { number, products } of rounds) {
    for (const { product, price, marketPrice, reason, result } of products) {
      if (result === null) continue;
      yield [
        String(number),
        escapeFormula(product),
        amountCell(result.demand),
        amountCell(result.supply),
        ratioCell(result.imbalance),
        formatMoney(price, digits),
        marketPrice === null ? '' : formatMoney(marketPrice, digits),
        reason,
      ];
    }
  }
}
