import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import { plainCommand, write } from '../../../../renderer/data/command.ts';
import { openLedger, postPurpose } from '../../../../renderer/data/commands/ledger-commands.ts';
import { runCommand } from '../../../../renderer/data/run-command.ts';
import { filteredRows, type LedgerFilter, noFilter } from '../../../../renderer/features/reservoir/ledger-filter.ts';
import { ledgerRows } from '../../../../renderer/features/reservoir/ledger-rows.ts';
import { draftOf, readPolicies } from '../../../../renderer/features/reservoir/policies-draft.ts';
import { openStatement } from '../../../../renderer/features/reservoir/read-statement.ts';
import { ReservoirScreen } from '../../../../renderer/features/reservoir/reservoir-screen.tsx';
import { postingRefusal } from '../../../../renderer/live/posting-refusal.ts';
import { grantPostings } from '../../../../shared/ledger/grant-postings.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { settings } from '../../data/sample-rows.ts';
import { button, patient, sampleBook, showScreen } from '../sample-screen.tsx';

const asked = (name: string | RegExp) => screen.findByRole('dialog', { name }, patient);
const row = (name: RegExp) => screen.findByRole('row', { name }, patient);

async function openBook(): Promise<Book> {
  const book = await sampleBook();
  expect(await openLedger(book, '2027-01-01')).toMatchObject({ kind: 'saved' });
  return book;
}

const dues = { date: '2027-01-02', purpose: 'Dues', amount: money(20_000), why: 'January' };

/** Three farms hold grants of 300.00, 200.00 and 100.00. */
async function grantSome(book: Book): Promise<void> {
  const grants = ['Hollow', 'Henfield', 'Mill'].map((producer, at) => ({
    ...{ id: `grant-${producer}`, at: '2027-01-03T09:00:00Z', date: '2027-01-03', why: 'oven', reverses: null },
    source: { kind: 'award', grant: `G00${at + 1}` } as const,
    postings: grantPostings(producer, money(30_000 - 10_000 * at)),
  }));
  const command = plainCommand('test.grants', async () =>
    write(grants.map((entry) => ({ table: 'ledger', key: entry.id, row: entry }))),
  );
  expect(await runCommand(book, command)).toMatchObject({ kind: 'saved' });
}

test('the ledger is opened on a day; then other money can be posted, and what is refused says what would do', {
  timeout: 30_000,
}, async () => {
  const book = await sampleBook();
  showScreen(book, <ReservoirScreen />);
  fireEvent.click(await button('Open the ledger'));
  const opening = await asked('Open the ledger?');
  expect(opening.textContent).toContain('$48,200.00');
  fireEvent.click(within(opening).getByRole('button', { name: 'Open the ledger' }));
  await row(/opening.*48,200\.00/);
  fireEvent.click(await button('Money in or out'));
  const dialog = await asked('Money that is not a grant');
  const type = (label: string, value: string) =>
    fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Is paid out' }));
  fireEvent.click(within(dialog).getByRole('button', { name: 'Post entry' }));
  await within(dialog).findByText('Please give an amount above 0.');
  type('Amount', '8200.50');
  type('Purpose', 'Van');
  type('Why', 'Board of 3 May');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Post entry' }));
  await within(dialog).findByText(/\$0\.50 below its floor of \$40,000\.00\. Pay \$0\.50 less/, {}, patient);
  type('Amount', '8200');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Post entry' }));
  await row(/out-001.*Board of 3 May.*40,000\.00/);
});

test('the ledger is filtered by kind, producer and period; numbers and balances stay those of the whole', async () => {
  const book = await openBook();
  await postPurpose(book, dues);
  await grantSome(book);
  const stored = await book.db.rows('ledger').toArray();
  const entries = stored.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const closed = { from: '2027-01-01', to: '2027-01-02', balances: [], state: { kind: 'closed', at: '' } } as const;
  const books = { entries, rows: ledgerRows(entries), periods: [closed] };
  const shown = (filter: Partial<LedgerFilter>) =>
    filteredRows(books, { ...noFilter, ...filter }).map(({ entry, number, balanceAfter }) => {
      return [entry.id, number, balanceAfter];
    });
  expect(shown({ producer: 'Mill' })).toEqual([['grant-Mill', 5, 4_780_000]]);
  expect(shown({ period: '2027-01-02' }).map(([id]) => id)).toEqual(['opening', 'in-001']);
  expect(shown({ period: 'open' })).toHaveLength(3);
  expect(shown({ kind: 'contribution' })).toEqual([['in-001', 2, 4_840_000]]);
  expect(shown({ kind: 'contribution', producer: 'Mill' })).toEqual([]);
});

