import { quantity } from '../../quantities/quantity.ts';
import type { Offer, OfferStep } from '../../supply/offer.ts';
import type { Fault } from '../folder/fault.ts';
import { offersTable } from '../folder/folder-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isKnown, type KnownCodes } from './known-codes.ts';
import { isEmpty, readCode, readPrice, readQuantity, readSomeQuantity } from './read-cell.ts';
import { readTable, type TableRow } from './read-table.ts';

type OfferRow = TableRow<(typeof offersTable.columns)[number]>;
type OpenOffer = { readonly producer: string; readonly product: string; readonly steps: OfferStep[] };

/**
 * Reads offers.csv: the rows of one producer for one product are a ladder, put in the order of their prices; the
 * offers stay in the order in which they are first met.
 */
export function readOffers(
  text: string,
  { products, digits }: { readonly products: KnownCodes; readonly digits: number },
  faults: Fault[],
): readonly Offer[] {
  const offers = new Map<string, OpenOffer>();
  const seen = nothingSeen('price' as const);
  for (const row of readTable(offersTable, text, faults)) {
    const producer = readCode(row, 'producer');
    const product = readCode(row, 'product');
    const known = product !== null && isKnown(row, 'product', products);
    const step = readStep(row, digits);
    if (producer === null || !known || step === null) continue;
    const key = `${producer}\n${product}`;
    if (isDuplicate(row, `${key}\n${step.price}`, seen)) continue;
    const offer = offers.get(key) ?? { producer, product, steps: [] };
    offers.set(key, offer);
    offer.steps.push(step);
  }
  for (const { steps } of offers.values()) steps.sort((a, b) => a.price - b.price);
  return [...offers.values()];
}

function readStep(row: OfferRow, digits: number): OfferStep | null {
  const price = readPrice(row, 'price', digits);
  const quantityPerWeek = readSomeQuantity(row, 'quantity_per_week');
  const minimumLot = isEmpty(row, 'minimum_lot') ? quantity(0) : readQuantity(row, 'minimum_lot');
  if (price === null || quantityPerWeek === null || minimumLot === null) return null;
  if (minimumLot <= quantityPerWeek) return { price, quantityPerWeek, minimumLot };
  row.fault('minimum_lot', 'lot-above-step', { allowed: [row.cell('quantity_per_week').trim()] });
  return null;
}
