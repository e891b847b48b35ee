import { cleanup, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../../renderer/data/command.ts';
import { awardGrants } from '../../../../renderer/data/commands/grant-award-commands.ts';
import { postPurpose, reverseLedgerEntry } from '../../../../renderer/data/commands/ledger-commands.ts';
import { agreeGrant, payOutGrant, receiveMoney } from '../../../../renderer/data/commands/recovery-commands.ts';
import { undoChange } from '../../../../renderer/data/undo-change.ts';
import { journalLines } from '../../../../renderer/features/history/export-journal.ts';
import { ReservoirScreen } from '../../../../renderer/features/reservoir/reservoir-screen.tsx';
import { balances } from '../../../../shared/ledger/balances.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import type { RecoveryAgreement } from '../../../../shared/recovery/recovery-agreement.ts';
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

/** Story 9: 13 weeks of 30 dozen eggs at 3.12, of which 10 % comes back. */
const agreement: RecoveryAgreement = {
  ...{ grant: 'G001', startsOn: '2027-01-04', graceDays: 0, endsOn: '2028-12-31', atEnd: 'review', minimum: null },
  basis: { kind: 'deliveries', shareBasisPoints: 1000 },
  expected: { perWeek: quantity(30_000), price: money(312) },
  cap: money(350_000),
  payOuts: [{ on: '2027-01-04', amount: money(350_000) }],
  milestones: [],
};

async function recover(book: Book): Promise<void> {
  await saved(agreeGrant(book, agreement));
  await saved(payOutGrant(book, { grant: 'G001', date: '2027-01-05', amount: money(350_000) }));
  await saved(
    receiveMoney(book, { grant: 'G001', date: '2027-01-05', amount: money(12_168), why: '13 weeks of eggs' }),
  );
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
  await recover(book);
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
    ...{ outstanding: 337_832, why: 'Five of seven, one recused', decidedBy: 'Rosa', ballots: null, demand: null },
  });

  const cent = ledger.replace('121.68', '121.69');
  expect(cent).not.toBe(ledger);
  expect(auditLedger(cent, journal).faults).toEqual([
    expect.stringMatching(/^entry .*G001.* adds up to 1, not to zero$/),
    expect.stringMatching(/^entry .*G001.* is not what the journal has: reservoir 12169 .*, not reservoir 12168 /),
  ]);
  // One posting of an entry is left out: the other stands alone.
  const cut = ledger.split('\n').filter((line) => !(line.startsWith('in-001') && line.includes('purpose:')));
  expect(auditLedger(cut.join('\n'), journal).faults).toEqual([
    'entry in-001 adds up to 20000, not to zero',
    expect.stringMatching(
      /^entry in-001 is not what the journal has: reservoir 20000, not reservoir 20000 and purpose:/,
    ),
  ]);
  const lines = journal.split('\n');
  const forged = lines.map((line) => line.replace('"amount":12168', '"amount":22168')).join('\n');
  expect(auditLedger(ledger, forged).faults[0]).toMatch(/its hash is not that of its content/);
  const without = ledger
    .split('\n')
    .filter((line) => !line.startsWith('in-001'))
    .join('\n');
  expect(auditLedger(without, journal).faults).toContain('entry in-001 of the journal is not in the ledger');

  // Whatever else a line says, it is what the journal has: each cell of the dues, changed by itself, is named.
  const [header = [], ...rows] = ledger
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  const at = rows.findIndex(([entry]) => entry === 'in-001');
  for (const [column, name] of header.entries()) {
    const changed = rows.map((cells, row) =>
      row === at
        ? cells.map((cell, place) =>
            place === column ? `${cell.replace(/"$/, '')}1${cell.endsWith('"') ? '"' : ''}` : cell,
          )
        : cells,
    );
    const text = [header, ...changed].map((cells) => `${cells.join(',')}\n`).join('');
    expect(auditLedger(text, journal).faults, name).not.toEqual([]);
    expect(auditLedger(text, journal).faults.join(), name).toMatch(/in-0011?\b/);
  }
});

test('the outlook forecasts what is to come back, week by week, and stays above the floor', {
  timeout: 60_000,
}, async () => {
  const book = await season();
  showScreen(book, <ReservoirScreen />, 'outlook');
  const table = await screen.findByRole('table', { name: 'Forecast' }, patient);
  await screen.findByText('The reservoir stays at or above its floor.');
  expect(table.querySelectorAll('tbody tr').length).toBeGreaterThan(10);
});
