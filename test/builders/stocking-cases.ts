import type { Product, Season } from '../../shared/catalogue/product.ts';
import type { Supplier, Supply } from '../../shared/catalogue/supplier.ts';
import { money } from '../../shared/quantities/money.ts';
import { quantity } from '../../shared/quantities/quantity.ts';
import type { ProductDemand } from '../../shared/stocking/cover-demand.ts';
import { makeStockingList, noChoices, type StockingCase } from '../../shared/stocking/make-stocking-list.ts';
import type { StockingList } from '../../shared/stocking/stocking-line.ts';
import { everyDay } from '../../shared/stocking/store-calendar.ts';

type Given = { code?: string; caseSize: number; leadDays?: number; season?: Season | null; price?: number };

/** A product with a case size in thousandths and a price in cents. */
export function product({ code = 'X', caseSize, leadDays = 0, season = null, price = 100 }: Given): Product {
  return {
    ...{ code, name: code, unit: 'lb', caseSize: quantity(caseSize), leadDays, season },
    ...{ floorPrice: money(1), openingPrice: money(price), marketPrice: null, ordinal: 0 },
  };
}

/** The same thousandths in each of 13 weeks, settled as planned. */
export function everyWeek(thousandths: number): ProductDemand {
  const planned = quantity(thousandths);
  return { planned, settled: planned, byWeek: new Array<number>(13).fill(thousandths) };
}

/** A supply in whole units: cases of 8, packs of 1, three days, first choice. */
export function supply(given: Partial<Supply> & { readonly supplier: string }): Supply {
  return {
    ...{ product: 'X', leadDays: 3, caseSize: quantity(8000), packSize: quantity(1000) },
    ...{ price: money(100), minimumQuantity: quantity(0), preference: 1, ...given },
  };
}

export function supplier(code: string, minimumOrder = 0): Supplier {
  return { code, name: `${code} Co`, email: '', phone: '', minimumOrder: money(minimumOrder) };
}

/** Two weeks from 4 January 2027, every day open, nothing in stock, and what is given. */
export function stockingList(given: Partial<StockingCase>): StockingList {
  return makeStockingList({
    ...{ products: [], demand: new Map(), prices: new Map(), stock: [], supplies: [] },
    ...{ calendar: everyDay, choices: noChoices },
    period: { from: '2027-01-04', weeks: 13 },
    cover: { from: '2027-01-04', days: 14 },
    ...given,
  });
}
