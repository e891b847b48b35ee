import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../../renderer/data/command.ts';
import { awardGrants } from '../../../../renderer/data/commands/grant-award-commands.ts';
import { agreeGrant, payOutGrant, receiveMoney } from '../../../../renderer/data/commands/recovery-commands.ts';
import { decideRecovery } from '../../../../renderer/data/commands/recovery-decision-commands.ts';
import { CommonFundScreen } from '../../../../renderer/features/common-fund/common-fund-screen.tsx';
import { RecoveryScreen } from '../../../../renderer/features/recovery/recovery-screen.tsx';
import { ReservoirScreen } from '../../../../renderer/features/reservoir/reservoir-screen.tsx';
import { RiskScreen } from '../../../../renderer/features/risk/risk-screen.tsx';
import type { SheetToWrite } from '../../../../renderer/live/download-sheet.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import type { RecoveryAgreement } from '../../../../shared/recovery/recovery-agreement.ts';
import { button, finishedBook, patient, showScreen } from '../sample-screen.tsx';

const handed = vi.hoisted(() => new Map<string, readonly SheetToWrite[]>());
vi.mock('../../../../renderer/live/download-sheet.ts', () => ({
  downloadSheet: async (name: string, sheets: readonly SheetToWrite[]) => void handed.set(name, sheets),
}));
beforeEach(() => handed.clear());

const agreement: RecoveryAgreement = {
  ...{ grant: 'G001', startsOn: '2027-01-04', graceDays: 0, endsOn: '2028-12-31', atEnd: 'review', minimum: null },
  basis: { kind: 'deliveries', shareBasisPoints: 1000 },
  expected: { perWeek: quantity(30_000), price: money(312) },
  cap: money(350_000),
  payOuts: [{ on: '2027-01-04', amount: money(350_000) }],
  milestones: [],
};

async function saved(answer: Promise<CommandAnswer>): Promise<void> {
  const given = await answer;
  if (given.kind !== 'saved') throw new Error(JSON.stringify(given));
}

/** 3,500.00 awarded and paid out, 121.68 of it back. */
async function recovering(): Promise<Book> {
  const book = await finishedBook();
  await saved(awardGrants(book, 'Eggs are short'));
  await saved(agreeGrant(book, agreement));
  await saved(payOutGrant(book, { grant: 'G001', date: '2027-01-05', amount: money(350_000) }));
  await saved(receiveMoney(book, { grant: 'G001', date: '2027-01-05', amount: money(12_168), why: 'eggs' }));
  return book;
}

async function sheets(file: RegExp): Promise<ReadonlyMap<string, readonly SheetToWrite['rows'][number][]>> {
  return await waitFor(() => {
    const found = [...handed].find(([name]) => file.test(name));
    if (found === undefined) throw new Error(`${file} was not handed out`);
    for (const { header, rows } of found[1]) for (const row of rows) expect(row).toHaveLength(header.length);
    return new Map(found[1].map(({ name, rows }) => [name, rows]));
  }, patient);
}

async function choose(item: string): Promise<void> {
  fireEvent.click(await button(/^More/));
  fireEvent.click(await screen.findByRole('menuitem', { name: item }, patient));
}

test('the producer’s statement and all grants as workbooks, in units of the currency', {
  timeout: 60_000,
}, async () => {
  const book = await recovering();
  showScreen(book, <RecoveryScreen />, 'G001');
  await screen.findByRole('heading', { level: 1, name: /G001/ }, patient);
  await choose('Save as XLSX');
  const statement = await sheets(/^statement-G001\.xlsx$/);
  const sums = statement.get('Statement of grant G001');
  expect(sums).toContainEqual(['Recovered', 121.68]);
  expect(sums).toContainEqual(['Open', 3378.32]);
  const moved = statement.get('Transactions')?.map(([, kind, , amount, open]) => [kind, amount, open]);
  expect(moved).toEqual([
    ['award', 3500, 0],
    ['pay-out', 3500, 3500],
    ['recovery', 121.68, 3378.32],
  ]);
  cleanup();
  showScreen(book, <RecoveryScreen />);
  await screen.findByRole('table', { name: 'By round' }, patient);
  await choose('Save as XLSX');
  const all = await sheets(/^recoveries\.xlsx$/);
  expect(all.get('Grants')).toEqual([['G001', 'Henfield Farm', 'recovering', 3500, 121.68, 3378.32, 0]]);
  expect(all.get('Open by age')?.[0]).toEqual(['not late', 1, 3378.32]);
  expect(all.get('By round')?.[0]?.slice(0, 3)).toEqual(['2027-01-05', 1, 3500]);
});

