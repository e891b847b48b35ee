import type { Product } from '../../../shared/catalogue/product.ts';
import type { GrantRisk } from '../../data/sums/grant-risk.ts';
import { count, decimal, list, money, percent, quantity } from '../../i18n/formats.ts';
import { producerWords as says } from './producer-words.ts';

export type FactRow = {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly source: string;
};

const wholeBasisPoints = 10_000;

export type FactsOf = { readonly found: GrantRisk; readonly currency: string; readonly product: Product | null };

/** The producer's record and means, each with where it is known from. */
export function producerRows(of: FactsOf): readonly FactRow[] {
  return [...recordRows(of.found), ...meansRows(of), cashRow(of.found)];
}

function recordRows({ reliability }: GrantRisk): readonly FactRow[] {
  const source = says.ordersSource;
  if (reliability === null) {
    return [
      { key: 'orders', name: says.orders, value: says.noOrders, source },
      { key: 'usable', name: says.usable, value: says.notSaid, source: says.usableNone },
    ];
  }
  const { orders, lines, linesInFull, onTimeBasisPoints, usableBasisPoints } = reliability;
  const share = (basisPoints: number) => percent(basisPoints / wholeBasisPoints);
  return [
    { key: 'orders', name: says.orders, value: count(orders), source },
    { key: 'full', name: says.inFull, value: says.ofLines(count(linesInFull), count(lines)), source },
    { key: 'time', name: says.onTime, value: share(onTimeBasisPoints), source },
    { key: 'usable', name: says.usable, value: share(usableBasisPoints), source: says.usableSource },
  ];
}

function meansRows({ found: { request, risk }, currency, product }: FactsOf): readonly FactRow[] {
  const { capacityBefore, capacityAfter, unitCost, otherDebts, salesByYear = [] } = request.underwriting ?? {};
  const units = (amount: number | undefined) => (amount === undefined ? says.notSaid : quantity(amount, product?.unit));
  const text = (amount: number | undefined) => (amount === undefined ? says.notSaid : money(amount, currency));
  const isKnown = capacityBefore !== undefined || capacityAfter !== undefined;
  const capacity = isKnown ? says.capacityOf(units(capacityBefore), units(capacityAfter)) : says.notSaid;
  const [latest] = salesByYear;
  const margin = unitCost === undefined || risk.price <= 0 ? null : (risk.price - unitCost) / risk.price;
  return [
    { key: 'capacity', name: says.capacity, value: capacity, source: says.application },
    {
      ...{ key: 'cost', name: says.unitCost, value: text(unitCost) },
      source: margin === null ? says.application : says.unitCostSource(percent(margin)),
    },
    { key: 'debts', name: says.debts, value: text(otherDebts), source: says.debtsSource },
    {
      ...{ key: 'sales', name: says.sales },
      value: salesByYear.length === 0 ? says.notSaid : list(salesByYear.map((sum) => money(sum, currency))),
      source: latest ? says.salesSource(percent(risk.outstanding / latest)) : says.application,
    },
  ];
}

/** Cash over what is due, as lenders ask for it; with the price a fifth lower beside it (GRANTS.md 3.3). */
function cashRow({ sheet, risk }: GrantRisk): FactRow {
  const stressed = sheet.sensitivity.find(({ change }) => change === 'price-down-20')?.reading ?? sheet.stated;
  const times = (cash: number) => decimal(cash / risk.plannedRecovery, 1);
  const head = { key: 'cash', name: says.cash };
  if (risk.plannedRecovery <= 0) return { ...head, value: says.nothingDue, source: says.notSaid };
  return {
    ...head,
    value: says.cashOf(times(sheet.stated.cash.mean)),
    source: says.cashSource(times(stressed.cash.mean)),
  };
}

/** A sentence where plans and grant ask for more than the application says it can give. */
export function beyondCapacity({ found, product }: FactsOf): string | null {
  const capacity = found.request.underwriting?.capacityAfter;
  const needed = found.givesPerWeek + found.addsPerWeek;
  if (capacity === undefined || needed <= capacity) return null;
  return says.beyondCapacity(quantity(needed, product?.unit), quantity(capacity, product?.unit));
}
