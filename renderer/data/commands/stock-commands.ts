import type { StockLevel } from '../../../shared/stocking/stock-level.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import { runCommand } from '../run-command.ts';

/** What the store has of a product and has on order. Refused `invalid` {field}, `no-such-product` {code}. */
export function setStock(book: Book, level: StockLevel): Promise<CommandAnswer> {
  const command = plainCommand('stock.set', async (rows) => {
    if (level.onHand < 0) return refused('invalid', { faults: [{ field: 'onHand', code: 'below-zero' }] });
    if (level.onOrder < 0) return refused('invalid', { faults: [{ field: 'onOrder', code: 'below-zero' }] });
    const { product } = level;
    if ((await rows.one('products', product)) === null) return refused('no-such-product', { code: product });
    return write([{ table: 'stock', key: product, row: level }]);
  });
  return runCommand(book, command);
}