test('what came back after a write-off is one sum on the page, in every table and in both workbooks', {
  timeout: 60_000,
}, async () => {
  const book = await recovering();
  const votes = { inFavour: 5, against: 1, abstained: 0 };
  const act = { kind: 'write-off', amount: money(337_832) } as const;
  const vote = { outcome: 'accepted', votes, why: 'Farm closed', heldOn: '2027-01-05' } as const;
  await saved(decideRecovery(book, { grant: 'G001', act, vote }));
  await saved(receiveMoney(book, { grant: 'G001', date: '2027-01-05', amount: money(7832), why: 'shelves' }));
  showScreen(book, <RecoveryScreen />, 'G001');
  await screen.findByRole('heading', { level: 1, name: /G001/ }, patient);
  await choose('Save as XLSX');
  const sums = (await sheets(/^statement-G001\.xlsx$/)).get('Statement of grant G001');
  expect(sums?.slice(3)).toEqual([
    ['Granted', 3500],
    ['Paid out', 3500],
    ['Recovered', 200],
    ['of it after it was written off', 78.32],
    ['Written off', 3378.32],
    ['Open', 0],
  ]);
  cleanup();
  showScreen(book, <RecoveryScreen />);
  const grants = await screen.findByRole('table', { name: 'Grants' }, patient);
  expect(grants.textContent).toContain('3,500.00200.000.00');
  expect((await screen.findByRole('table', { name: 'By round' }, patient)).textContent).toContain('200.00');
  await choose('Save as XLSX');
  expect((await sheets(/^recoveries\.xlsx$/)).get('Grants')?.[0]?.slice(3)).toEqual([3500, 200, 0, 0]);
});

test('the fund’s statement as a workbook adds up and has every posting of its period', {
  timeout: 60_000,
}, async () => {
  showScreen(await recovering(), <ReservoirScreen />, 'statements');
  fireEvent.click(await button('Save as XLSX'));
  const fund = await sheets(/^fund-statement-.*\.xlsx$/);
  const [first, ...rest] = (fund.get('Statement') ?? []).map(([, , cash, out]) => [Number(cash), Number(out)] as const);
  const last = rest.pop();
  const lines = [...(first === undefined ? [] : [first]), ...rest];
  expect(last).toEqual([44_821.68, 3378.32]);
  expect(lines.reduce((sum, [cash]) => sum + cash, 0)).toBeCloseTo(44_821.68, 6);
  expect(lines.reduce((sum, [, out]) => sum + out, 0)).toBeCloseTo(3378.32, 6);
  const amounts = (fund.get('Entries') ?? []).flat().filter((cell) => typeof cell === 'number');
  expect(amounts.length).toBeGreaterThanOrEqual(6);
});

test('risk and common fund as workbooks say what the screens say', { timeout: 60_000 }, async () => {
  const book = await finishedBook();
  showScreen(book, <RiskScreen />);
  fireEvent.click(await button('Spreadsheet'));
  const risk = await sheets(/^risk-G001\.xlsx$/);
  expect(risk.get('With and without the commitments')?.map(([name]) => name)).toEqual([
    ...['As assumed', 'Each household decides alone', 'All leave together', 'Nobody committed'],
  ]);
  expect(risk.get('If one thing is otherwise')).toHaveLength(6);
  expect(risk.get('Assumptions')?.every(([, , source]) => source !== '')).toBe(true);
  cleanup();
  showScreen(book, <CommonFundScreen />);
  fireEvent.click(await button('Spreadsheet'));
  const pool = await sheets(/^common-fund\.xlsx$/);
  expect(pool.get('What the common fund would award')?.[0]).toEqual(['G001 Henfield Farm', 6500, 3500, 3500]);
});