test('where the money is: producers by share', { timeout: 30_000 }, async () => {
  const book = await openBook();
  await grantSome(book);
  showScreen(book, <ReservoirScreen />, 'outlook');
  const table = await screen.findByRole('table', { name: 'Where the money is' }, patient);
  const texts = within(table)
    .getAllByRole('row')
    .map(({ textContent }) => textContent);
  expect(texts.slice(1, 4)).toEqual(['Hollow300.0050%', 'Henfield200.0033.3%', 'Mill100.0016.7%']);
});

test('a period closes with its trial balance and reopens for a reason', { timeout: 30_000 }, async () => {
  const book = await openBook();
  await postPurpose(book, dues);
  showScreen(book, <ReservoirScreen />, 'periods');
  fireEvent.click(await button('Close a period'));
  const dialog = await asked('Close the ledger up to a day');
  const day = within(dialog).getByLabelText('Last day of the period');
  fireEvent.change(day, { target: { value: '2027-01-05' } });
  await within(dialog).findByText('Only days that are over can be closed: choose yesterday or an earlier day.');
  fireEvent.change(day, { target: { value: '2027-01-03' } });
  expect((await within(dialog).findByRole('row', { name: /Together/ })).textContent).toContain('0.00');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Close a period' }));
  await row(/Jan 1, 2027 to Jan 3, 2027.*closed.*48,400\.00/);
  // Only a reason opens it again: no undo is offered.
  await screen.findByText(/^The ledger is closed/, {}, patient);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  fireEvent.click(await button(/^Reopen the period/));
  const reopening = await asked(/^Reopen the period/);
  fireEvent.change(within(reopening).getByRole('textbox'), { target: { value: 'A bill came late' } });
  fireEvent.click(within(reopening).getByRole('button', { name: 'Reopen' }));
  await row(/reopened.*A bill came late/);
});

test('the statement of a period adds up on screen and on paper alike', { timeout: 30_000 }, async () => {
  const book = await openBook();
  await postPurpose(book, dues);
  await grantSome(book);
  showScreen(book, <ReservoirScreen />, 'statements');
  await waitFor(() => expect(screen.getAllByText('Contributions and other money in')).toHaveLength(2), patient);
  expect(screen.getAllByRole('row', { name: 'At the end 47,800.00 600.00' })).toHaveLength(2);
});

describe('policies as typed', () => {
  const policies = { ...settings.reservoir };
  const typed = draftOf(policies, 'USD');

  test('an empty field sets no limit, and what is read back is what was there', () => {
    const { balance: _, ...kept } = policies;
    expect(readPolicies(typed, 'USD')).toEqual({ kind: 'policies', policies: kept });
    const more = { ...kept, cap: money(5_000_000), largestSharePercent: 40, idleCashPercent: 60 };
    expect(readPolicies(draftOf(more, 'USD'), 'USD')).toEqual({ kind: 'policies', policies: more });
  });

  test('every field that cannot be taken has its sentence', () => {
    const wrong = { ...typed, floor: '', cap: '1', largestSharePercent: '101', topFiveSharePercent: '4.5 %' };
    expect(readPolicies(wrong, 'USD')).toEqual({
      kind: 'refused',
      refusals: {
        floor: 'Please give an amount.',
        largestSharePercent: 'A whole number from 1 to 100.',
        topFiveSharePercent: 'A whole number from 1 to 100.',
      },
    });
    expect(readPolicies({ ...typed, cap: '1' }, 'USD')).toMatchObject({
      refusals: { cap: 'The cap must not be below the floor.' },
    });
  });
});

test('every refusal of the ledger has a sentence with what would do', () => {
  const say = (code: string, data: Parameters<typeof postingRefusal>[0]['data']) =>
    postingRefusal({ code, data }, 'USD');
  expect(say('period-closed', { period: { from: '2027-01-01', to: '2027-01-31' } })).toContain(
    'from Jan 1, 2027 to Jan 31, 2027 is closed',
  );
  expect(say('above-concentration', { producer: 'Hollow', shareBasisPoints: 6000, limitPercent: 50, by: 50_000 })).toBe(
    'Hollow would hold 60% of all grants outstanding; at most 50% is allowed. Grant $500.00 less.',
  );
  expect(say('above-outstanding', { grant: 'G001', by: 1 })).toContain('$0.01 more than is outstanding of grant G001');
  expect(say('rounds-not-finished', null)).toBeNull();
});

test('a file without dates or amounts is not opened', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(openStatement('a.csv', bytes('a,b\nx,y\n'))).toMatchObject({ code: 'no-columns' });
  expect(openStatement('a.csv', bytes(''))).toMatchObject({ code: 'not-read' });
});
