import { checkSupply } from '../../../shared/catalogue/check-supply.ts';
import { preferSupplier } from '../../../shared/catalogue/prefer-supplier.ts';
import type { Supply } from '../../../shared/catalogue/supplier.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, refused, removal, write } from '../command.ts';
import { supplyKey } from '../row-keys.ts';
import { runCommand } from '../run-command.ts';

function put(row: Supply): RowWrite {
  return { table: 'supplies', key: supplyKey(row.product, row.supplier), row };
}

/**
 * How suppliers deliver products, in place of what stood there, as one change. Refused `invalid` {product, faults},
 * `no-such-product` {code}, `no-such-supplier` {code}.
 */
export function setSupplies(book: Book, supplies: readonly Supply[]): Promise<CommandAnswer> {
  const command = plainCommand('supplies.set', async (rows) => {
    for (const supply of supplies) {
      const { product, supplier } = supply;
      const faults = checkSupply(supply);
      if (faults.length > 0) return refused('invalid', { product, faults });
      if ((await rows.one('products', product)) === null) return refused('no-such-product', { code: product });
      if ((await rows.one('suppliers', supplier)) === null) return refused('no-such-supplier', { code: supplier });
    }
    return write(supplies.map(put));
  });
  return runCommand(book, command);
}

/** Refused `no-such-supply` {product, supplier}. */
export function removeSupply(book: Book, product: string, supplier: string): Promise<CommandAnswer> {
  const command = plainCommand('supplies.remove', async (rows) => {
    const key = supplyKey(product, supplier);
    if ((await rows.one('supplies', key)) === null) return refused('no-such-supply', { product, supplier });
    return write([removal('supplies', key)]);
  });
  return runCommand(book, command);
}

/** Asks one supplier of a product first and the others after it in their order. Refused `no-such-supply`. */
export function preferSupply(book: Book, product: string, supplier: string): Promise<CommandAnswer> {
  const command = plainCommand('supplies.prefer', async (rows) => {
    const key = supplyKey(product, supplier);
    if ((await rows.one('supplies', key)) === null) return refused('no-such-supply', { product, supplier });
    const found = await rows.beginning('supplies', supplyKey(product, ''));
    const own = found.map(({ row }) => row);
    return write(preferSupplier(product, supplier, own).map(put));
  });
  return runCommand(book, command);
}
