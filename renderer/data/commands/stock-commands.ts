import type { StockLevel } from '../../../shared/stocking/stock-level.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type Refusal, refused, write } from '../command.ts';
import { runCommand } from '../run-command.ts';

/** What the store has of a product and has on order. Refused `invalid` {field}, `no-such-product` {code}. */
export function setStock(book: Book, level: StockLevel): Promise<CommandAnswer> {
  return countStock(book, [level]);
}

/** The same for many products as one change: a count typed back from paper. All of it is taken, or nothing. */
export function countStock(book: Book, levels: readonly StockLevel[]): Promise<CommandAnswer> {
  const command = plainCommand(levels.length === 1 ? 'stock.set' : 'stock.count', async (rows) => {
    for (const level of levels) {
      const fault = faultOf(level);
      if (fault !== null) return fault;
    }
    const products = await rows.many(
      'products',
      levels.map(({ product }) => product),
    );
    const unknown = levels.find((_, at) => products[at] === null);
    if (unknown !== undefined) return refused('no-such-product', { code: unknown.product });
    return write(levels.map((level) => ({ table: 'stock', key: level.product, row: level })));
  });
  return runCommand(book, command);
}

function faultOf({ onHand, onOrder }: StockLevel): Refusal | null {
  if (onHand < 0) return refused('invalid', { faults: [{ field: 'onHand', code: 'below-zero' }] });
  if (onOrder < 0) return refused('invalid', { faults: [{ field: 'onOrder', code: 'below-zero' }] });
  return null;
}
