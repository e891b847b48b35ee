import { expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, write } from '../../../renderer/data/command.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { openLedger, reverseLedgerEntry } from '../../../renderer/data/commands/ledger-commands.ts';
import { addProduct } from '../../../renderer/data/commands/product-commands.ts';
import * as recovery from '../../../renderer/data/commands/recovery-commands.ts';
import { decideRecovery } from '../../../renderer/data/commands/recovery-decision-commands.ts';
import { createAssembly } from '../../../renderer/data/commands/settings-commands.ts';
import { readAssembly } from '../../../renderer/data/folder/write-folder.ts';
import { readGrantFiles } from '../../../renderer/data/recovery-case.ts';
import { rowReader } from '../../../renderer/data/row-reader.ts';
import { runCommand } from '../../../renderer/data/run-command.ts';
import { readAssemblyFolder } from '../../../shared/assembly/folder/read-assembly-folder.ts';
import { writeAssemblyFolder } from '../../../shared/assembly/folder/write-assembly-folder.ts';
import type { PostedAward } from '../../../shared/assembly/result/award-grants.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { daysLater } from '../../../shared/recovery/grant-terms.ts';
import { recoveryStanding } from '../../../shared/recovery/recovery-standing.ts';
import { awardEntry, henfieldAgreement } from '../../builders/grant-files.ts';
import { orderLine, purchaseOrder } from '../../builders/purchase-orders.ts';
import { product, settings } from './sample-rows.ts';
import { household, newBook } from './test-book.ts';

const today = '2027-01-05';
const first = '2026-10-05';

async function saved(answer: Promise<CommandAnswer>): Promise<void> {
  const given = await answer;
  if (given.kind !== 'saved') throw new Error(JSON.stringify(given));
}

const request = {
  ...{ id: 'G002', producer: 'Henfield', product: 'E01', purpose: 'Cold room', amount: money(650_000) },
  ...{ addsPerWeek: quantity(13_000), recoveryShareBasisPoints: 1000 },
};
const award: PostedAward = {
  ...{ request, rank: 1, award: money(350_000), addsPerWeek: quantity(7000), openBefore: quantity(9000) },
  ...{ meetsPerWeek: quantity(7000), price: money(312), valuePerWeek: money(2184), valuePerMoney: 0.00624 },
  ...{ limitedBy: 'producer-limit', reservoirAfter: money(4_470_000), ledgerEntry: 'grant-G002' },
};
const supplier = { code: 'HEN', name: ' henfield', email: '', phone: '', minimumOrder: money(0) };
const entry = {
  ...awardEntry(350_000),
  id: 'grant-G002',
  date: '2026-09-17',
  source: { kind: 'award', grant: 'G002' },
};
const orders = Array.from({ length: 3 }, (_, week): RowWrite => {
  const id = `L${week + 1}-HEN`;
  const lines = [orderLine({ product: 'E01', cases: 2, caseSize: 15, price: 312, received: 30 })];
  const receivedOn = daysLater(first, 7 * week);
  const row = purchaseOrder({ id, supplier: 'HEN', list: `L${week + 1}`, status: 'received', receivedOn, lines });
  return { table: 'purchaseOrders', key: id, row };
});

async function bookWithGrant(): Promise<Book> {
  const { book } = await newBook();
  await saved(createAssembly(book, settings));
  await saved(addProduct(book, product('E01')));
  await saved(openLedger(book, '2026-09-01'));
  const rows = [
    { table: 'suppliers', key: 'HEN', row: { ...supplier, name: 'henfield' } },
    { table: 'grantRequests', key: 'G002', row: request },
    { table: 'awards', key: 'G002', row: award },
    { table: 'ledger', key: 'grant-G002', row: entry },
    ...Array.from({ length: 7 }, (_, at) => household(`010${at}`)).map((row) => ({
      ...{ table: 'households' as const, key: row.code, row },
    })),
    ...orders,
  ] as readonly RowWrite[];
  await saved(
    runCommand(
      book,
      plainCommand('test.put', async () => write(rows)),
    ),
  );
  return book;
}

async function standingIn(book: Book) {
  const [file] = await readGrantFiles(rowReader(book.db));
  if (file === undefined) throw new Error('no grant');
  return { file, standing: recoveryStanding(file, today) };
}

test('a folder carries the fund’s books: another book stands the same, and is written to the same bytes', async () => {
  const book = await bookWithGrant();
  const agreement = { ...henfieldAgreement, grant: 'G002', startsOn: first, endsOn: '2027-06-01' };
  await saved(recovery.agreeGrant(book, agreement));
  await saved(recovery.payOutGrant(book, { grant: 'G002', date: '2026-09-20', amount: money(200_000) }));
  const { standing } = await standingIn(book);
  expect(standing.drafts).toHaveLength(3);
  await saved(
    recovery.confirmRecoveries(
      book,
      standing.drafts.map((draft) => ({ grant: 'G002', draft })),
    ),
  );
  await saved(recovery.receiveMoney(book, { grant: 'G002', date: today, amount: money(1000), why: 'Till' }));
  await saved(reverseLedgerEntry(book, 'received-G002', 'Twice'));
  const votes = { inFavour: 5, against: 1, abstained: 0 };
  const vote = { outcome: 'accepted', votes, why: 'Late', heldOn: today } as const;
  await saved(decideRecovery(book, { grant: 'G002', act: { kind: 'cancel' }, vote }));

  const assembly = await readAssembly(book.db);
  if (assembly === null) throw new Error('no assembly');
  const files = writeAssemblyFolder(assembly);
  const read = readAssemblyFolder(files);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults));
  const other = (await newBook()).book;
  await saved(importAssembly(other, read.assembly));
  const again = await readAssembly(other.db);
  expect(again === null ? null : writeAssemblyFolder(again)).toEqual(files);

  const here = (await standingIn(book)).standing;
  const there = (await standingIn(other)).standing;
  const { transactions: mine, drafts, ...sums } = here;
  const { transactions: theirs, ...others } = there;
  expect({ drafts, ...sums }).toEqual(others);
  expect(drafts).toEqual([]);
  expect(theirs.map(({ id, openAfter }) => [id, openAfter])).toEqual(mine.map(({ id, openAfter }) => [id, openAfter]));
  // The new book's own first list is not taken for what was delivered before.
  expect(await other.db.rows('purchaseOrders').toCollection().primaryKeys()).toContain('before-L1-HEN');
});
