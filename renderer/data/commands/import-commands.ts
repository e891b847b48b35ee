import type { Assembly } from '../../../shared/assembly/assembly.ts';
import { noFundRecords } from '../../../shared/assembly/fund-records.ts';
import { noMeetingRecords } from '../../../shared/assembly/meeting-records.ts';
import { noOfficeRecords, type OfficeRecords } from '../../../shared/assembly/office-records.ts';
import type { SnapshotInfo } from '../../../shared/bridge/contract.ts';
import type { Book } from '../book.ts';
import { type Command, type CommandAnswer, plainCommand, type RowWrite, refused } from '../command.ts';
import { fundRows } from '../folder/fund-rows.ts';
import { meetingRows } from '../folder/meeting-rows.ts';
import { answered, failureCode, journalHead } from '../journal-calls.ts';
import { replaceAll } from '../replace-all.ts';
import { assemblyKey, offerKey, seriesKey, storeCalendarKey, supplyKey } from '../row-keys.ts';
import { runCommand } from '../run-command.ts';
import { isTableName } from '../tables.ts';

function rowsOf(assembly: Assembly): readonly RowWrite[] {
  const { settings, products, households, plans, offers, stock, grantRequests } = assembly;
  return [
    { table: 'assembly', key: assemblyKey, row: settings },
    ...products.map((row): RowWrite => ({ table: 'products', key: row.code, row })),
    ...households.map((row): RowWrite => ({ table: 'households', key: row.code, row })),
    ...plans.map((row): RowWrite => ({ table: 'plans', key: row.household, row })),
    ...offers.map((row): RowWrite => ({ table: 'offers', key: offerKey(row.producer, row.product), row })),
    ...stock.map((row): RowWrite => ({ table: 'stock', key: row.product, row })),
    ...grantRequests.map((row): RowWrite => ({ table: 'grantRequests', key: row.id, row })),
    ...officeRows(assembly.office ?? noOfficeRecords),
    ...meetingRows(assembly.meeting ?? noMeetingRecords),
    ...fundRows(assembly.fund ?? noFundRecords),
  ];
}

function officeRows(office: OfficeRecords): readonly RowWrite[] {
  const { details, suppliers, supplies, series, standings, lastPlans, purchases, calendar } = office;
  return [
    ...details.map((row): RowWrite => ({ table: 'productDetails', key: row.product, row })),
    ...suppliers.map((row): RowWrite => ({ table: 'suppliers', key: row.code, row })),
    ...supplies.map((row): RowWrite => ({ table: 'supplies', key: supplyKey(row.product, row.supplier), row })),
    ...series.map((row): RowWrite => ({ table: 'marketSeries', key: seriesKey(row.product, row.source), row })),
    ...standings.map((row): RowWrite => ({ table: 'planStandings', key: row.household, row })),
    ...lastPlans.map((row): RowWrite => ({ table: 'lastPlans', key: row.household, row })),
    ...purchases.map((row): RowWrite => ({ table: 'purchases', key: row.household, row })),
    ...(calendar === null ? [] : [{ table: 'storeCalendar', key: storeCalendarKey, row: calendar } as const]),
  ];
}

/** The journal's contract allows keys of this length; a name in a folder may be longer. */
const longestKey = 200;

/** A snapshot first, so that the book as it was can be had again even if the journal should be lost. */
async function afterSnapshot(book: Book, reason: SnapshotInfo['reason'], command: Command): Promise<CommandAnswer> {
  try {
    const { seq } = await journalHead(book);
    if (seq > 0) answered(await book.host('snapshots.take', { bookId: book.bookId, reason }));
  } catch (error) {
    return { kind: 'failed', code: failureCode(error) };
  }
  return runCommand(book, command);
}

type ImportHeading = {
  readonly why?: string;
  /** Rows that no folder has, to stand beside the assembly's. */
  readonly beside?: readonly RowWrite[];
};

/**
 * Puts a whole assembly in place of what the book holds, as one change. Refused `rounds-announced` once the book has
 * rounds or a ledger: a new assembly is a new book. Refused `name-too-long` {table, key}.
 */
export function importAssembly(
  book: Book,
  assembly: Assembly,
  { why = '', beside = [] }: ImportHeading = {},
): Promise<CommandAnswer> {
  const command = plainCommand('assembly.import', async (rows) => {
    const isStarted = (await rows.keys('rounds')).length > 0 || (await rows.keys('ledger')).length > 0;
    if (isStarted) return refused('rounds-announced');
    const wanted = [...rowsOf(assembly), ...beside];
    const tooLong = wanted.find(({ key }) => key.length > longestKey);
    if (tooLong !== undefined) return refused('name-too-long', { table: tooLong.table, key: tooLong.key });
    return { kind: 'write', writes: await replaceAll(rows, wanted) };
  });
  return afterSnapshot(book, 'import', { ...command, why });
}

/**
 * Puts the book back to a snapshot, as one change that can be undone; a snapshot of now is taken first.
 * Refused `no-such-snapshot` {name}.
 */
export async function restoreSnapshot(book: Book, name: string, why = ''): Promise<CommandAnswer> {
  const command = plainCommand('snapshots.restore', async (rows) => {
    const snapshot = answered(await book.host('snapshots.read', { bookId: book.bookId, name }));
    if (snapshot === null) return refused('no-such-snapshot', { name });
    const wanted = snapshot.rows.filter(({ table }) => isTableName(table)) as unknown as readonly RowWrite[];
    return { kind: 'write', writes: await replaceAll(rows, wanted) };
  });
  return afterSnapshot(book, 'restore', { ...command, why });
}
