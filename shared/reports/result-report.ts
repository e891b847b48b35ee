import type { AssemblyRun } from '../assembly/run-assembly.ts';
import { currencyDigits } from '../quantities/currency-digits.ts';
import { formatMoney } from '../quantities/format-money.ts';
import { runTotals } from './run-totals.ts';

/** result.json: how the rounds went, the totals in money, and the hash of the inputs. Money stands in quotes. */
export function resultReport(run: AssemblyRun): string {
  const { final, result, inputs } = run;
  const { name, currency, period, rule, reservoir } = inputs.assembly.settings;
  const digits = currencyDigits(currency);
  const totals = runTotals(run);
  const content = {
    format: 'plenum-result/1',
    name,
    currency,
    period,
    rule,
    rounds: final.number,
    cleared: result.cleared,
    worst: final.worst === null ? null : { ...final.worst, imbalance: Number(final.worst.imbalance.toFixed(6)) },
    blocked: final.products.flatMap(({ product, result: row }) =>
      row === null || row.standing === 'cleared' || row.standing === 'free'
        ? []
        : [{ product, standing: row.standing, by: row.blockedBy }],
    ),
    totals: {
      households: inputs.assembly.households.length,
      plans: inputs.assembly.plans.length,
      demandPerWeek: formatMoney(totals.demandPerWeek, digits),
      supplyPerWeek: formatMoney(totals.supplyPerWeek, digits),
      openPerWeek: formatMoney(totals.openPerWeek, digits),
      stockingOrder: formatMoney(totals.stockingOrder, digits),
      grantsAsked: formatMoney(totals.grantsAsked, digits),
      grantsAwarded: formatMoney(result.grants.awarded, digits),
      reservoirBefore: formatMoney(reservoir.balance, digits),
      reservoirAfter: formatMoney(result.grants.reservoirAfter, digits),
    },
    inputs: { sha256: run.inputsHash },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
