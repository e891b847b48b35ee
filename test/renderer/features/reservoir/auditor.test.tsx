import { cleanup, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import { type CommandAnswer, plainCommand, write } from '../../../../renderer/data/command.ts';
import { awardGrants } from '../../../../renderer/data/commands/grant-award-commands.ts';
import { postPurpose, reverseLedgerEntry } from '../../../../renderer/data/commands/ledger-commands.ts';
import { readGuard } from '../../../../renderer/data/ledger-guard.ts';
import { runCommand } from '../../../../renderer/data/run-command.ts';
import { undoChange } from '../../../../renderer/data/undo-change.ts';
import { journalLines } from '../../../../renderer/features/history/export-journal.ts';
import { ReservoirScreen } from '../../../../renderer/features/reservoir/reservoir-screen.tsx';
import { balances } from '../../../../shared/ledger/balances.ts';
import { checkPosting } from '../../../../shared/ledger/check-posting.ts';
import { recoveryPostings } from '../../../../shared/ledger/recovery-postings.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { auditLedger } from '../../../audit/audit-ledger.ts';
import { button, finishedBook, patient, showScreen } from '../sample-screen.tsx';

const handed = vi.hoisted(() => new Map<string, string>());
vi.mock('../../../../renderer/live/download-text.ts', () => ({
  downloadText: (name: string, text: string) => handed.set(name, text),
  downloadBytes: () => undefined,
}));

async function saved(answer: Promise<CommandAnswer>): Promise<string> {
  const given = await answer;
  if (given.kind !== 'saved') throw new Error(JSON.stringify(given));
  return given.changeId ?? '';
}

/** 10 % of 1,216.80 delivered (story 9). */
function recover(book: Book, id: string, amount: number): Promise<string> {
  const command = plainCommand('recovery.test', async (rows) => {
    const guard = await readGuard(rows);
    if (guard === null) throw new Error('no assembly');
    const at = book.desk.now();
    const source = { kind: 'recovery', grant: 'G001', delivery: 'L1-Henfield' } as const;
    const postings = recoveryPostings('Henfield Farm', money(amount));
    const entry = { id, at, date: at.slice(0, 10), why: 'eggs', source, postings };
    const answer = checkPosting(await rows.all('ledger'), entry, guard);
    if (answer.kind === 'refused') throw new Error(answer.code);
    return write([{ table: 'ledger', key: id, row: answer.entry }]);
  });
  return saved(runCommand(book, command));
}

/** Every way in which money moves, and some of it taken back. */
async function season(): Promise<Book> {
  const book = await finishedBook();
  const first = await saved(awardGrants(book, 'Too early'));
  await saved(undoChange(book, first, 'The vote was not over'));
  await saved(awardGrants(book, 'Five of seven, one recused'));
  const dues = { date: '2027-01-04', purpose: 'Dues, "spring"', amount: money(20_000), why: '=May' };
  await saved(postPurpose(book, dues));
  await saved(postPurpose(book, { ...dues, purpose: 'Bank fees', amount: money(-730) }));
  await saved(reverseLedgerEntry(book, 'out-001', 'The bank gave it back'));
  await recover(book, 'recovery-1', 12_168);
  return book;
}

async function exported(book: Book): Promise<{ readonly ledger: string; readonly journal: string }> {
  showScreen(book, <ReservoirScreen />);
  await screen.findAllByRole('link', { name: /^no\. / }, patient);
  fireEvent.click(await button(/^More/));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Save the ledger as CSV' }, patient));
  cleanup();
  const journal = await journalLines(book);
  if (journal.kind === 'failed') throw new Error(journal.code);
  return { ledger: handed.get('ledger.csv') ?? '', journal: journal.value };
}

test('an auditor works out every balance and follows every award from the two exports alone', {
  timeout: 60_000,
}, async () => {
  const book = await season();
  const { ledger, journal } = await exported(book);
  const audit = auditLedger(ledger, journal);
  expect(audit.faults).toEqual([]);
  const own = balances(await book.db.rows('ledger').toArray());
  expect(audit.balances).toEqual(Object.fromEntries([...own].filter(([, amount]) => amount !== 0)));
  // 48,200.00 - 3,500.00 + 200.00 + 121.68, and what is left of 3,500.00.
  expect(audit.balances['reservoir']).toBe(4_502_168);
  expect(audit.balances['grant:Henfield Farm']).toBe(337_832);
  expect(audit.awards.at(-1)).toMatchObject({
    ...{ grant: 'G001', producer: 'Henfield Farm', asked: 650_000, awarded: 350_000, paid: 350_000 },
    ...{ outstanding: 337_832, why: 'Five of seven, one recused', decidedBy: 'Rosa', ballots: null },
  });

  const cent = ledger.replace('121.68', '121.69');
  expect(cent).not.toBe(ledger);
  expect(auditLedger(cent, journal).faults).toEqual([
    'entry recovery-1 adds up to 1, not to zero',
    'entry recovery-1 is not what the journal has',
  ]);
  const lines = journal.split('\n');
  const forged = lines.map((line) => line.replace('"amount":12168', '"amount":22168')).join('\n');
  expect(auditLedger(ledger, forged).faults[0]).toMatch(/its hash is not that of its content/);
  const without = ledger
    .split('\n')
    .filter((line) => !line.startsWith('in-001'))
    .join('\n');
  expect(auditLedger(without, journal).faults).toContain('entry in-001 of the journal is not in the ledger');
});
