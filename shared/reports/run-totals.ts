import type { AssemblyRun } from '../assembly/run-assembly.ts';
import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Money, money } from '../quantities/money.ts';
import { type Quantity, quantityScale } from '../quantities/quantity.ts';

/** Totals of a run, valued at the final indicative prices; each product is rounded half-up by itself, then added. */
export type RunTotals = {
  readonly demandPerWeek: Money;
  readonly supplyPerWeek: Money;
  readonly openPerWeek: Money;
  readonly stockingOrder: Money;
  readonly grantsAsked: Money;
};

export function runTotals({ final, result, inputs }: Pick<AssemblyRun, 'final' | 'result' | 'inputs'>): RunTotals {
  const rows = final.products.filter((row) => row.result !== null);
  const { lines } = result.stocking;
  return {
    demandPerWeek: sum(rows.map((row) => worth(row.result?.demand, row.price))),
    supplyPerWeek: sum(rows.map((row) => worth(row.result?.supply, row.price))),
    openPerWeek: sum(result.openDemand.map(({ open, price }) => worth(open, price))),
    stockingOrder: sum(lines.map((line) => line.cost)),
    grantsAsked: sum(inputs.assembly.grantRequests.map((request) => request.amount)),
  };
}

function worth(amount: Quantity | undefined, price: Money): number {
  return divideHalfUp(BigInt(amount ?? 0) * BigInt(price), quantityScale);
}

function sum(amounts: readonly number[]): Money {
  return money(amounts.reduce((total, amount) => total + amount, 0));
}
