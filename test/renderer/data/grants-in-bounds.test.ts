import { beforeEach, expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { awardGrants } from '../../../renderer/data/commands/grant-award-commands.ts';
import { reverseLedgerEntry } from '../../../renderer/data/commands/ledger-commands.ts';
import { agreeGrant, payOutGrant, receiveMoney } from '../../../renderer/data/commands/recovery-commands.ts';
import { decideRecovery } from '../../../renderer/data/commands/recovery-decision-commands.ts';
import { readGrantFiles } from '../../../renderer/data/recovery-case.ts';
import { rowReader } from '../../../renderer/data/row-reader.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { money } from '../../../shared/quantities/money.ts';
import { recoveryStanding } from '../../../shared/recovery/recovery-standing.ts';
import { henfieldAgreement } from '../../builders/grant-files.ts';
import { finishedBook } from '../features/sample-screen.tsx';

const [grant, award, today] = ['G001', 350_000, '2027-01-05'];
const votes = { inFavour: 5, against: 1, abstained: 0 };

let book: Book;
beforeEach(async () => {
  book = await finishedBook();
  changeId(await awardGrants(book, 'Eggs are short'));
  const payOuts = [{ on: today, amount: money(award) }];
  changeId(await agreeGrant(book, { ...henfieldAgreement, cap: money(award), payOuts }));
});

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(JSON.stringify(answer));
}

const pay = (amount: number) => payOutGrant(book, { grant, date: today, amount: money(amount) });
const receive = (amount: number) => receiveMoney(book, { grant, date: today, amount: money(amount), why: 'cash' });
const writeOff = () =>
  decideRecovery(book, {
    ...{ grant, act: { kind: 'write-off', amount: money(award) } },
    vote: { outcome: 'accepted', votes, why: 'It burned down', heldOn: today },
  });
const refusal = (code: string, by: number) => ({ kind: 'refused', code, data: { grant, by } });

async function standing() {
  const file = (await readGrantFiles(rowReader(book.db))).find((one) => one.grant === grant);
  return recoveryStanding(file ?? expect.fail('no such grant'), today);
}

test('an award is not reversed under what was paid out of it', async () => {
  const paid = changeId(await pay(100));
  expect(await reverseLedgerEntry(book, 'grant-G001', 'wrong')).toEqual(refusal('paid-out-above-award', 100));
  expect(await standing()).toMatchObject({ granted: award, paidOut: 100 });
  changeId(await undoChange(book, paid));
  changeId(await reverseLedgerEntry(book, 'grant-G001', 'wrong'));
  expect(await standing()).toMatchObject({ state: 'cancelled' });
});

test('a pay-out is not undone under what came back of it, nor done again beyond the award', async () => {
  const paid = changeId(await pay(award));
  const received = changeId(await receive(500));
  expect(await undoChange(book, paid)).toEqual(refusal('returned-above-paid-out', 500));
  changeId(await undoChange(book, received));
  const undone = changeId(await undoChange(book, paid));
  changeId(await pay(200));
  const again = await undoChange(book, undone);
  expect(again.kind).toBe('refused');
  expect(await standing()).toMatchObject({ open: 200, recovered: 0 });
});

test('a write-off is neither reversed nor undone under what was recovered after it: no more comes back than was granted', async () => {
  changeId(await pay(award));
  const writtenOff = changeId(await writeOff());
  changeId(await receive(500));
  const late = refusal('late-above-written-off', 500);
  expect(await reverseLedgerEntry(book, 'write-off-G001', 'wrong')).toEqual(late);
  expect(await undoChange(book, writtenOff)).toEqual(late);
  changeId(await reverseLedgerEntry(book, 'received-G001', 'first'));
  changeId(await undoChange(book, writtenOff));
  expect(await standing()).toMatchObject({ open: award, writtenOff: 0, recoveredLate: 0 });
});
