import { suppliesOf } from '../../../shared/catalogue/preferred-supply.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { Supply } from '../../../shared/catalogue/supplier.ts';
import type { Money } from '../../../shared/quantities/money.ts';
import { type Quantity, quantity, quantityScale } from '../../../shared/quantities/quantity.ts';
import { readTypedPrice, readTypedQuantity } from '../../live/typed-amount.ts';
import type { CellEdit } from '../../ui/entry-grid-columns.ts';

/** One line of the grid: what a supplier delivers of a product, or one that is still being entered. */
export type SupplyRow = {
  readonly key: string;
  readonly isDraft: boolean;
  /** Product code; empty in a line that has none yet. */
  readonly product: string;
  readonly price: Money | null;
  readonly caseSize: Quantity | null;
  readonly packSize: Quantity | null;
  readonly leadDays: number | null;
  readonly minimumQuantity: Quantity;
  readonly preference: number | null;
};

/** What the lines are of. `supplies`: everybody's. */
export type SupplyScope = {
  readonly supplier: string;
  readonly products: readonly Product[];
  readonly supplies: readonly Supply[];
  readonly currency: string;
};

export function emptyRow(key: string): SupplyRow {
  const nothing = { price: null, caseSize: null, packSize: null, leadDays: null, preference: null };
  return { key, isDraft: true, product: '', ...nothing, minimumQuantity: quantity(0) };
}

/** Whole once product and price are known; the catalogue gives the rest until somebody enters it. */
export function supplyOfRow(row: SupplyRow, supplier: string): Supply | null {
  const { product, price, caseSize, packSize, leadDays, minimumQuantity, preference } = row;
  if (product === '' || price === null || caseSize === null || packSize === null) return null;
  if (leadDays === null || preference === null) return null;
  return { product, supplier, price, caseSize, packSize, leadDays, minimumQuantity, preference };
}

/** A line after one accepted entry. */
export function editedRow(row: SupplyRow, { column, text }: CellEdit, scope: SupplyScope): SupplyRow {
  switch (column) {
    case 'product':
      return withProduct(row, text, scope);
    case 'price':
      return { ...row, price: valueOr(readTypedPrice(text, scope.currency), row.price) };
    case 'caseSize':
      return withCase(row, valueOr(readTypedQuantity(text), row.caseSize));
    case 'packSize':
      return { ...row, packSize: valueOr(readTypedQuantity(text), row.packSize) };
    case 'leadDays':
      return { ...row, leadDays: wholeOr(text, row.leadDays) };
    case 'minimumQuantity':
      return { ...row, minimumQuantity: valueOr(readTypedQuantity(text), quantity(0)) };
    case 'preference':
      return { ...row, preference: wholeOr(text, row.preference) };
    default:
      throw new Error(`The grid of supplies has no column ${column}`);
  }
}

/** The catalogue's case and lead time to begin with, and the next place among the product's suppliers. */
function withProduct(row: SupplyRow, code: string, { products, supplies }: SupplyScope): SupplyRow {
  const product = products.find((one) => one.code === code);
  if (product === undefined) return { ...row, product: code };
  const { caseSize, leadDays } = product;
  return {
    ...row,
    product: code,
    caseSize: row.caseSize ?? caseSize,
    packSize: row.packSize ?? (caseSize % quantityScale === 0 ? quantity(quantityScale) : caseSize),
    leadDays: row.leadDays ?? leadDays,
    preference: row.preference ?? suppliesOf(code, supplies).length + 1,
  };
}

/** Where a case was one pack, it stays one: otherwise neither of the two could ever be changed. */
function withCase(row: SupplyRow, caseSize: Quantity | null): SupplyRow {
  const wasOnePack = row.packSize !== null && row.packSize === row.caseSize;
  return { ...row, caseSize, packSize: wasOnePack ? caseSize : row.packSize };
}

type Read<Value> = { readonly kind: 'amount'; readonly value: Value } | { readonly kind: 'empty' | 'refused' };

function valueOr<Value, Otherwise>(read: Read<Value>, otherwise: Otherwise): Value | Otherwise {
  return read.kind === 'amount' ? read.value : otherwise;
}

function wholeOr(text: string, otherwise: number | null): number | null {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : otherwise;
}
