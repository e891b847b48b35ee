import { type Quantity, quantity } from '../../../shared/quantities/quantity.ts';
import type { StockLevel } from '../../../shared/stocking/stock-level.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type Refusal, type RowWrite, refused, write } from '../command.ts';
import { runCommand } from '../run-command.ts';

/**
 * What was counted of a product; null: nobody said anything of it, so it stays as it stands. An order that another
 * window sent while somebody counted must not vanish by the count.
 */
export type StockCount = {
  readonly product: string;
  readonly onHand: Quantity | null;
  readonly onOrder: Quantity | null;
};

/**
 * What the store has of products and has on order, as one change: a count typed back from paper, or one typed product.
 * All of it is taken, or nothing. Refused `invalid` {field}, `no-such-product` {code}.
 */
export function countStock(book: Book, counts: readonly StockCount[]): Promise<CommandAnswer> {
  const command = plainCommand(counts.length === 1 ? 'stock.set' : 'stock.count', async (rows) => {
    for (const count of counts) {
      const fault = faultOf(count);
      if (fault !== null) return fault;
    }
    const codes = counts.map(({ product }) => product);
    const [products, levels] = [await rows.many('products', codes), await rows.many('stock', codes)];
    const unknown = codes.find((_, at) => products[at] === null);
    if (unknown !== undefined) return refused('no-such-product', { code: unknown });
    return write(counts.map((count, at) => counted(count, levels[at] ?? null)));
  });
  return runCommand(book, command);
}

function counted({ product, onHand, onOrder }: StockCount, before: StockLevel | null): RowWrite {
  const none = quantity(0);
  const row = { product, onHand: onHand ?? before?.onHand ?? none, onOrder: onOrder ?? before?.onOrder ?? none };
  return { table: 'stock', key: product, row };
}

function faultOf({ onHand, onOrder }: StockCount): Refusal | null {
  if ((onHand ?? 0) < 0) return refused('invalid', { faults: [{ field: 'onHand', code: 'below-zero' }] });
  if ((onOrder ?? 0) < 0) return refused('invalid', { faults: [{ field: 'onOrder', code: 'below-zero' }] });
  return null;
}
