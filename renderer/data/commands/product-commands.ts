import {
  checkDetails,
  type DetailsEntry,
  type DetailsFault,
  hasDetails,
} from '../../../shared/catalogue/check-details.ts';
import { checkProduct, type ProductFault } from '../../../shared/catalogue/check-product.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { ProductDetails } from '../../../shared/catalogue/product-details.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, refused, removal, write } from '../command.ts';
import { danglingReference } from '../dangling-reference.ts';
import { aliasesOf } from '../references/aliases-of.ts';
import { seriesKey, supplyKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';

export type ProductEntry = Omit<Product, 'ordinal'>;

function detailsWrite(product: string, details: DetailsEntry | null): readonly RowWrite[] {
  if (details === null) return [];
  const row: ProductDetails | null = hasDetails(details) ? { ...details, product } : null;
  return [{ table: 'productDetails', key: product, row }];
}

function faultsOf(entry: ProductEntry, details: DetailsEntry | null): readonly (ProductFault | DetailsFault)[] {
  return [...checkProduct(entry), ...(details === null ? [] : checkDetails(details))];
}

/** The product gets its number here; details of null are none. Refused `invalid` {faults}, `code-taken` {code}. */
export function addProduct(
  book: Book,
  entry: ProductEntry,
  details: DetailsEntry | null = null,
): Promise<CommandAnswer> {
  const command = plainCommand('products.add', async (rows) => {
    const faults = faultsOf(entry, details);
    if (faults.length > 0) return refused('invalid', { faults });
    const { code } = entry;
    if ((await rows.one('products', code)) !== null) return refused('code-taken', { code });
    const ordinal = (await rows.highestOrdinal()) + 1;
    return write([{ table: 'products', key: code, row: { ...entry, ordinal } }, ...detailsWrite(code, details)]);
  });
  return runCommand(book, command);
}

/**
 * Code and number stay as they are; details of null stay too. Refused `invalid` {faults}, `no-such-product` {code}.
 */
export function reviseProduct(
  book: Book,
  entry: ProductEntry,
  details: DetailsEntry | null = null,
): Promise<CommandAnswer> {
  const command = plainCommand('products.revise', async (rows) => {
    const faults = faultsOf(entry, details);
    if (faults.length > 0) return refused('invalid', { faults });
    const { code } = entry;
    const before = await rows.one('products', code);
    if (before === null) return refused('no-such-product', { code });
    const row = { ...entry, ordinal: before.ordinal };
    return write([{ table: 'products', key: code, row }, ...detailsWrite(code, details)]);
  });
  return runCommand(book, command);
}

/** What stands under `product/…`; another product's code may begin with the same letters and a slash. */
async function belongings(rows: RowReader, product: string): Promise<readonly RowWrite[]> {
  const supplies = await rows.beginning('supplies', supplyKey(product, ''));
  const series = await rows.beginning('marketSeries', seriesKey(product, ''));
  const own = (table: 'supplies' | 'marketSeries', found: readonly { key: string; row: { product: string } }[]) =>
    found.filter(({ row }) => row.product === product).map(({ key }) => removal(table, key));
  return [
    removal('productDetails', product),
    removal('boardNotes', product),
    ...(await aliasesOf(rows, 'product', product)),
    ...own('supplies', supplies),
    ...own('marketSeries', series),
  ];
}

/**
 * Takes the product away with its details, supplies, series, note on the board and the spellings that meant it; undo
 * brings all back. Refused `no-such-product` {code}, `still-in-use` {table, key} while something else speaks of it: a
 * plan, draft or typed form, an offer, stock, a request, an open order, a pledge, what a neighbour wants.
 */
export function removeProduct(book: Book, code: string): Promise<CommandAnswer> {
  const command = plainCommand('products.remove', async (rows) => {
    if ((await rows.one('products', code)) === null) return refused('no-such-product', { code });
    const writes = [removal('products', code), ...(await belongings(rows, code))];
    const user = await danglingReference(rows, writes);
    return user === null ? write(writes) : refused('still-in-use', user);
  });
  return runCommand(book, command);
}
