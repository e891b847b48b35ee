import type { ProductEntry } from '../../../renderer/data/commands/product-commands.ts';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import type { Offer } from '../../../shared/supply/offer.ts';

export function product(code: string): ProductEntry {
  return {
    ...{ code, name: `Product ${code}`, unit: 'lb', caseSize: quantity(25_000), leadDays: 2, season: null },
    ...{ floorPrice: money(10), openingPrice: money(100), marketPrice: null },
  };
}

export function line(ordinal: number, want = 1000, substitute: number | null = null): PlanLine {
  return {
    ...{ product: ordinal, want: quantity(want), upTo: quantity(want), rhythm: 'weekly', priority: 'normal' },
    ...{ response: { kind: 'fixed' }, substitute, highestPrice: null },
  };
}

export function offer(producer: string, code: string, price = 90, perWeek = 500_000): Offer {
  const step = { price: money(price), quantityPerWeek: quantity(perWeek), minimumLot: quantity(0) };
  return { producer, product: code, steps: [step] };
}

export const settings: AssemblySettings = {
  name: 'Willow Creek, first quarter',
  currency: 'USD',
  period: { from: '2027-01-04', weeks: 13 },
  rule: { name: 'accelerated', tolerance: 0.05, maxRounds: 12 },
  coverDays: 14,
  reservoir: { balance: money(4_820_000), floor: money(4_000_000), limitPerProducer: money(350_000) },
};
