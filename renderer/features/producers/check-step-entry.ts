import { longestProducerName } from '../../../shared/supply/check-offer.ts';
import { readTypedPrice, readTypedQuantity, type TypedAmount } from '../../live/typed-amount.ts';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';
import type { StepRow } from './step-row.ts';
import { words } from './words.ts';

type Grid = { readonly rows: readonly StepRow[]; readonly currency: string };

/** Why an entry in the grid of offers is not accepted, or null. A step that stands needs its price and quantity. */
export function checkStepEntry(edit: CellEdit, row: StepRow | null, { rows, currency }: Grid): string | null {
  switch (edit.column) {
    case 'producer':
      return checkProducer(edit.text, row);
    case 'price': {
      const price = readTypedPrice(edit.text, currency);
      const refused = checkNeeded(price, row);
      if (refused !== null || price.kind !== 'amount' || row === null) return refused;
      return rows.some((other) => isSameStep(other, row, price.value)) ? words.stepExists : null;
    }
    case 'quantityPerWeek': {
      const amount = readTypedQuantity(edit.text);
      if (amount.kind === 'amount' && amount.value === 0) return words.quantityNeeded;
      if (amount.kind === 'amount' && row !== null && amount.value < row.minimumLot) return words.lotAboveStep;
      return checkNeeded(amount, row);
    }
    case 'minimumLot': {
      const lot = readTypedQuantity(edit.text);
      if (lot.kind === 'refused') return lot.sentence;
      const most = row?.quantityPerWeek ?? null;
      return lot.kind === 'amount' && most !== null && lot.value > most ? words.lotAboveStep : null;
    }
    default:
      return null;
  }
}

function isSameStep(other: StepRow, row: StepRow, price: number): boolean {
  const sameOffer = other.producer === row.producer && other.product === row.product;
  return other.key !== row.key && sameOffer && other.price === price;
}

function checkProducer(text: string, row: StepRow | null): string | null {
  if (text.trim().length > longestProducerName) return words.producerTooLong;
  return text.trim() === '' && row?.isDraft === false ? words.producerNeeded : null;
}

function checkNeeded(amount: TypedAmount<number>, row: StepRow | null): string | null {
  if (amount.kind === 'refused') return amount.sentence;
  return amount.kind === 'empty' && row?.isDraft === false ? words.valueNeeded : null;
}
