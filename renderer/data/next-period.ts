import type { Assembly } from '../../shared/assembly/assembly.ts';
import { dayAfter, type NextPeriod, nextPeriod } from '../../shared/assembly/next-period.ts';
import type { RoundRecord } from '../../shared/assembly/rounds/round-record.ts';
import { openingOf } from '../../shared/ledger/in-effect.ts';
import { reservoirBalance } from '../../shared/ledger/reservoir-balance.ts';
import type { Money } from '../../shared/quantities/money.ts';
import { carryOrders } from '../../shared/stocking/carry-orders.ts';
import type { PurchaseOrder } from '../../shared/stocking/purchase-order.ts';
import type { Book } from './book.ts';
import type { RowWrite } from './command.ts';
import { importAssembly } from './commands/import-commands.ts';
import { readAssembly } from './folder/write-folder.ts';
import { fillNewBook, type NewBookAnswer } from './new-book.ts';
import { readHabits } from './read-habits.ts';

/** What the next period can begin with. */
export type PeriodEnd = {
  readonly assembly: Assembly;
  /** The last closed round, or null. */
  readonly lastRound: RoundRecord | null;
  readonly reservoir: Money;
  /** ISO date of the day after the period's last. */
  readonly nextFrom: string;
  /** What was settled once and goes on: templates, rules of the cases and the board, spellings and mappings. */
  readonly habits: readonly RowWrite[];
  /** Orders that are still on their way: what they bring comes in the next period. */
  readonly orders: readonly PurchaseOrder[];
};

/** Reads how this book's period ended; null when no assembly was set up. */
export async function readPeriodEnd(book: Book): Promise<PeriodEnd | null> {
  const assembly = await readAssembly(book.db);
  if (assembly === null) return null;
  const rounds = await book.db.rows('rounds').toArray();
  const ledger = await book.db.rows('ledger').toArray();
  const lastRound = rounds.findLast(({ status }) => status === 'closed') ?? null;
  // Until the ledger is opened the settings hold what is there.
  const reservoir = openingOf(ledger) === null ? assembly.settings.reservoir.balance : reservoirBalance(ledger);
  return {
    assembly,
    lastRound,
    reservoir,
    nextFrom: dayAfter(assembly.settings.period),
    habits: await readHabits(book.db),
    orders: carryOrders(await book.db.rows('purchaseOrders').toArray()),
  };
}

export type NextPeriodChoice = Pick<NextPeriod, 'period' | 'plans' | 'offers'>;

/** Makes a new book for the next period; this one stays as it is. */
export async function makeNextPeriod(book: Book, end: PeriodEnd, choice: NextPeriodChoice): Promise<NewBookAnswer> {
  const assembly = nextPeriod({ ...end, ...choice });
  const orders = end.orders.map((row): RowWrite => ({ table: 'purchaseOrders', key: row.id, row }));
  return fillNewBook({
    title: assembly.settings.name,
    purpose: book.purpose,
    fill: (made) => importAssembly(made, assembly, { beside: [...end.habits, ...orders] }),
  });
}
