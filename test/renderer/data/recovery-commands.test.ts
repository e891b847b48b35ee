import { beforeEach, describe, expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, write } from '../../../renderer/data/command.ts';
import { openLedger, reverseLedgerEntry } from '../../../renderer/data/commands/ledger-commands.ts';
import * as recovery from '../../../renderer/data/commands/recovery-commands.ts';
import { decideRecovery, releaseRest } from '../../../renderer/data/commands/recovery-decision-commands.ts';
import { createAssembly } from '../../../renderer/data/commands/settings-commands.ts';
import { readGrantFiles } from '../../../renderer/data/recovery-case.ts';
import { rowReader } from '../../../renderer/data/row-reader.ts';
import { runCommand } from '../../../renderer/data/run-command.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import type { PostedAward } from '../../../shared/assembly/result/award-grants.ts';
import { reservoirBalance } from '../../../shared/ledger/reservoir-balance.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { draftRecoveries } from '../../../shared/recovery/draft-recoveries.ts';
import { daysLater } from '../../../shared/recovery/grant-terms.ts';
import { recoveryStanding } from '../../../shared/recovery/recovery-standing.ts';
import { awardEntry, henfieldAgreement } from '../../builders/grant-files.ts';
import { orderLine, purchaseOrder } from '../../builders/purchase-orders.ts';
import { settings } from './sample-rows.ts';
import { household, newBook } from './test-book.ts';

/** The desk's clock stands at 2027-01-05; the grant was awarded in the autumn before. */
const today = '2027-01-05';
const first = '2026-10-05';
const agreement = { ...henfieldAgreement, startsOn: first, endsOn: '2027-01-03' };
const vote = {
  outcome: 'accepted',
  votes: { inFavour: 5, against: 1, abstained: 0 },
  why: 'Late',
  heldOn: today,
} as const;

let book: Book;
beforeEach(async () => {
  book = (await newBook()).book;
  await saved(createAssembly(book, settings));
  await saved(openLedger(book, '2026-09-01'));
  const request = { id: 'G001', producer: 'Henfield', product: 'E01', purpose: 'Cold room', amount: money(650_000) };
  const award = { request, award: money(350_000), addsPerWeek: quantity(0), ledgerEntry: 'grant-G001' };
  await put([
    { table: 'awards', key: 'G001', row: award as unknown as PostedAward },
    { table: 'ledger', key: 'grant-G001', row: { ...awardEntry(350_000), date: '2026-09-17' } },
    {
      table: 'suppliers',
      key: 'HEN',
      row: { code: 'HEN', name: ' henfield', email: '', phone: '', minimumOrder: money(0) },
    },
    ...Array.from({ length: 7 }, (_, at) => household(`010${at}`)).map(
      (row): RowWrite => ({ table: 'households', key: row.code, row }),
    ),
    ...Array.from({ length: 13 }, (_, week): RowWrite => orderWrite(week, 30)),
  ]);
});

function orderWrite(week: number, received: number): RowWrite {
  const id = `L${week + 1}-HEN`;
  const lines = [orderLine({ product: 'E01', cases: 2, caseSize: 15, price: 312, received })];
  const receivedOn = daysLater(first, 7 * week);
  return {
    table: 'purchaseOrders',
    key: id,
    row: purchaseOrder({ id, supplier: 'HEN', status: 'received', receivedOn, lines }),
  };
}

async function put(rows: readonly RowWrite[]): Promise<void> {
  await saved(
    runCommand(
      book,
      plainCommand('test.put', async () => write(rows)),
    ),
  );
}

async function saved(answer: Promise<CommandAnswer>): Promise<string> {
  const given = await answer;
  if (given.kind !== 'saved') throw new Error(JSON.stringify(given));
  return given.changeId ?? '';
}

async function file() {
  const [found] = await readGrantFiles(rowReader(book.db));
  if (found === undefined) throw new Error('no grant');
  return found;
}

const standing = async () => recoveryStanding(await file(), today);
const drafts = async () => draftRecoveries(await file(), today).map((draft) => ({ grant: 'G001', draft }));
const cash = async () => reservoirBalance(await book.db.rows('ledger').toArray());

async function paidOut(): Promise<void> {
  await saved(recovery.agreeGrant(book, agreement));
  await saved(recovery.payOutGrant(book, { grant: 'G001', date: '2026-09-20', amount: money(350_000) }));
}

