import { describeFault } from '../../shared/assembly/folder/describe-fault.ts';
import type { Fault } from '../../shared/assembly/folder/fault.ts';
import type { RoundProduct } from '../../shared/assembly/rounds/round-record.ts';
import type { AssemblyRun } from '../../shared/assembly/run-assembly.ts';
import { currencyDigits } from '../../shared/quantities/currency-digits.ts';
import { formatDecimal } from '../../shared/quantities/format-decimal.ts';
import { formatMoney } from '../../shared/quantities/format-money.ts';

/** "plans.csv, line 30, column rhythm: "daily" is not one of the choices; write weekly, …" */
export function faultLine(fault: Fault): string {
  const { what, remedy } = describeFault(fault);
  const place = [fault.file];
  if (fault.line > 0) place.push(`line ${fault.line}`);
  if (fault.column !== null) place.push(`column ${fault.column}`);
  return `${place.join(', ')}: ${what}; ${remedy}`;
}

/** The last round as a table for the terminal, and what the assembly came to. */
export function runLines(run: AssemblyRun): readonly string[] {
  const { settings } = run.inputs.assembly;
  const digits = currencyDigits(settings.currency);
  const rows = run.final.products.map((row) => tableRow(row, digits));
  return [
    `${settings.name}, ${run.final.number} round${run.final.number === 1 ? '' : 's'}, prices in ${settings.currency}`,
    '',
    ...alignColumns([['product', 'demand', 'supply', 'imbalance', 'price', 'market', 'reason'], ...rows]),
    '',
    ...summaryLines(run, digits),
  ];
}

function tableRow({ product, price, marketPrice, reason, result }: RoundProduct, digits: number): readonly string[] {
  const measures =
    result === null
      ? ['-', '-', '-']
      : [formatDecimal(result.demand, 3), formatDecimal(result.supply, 3), `${(result.imbalance * 100).toFixed(1)} %`];
  const market = marketPrice === null ? '-' : formatMoney(marketPrice, digits);
  return [product, ...measures, formatMoney(price, digits), market, reason];
}

function summaryLines({ final, result, inputs }: AssemblyRun, digits: number): readonly string[] {
  const { tolerance } = inputs.assembly.settings.rule;
  const { worst } = final;
  const worstWords =
    worst === null ? 'nothing to clear' : `worst ${(worst.imbalance * 100).toFixed(1)} % (${worst.product})`;
  const open = result.openDemand.map((one) => `${one.product} ${formatDecimal(one.open, 3)}`).join(', ');
  const toOrder = result.stocking.lines.filter((line) => line.cases > 0);
  const cases = toOrder.reduce((sum, line) => sum + line.cases, 0);
  const { awarded, reservoirAfter } = result.grants;
  const before = formatMoney(inputs.assembly.settings.reservoir.balance, digits);
  return [
    `${result.cleared ? 'Cleared' : 'Not cleared'}: ${worstWords}, tolerance ${tolerance * 100} %`,
    `Open demand per week: ${open === '' ? 'none' : open}`,
    `Stocking list: ${cases} cases of ${toOrder.length} products`,
    `Grants: ${formatMoney(awarded, digits)} awarded, reservoir ${before} -> ${formatMoney(reservoirAfter, digits)}`,
  ];
}

/** First and last columns to the left, numbers between to the right. */
function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, place) => {
        const width = widths[place] ?? 0;
        if (place === row.length - 1) return cell;
        return place === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
}
