import { checkMarketPrice, checkProduct } from '../../../shared/catalogue/check-product.ts';
import type { MarketPrice, Product } from '../../../shared/catalogue/product.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, refused, write } from '../command.ts';
import { danglingReference } from '../dangling-reference.ts';
import { runCommand } from '../run-command.ts';

export type ProductEntry = Omit<Product, 'ordinal'>;

/** The product gets its number here. Refused `invalid` {faults}, `code-taken` {code}. */
export function addProduct(book: Book, entry: ProductEntry): Promise<CommandAnswer> {
  const command = plainCommand('products.add', async (rows) => {
    const faults = checkProduct(entry);
    if (faults.length > 0) return refused('invalid', { faults });
    const { code } = entry;
    if ((await rows.one('products', code)) !== null) return refused('code-taken', { code });
    const ordinal = (await rows.highestOrdinal()) + 1;
    return write([{ table: 'products', key: code, row: { ...entry, ordinal } }]);
  });
  return runCommand(book, command);
}

/** Code and number stay as they are. Refused `invalid` {faults}, `no-such-product` {code}. */
export function reviseProduct(book: Book, entry: ProductEntry): Promise<CommandAnswer> {
  const command = plainCommand('products.revise', async (rows) => {
    const faults = checkProduct(entry);
    if (faults.length > 0) return refused('invalid', { faults });
    const { code } = entry;
    const before = await rows.one('products', code);
    if (before === null) return refused('no-such-product', { code });
    return write([{ table: 'products', key: code, row: { ...entry, ordinal: before.ordinal } }]);
  });
  return runCommand(book, command);
}

/** Refused `no-such-product` {code}, `still-in-use` {table, key} while a plan, offer, stock or request speaks of it. */
export function removeProduct(book: Book, code: string): Promise<CommandAnswer> {
  const command = plainCommand('products.remove', async (rows) => {
    if ((await rows.one('products', code)) === null) return refused('no-such-product', { code });
    const writes: readonly RowWrite[] = [{ table: 'products', key: code, row: null }];
    const user = await danglingReference(rows, writes);
    return user === null ? write(writes) : refused('still-in-use', user);
  });
  return runCommand(book, command);
}

export type MarketPriceEntry = { readonly product: string; readonly marketPrice: MarketPrice | null };

/** Sets (or, with null, takes away) the market prices of several products at once, as one change. */
export function setMarketPrices(book: Book, entries: readonly MarketPriceEntry[]): Promise<CommandAnswer> {
  const command = plainCommand('products.market-prices', async (rows) => {
    const codes = entries.map(({ product }) => product);
    const products = await rows.many('products', codes);
    const writes: RowWrite[] = [];
    for (const [at, { product: code, marketPrice }] of entries.entries()) {
      const product = products[at];
      if (product === undefined || product === null) return refused('no-such-product', { code });
      const faults = checkMarketPrice(marketPrice);
      if (faults.length > 0) return refused('invalid', { product: code, faults });
      writes.push({ table: 'products', key: code, row: { ...product, marketPrice } });
    }
    return write(writes);
  });
  return runCommand(book, command);
}