describe('story 9', () => {
  test('13 received orders of 30 dozen at 3.12 bring 121.68 back, once', async () => {
    await paidOut();
    expect(await cash()).toBe(4_470_000);
    const shown = await drafts();
    expect(shown).toHaveLength(13);
    const confirmed = await saved(recovery.confirmRecoveries(book, shown));
    expect(await standing()).toMatchObject({ recovered: 12_168, open: 337_832, drafts: [] });
    expect(await cash()).toBe(4_482_168);
    expect(await recovery.confirmRecoveries(book, shown)).toMatchObject({ code: 'changed-meanwhile' });
    await saved(undoChange(book, confirmed));
    expect(await standing()).toMatchObject({ recovered: 0, open: 350_000 });
    expect((await standing()).drafts).toHaveLength(13);
  });

  test('a count corrected afterwards reverses the posting and posts the right one', async () => {
    await paidOut();
    await saved(recovery.confirmRecoveries(book, await drafts()));
    await put([orderWrite(12, 20)]);
    const [draft] = await drafts();
    expect(draft?.draft).toMatchObject({ kind: 'correction', amount: 624 });
    await saved(recovery.confirmRecoveries(book, await drafts()));
    expect(await standing()).toMatchObject({ recovered: 12_168 - 312, drafts: [] });
  });

  test('the missed milestone, an extension by six months, and a wrong posting reversed', async () => {
    await paidOut();
    await put([
      {
        table: 'recoveryAgreements',
        key: 'G001',
        row: { ...agreement, milestones: [{ what: 'Built', dueOn: '2026-12-01', amount: money(0) }] },
      },
    ]);
    expect((await standing()).reviews.map(({ kind }) => kind)).toEqual(['milestone-missed', 'ended']);
    const extend = { kind: 'extend', months: 6 } as const;
    const noReason = { ...vote, why: ' ' };
    expect(await decideRecovery(book, { grant: 'G001', act: extend, vote: noReason })).toMatchObject({
      code: 'no-reason',
    });
    await saved(decideRecovery(book, { grant: 'G001', act: extend, vote }));
    expect((await standing()).reviews).toEqual([]);
    const wrong = { grant: 'G001', date: today, amount: money(9360), why: 'Till' };
    await saved(recovery.receiveMoney(book, wrong));
    await saved(reverseLedgerEntry(book, 'received-G001', 'Ten times too much'));
    expect(await standing()).toMatchObject({ recovered: 0, open: 350_000 });
    expect((await standing()).transactions.map(({ id }) => id)).toContain('reversal-received-G001');
  });
});

describe('the rest of a part-paid award', () => {
  test('goes back to the reservoir by decision, is not recovered, and comes back when the decision is undone', async () => {
    await saved(recovery.agreeGrant(book, agreement));
    await saved(recovery.payOutGrant(book, { grant: 'G001', date: '2026-09-20', amount: money(200_000) }));
    const decision = await saved(decideRecovery(book, { grant: 'G001', act: { kind: 'cancel' }, vote }));
    expect(await cash()).toBe(4_620_000);
    expect(await standing()).toMatchObject({ granted: 200_000, toPayOut: 0, open: 200_000, recovered: 0 });
    const more = { grant: 'G001', date: today, amount: money(1) };
    expect(await recovery.payOutGrant(book, more)).toMatchObject({ code: 'above-award' });
    expect(await decideRecovery(book, { grant: 'G001', act: { kind: 'cancel' }, vote })).toMatchObject({
      code: 'paid-out-already',
    });
    await saved(undoChange(book, decision));
    expect(await cash()).toBe(4_470_000);
    expect(await standing()).toMatchObject({ granted: 350_000, toPayOut: 150_000, open: 200_000 });
  });
});

describe('limits', () => {
  test('nothing is paid out above the award, and nothing comes back above what is open', async () => {
    await paidOut();
    const more = { grant: 'G001', date: today, amount: money(1) };
    expect(await recovery.payOutGrant(book, more)).toMatchObject({ code: 'above-award', data: { by: 1 } });
    const early = { ...more, date: '2026-09-16' };
    expect(await recovery.payOutGrant(book, early)).toMatchObject({ code: 'before-award' });
    const money1 = { grant: 'G001', date: today, amount: money(350_001), why: 'Sale' };
    expect(await recovery.receiveMoney(book, money1)).toMatchObject({ code: 'above-open', data: { by: 1 } });
    expect(await recovery.agreeGrant(book, agreement)).toMatchObject({ code: 'agreed-already' });
  });

  test('written off is closed; what comes after it is a late recovery; released is not cash', async () => {
    await paidOut();
    await saved(decideRecovery(book, { grant: 'G001', act: { kind: 'forgive', amount: money(50_000) }, vote }));
    await saved(decideRecovery(book, { grant: 'G001', act: { kind: 'write-off', amount: money(300_000) }, vote }));
    expect(await standing()).toMatchObject({ state: 'written-off', open: 0, released: 50_000, writtenOff: 300_000 });
    expect(await cash()).toBe(4_470_000);
    await saved(recovery.receiveMoney(book, { grant: 'G001', date: today, amount: money(100_000), why: 'Sale' }));
    expect(await standing()).toMatchObject({ recoveredLate: 100_000, state: 'written-off' });
    expect(await releaseRest(book, 'G001', 'Over')).toMatchObject({ code: 'not-over' });
  });

  test('a grant that was never paid out is cancelled: the award is back', async () => {
    await saved(recovery.agreeGrant(book, agreement));
    await saved(decideRecovery(book, { grant: 'G001', act: { kind: 'cancel' }, vote }));
    expect((await standing()).state).toBe('cancelled');
    expect(await cash()).toBe(4_820_000);
  });
});
