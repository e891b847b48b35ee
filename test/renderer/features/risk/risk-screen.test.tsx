import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { awardGrants } from '../../../../renderer/data/commands/grant-award-commands.ts';
import { reviseGrantRequest } from '../../../../renderer/data/commands/grant-request-commands.ts';
import { agreeGrant, payOutGrant } from '../../../../renderer/data/commands/recovery-commands.ts';
import { decideRecovery } from '../../../../renderer/data/commands/recovery-decision-commands.ts';
import { setRiskAssumptions } from '../../../../renderer/data/commands/risk-commands.ts';
import { sumsOf } from '../../../../renderer/data/sums/sums-client.ts';
import { undoChange } from '../../../../renderer/data/undo-change.ts';
import { RiskScreen } from '../../../../renderer/features/risk/risk-screen.tsx';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import type { RecoveryAgreement } from '../../../../shared/recovery/recovery-agreement.ts';
import { priorAssumptions } from '../../../../shared/risk/risk-case.ts';
import { button, finishedBook, patient, sampleBook, showScreen } from '../sample-screen.tsx';

/** Another share than was asked for, and four weeks of grace. */
const agreement: RecoveryAgreement = {
  ...{ grant: 'G001', startsOn: '2027-01-04', graceDays: 28, endsOn: '2028-12-31', atEnd: 'review', minimum: null },
  basis: { kind: 'deliveries', shareBasisPoints: 500 },
  expected: { perWeek: quantity(30_000), price: money(312) },
  cap: money(350_000),
  payOuts: [{ on: '2027-01-04', amount: money(350_000) }],
  milestones: [],
};
const asked = { grant: 'G001', today: '2026-12-28' };

test('before a round is closed there is nothing to weigh, and the screen says what is missing', async () => {
  showScreen(await sampleBook(), <RiskScreen />);
  await screen.findByText('No round is closed yet', {}, patient);
});

test('thirteen weeks of the eggs that are committed at 3.12, a tenth of it returned', async () => {
  const found = await sumsOf(await finishedBook()).grantRisk(asked);
  // 30 dozen offered; the grant adds 11 for the 41 that are wanted: 41 x 13 x 3.12 = 1,662.96.
  expect(found?.givesPerWeek).toBe(30_000);
  expect(found?.addsPerWeek).toBe(11_000);
  expect(found?.sheet.cover).toMatchObject({
    valuePerWeek: 12_792,
    value: 166_296,
    recovered: 16_630,
    times: 166_296 / 16_630,
  });
  expect(found?.risk.plannedRecovery).toBe(16_630);
  expect(found?.sheet.breadth.committedPerWeek).toBe(41_000);
  expect(found?.isPrior).toBe(true);
});

test('assumptions are changed on the screen, refused with a sentence, kept, and taken back', {
  timeout: 30_000,
}, async () => {
  const book = await finishedBook();
  showScreen(book, <RiskScreen />);
  fireEvent.click(await button('Change the assumptions …'));
  const dialog = await screen.findByRole('dialog', { name: 'Assumptions about G001' }, patient);
  const kept = within(dialog).getByRole('textbox', { name: 'Households that keep their plan (%)' });
  fireEvent.change(kept, { target: { value: '120' } });
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Weeks looked at' }), { target: { value: '2.5' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save assumptions' }));
  const refusals = (await within(dialog).findAllByRole('alert')).map(({ textContent }) => textContent);
  expect(refusals).toEqual(['A whole number is needed here.', 'A share lies between 0 and 100 %.']);
  fireEvent.change(kept, { target: { value: '80' } });
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Weeks looked at' }), { target: { value: '26' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save assumptions' }));
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Assumptions about G001' })).toBeNull(), patient);
  const found = await sumsOf(book).grantRisk(asked);
  expect(found?.isPrior).toBe(false);
  expect(found?.question).toMatchObject({ weeks: 26, assumptions: { keptMean: 0.8, margin: 0.4 } });
  expect(found?.risk.plannedRecovery).toBe(33_259);
});

test('the application’s unit cost is the margin, its capacity is held against what is asked, and the agreement counts', {
  timeout: 30_000,
}, async () => {
  const book = await finishedBook();
  const [request] = await book.db.rows('grantRequests').toArray();
  if (request === undefined) return expect.fail('no request');
  const underwriting = { unitCost: money(234), capacityAfter: quantity(33_000), salesByYear: [money(5_000_000)] };
  expect(await reviseGrantRequest(book, { ...request, underwriting })).toMatchObject({ kind: 'saved' });
  // (3.12 - 2.34) / 3.12 = 25 %.
  expect((await sumsOf(book).grantRisk(asked))?.question.assumptions.margin).toBe(0.25);
  expect(await awardGrants(book, 'Eggs are short')).toMatchObject({ kind: 'saved' });
  expect(await agreeGrant(book, agreement)).toMatchObject({ kind: 'saved' });
  const found = await sumsOf(book).grantRisk({ ...asked, today: book.desk.now().slice(0, 10) });
  // 5 % of 30 x 3.12 is 4.68 a week; nothing is due on the first four Mondays, of which one is over.
  expect(found?.risk).toMatchObject({ recoveryShareBasisPoints: 500, returnWeeks: 10, plannedRecovery: 10 * 468 });
  showScreen(book, <RiskScreen />);
  await screen.findByText(/Plans and grant together ask for 40.*a capacity of 33/, {}, patient);
  const facts = within(await screen.findByRole('table', { name: 'What is known of the producer' }));
  facts.getByText('the application; at the indicative price a margin of 25%');
  facts.getByText('none yet');
  // What the agreement expects is its own pace, not the plans’.
  screen.getByText('at the pace of the agreement');
  const supposed = within(screen.getByRole('table', { name: 'Assumptions' }));
  supposed.getByText('5% of deliveries in 10 weeks');
  supposed.getByText('the application’s unit cost at the indicative price');
});

test('unknown grants and wrong numbers are refused; undo brings the usual assumptions back', async () => {
  const book = await finishedBook();
  const question = { grant: 'G001', assumptions: priorAssumptions, weeks: 13, openPerWeek: quantity(0) };
  expect(await setRiskAssumptions(book, { ...question, grant: 'G404' })).toMatchObject({ code: 'no-such-request' });
  const wrong = { ...question, weeks: 0, assumptions: { ...priorAssumptions, together: 2 } };
  expect(await setRiskAssumptions(book, wrong)).toMatchObject({ kind: 'refused', code: 'invalid' });
  const saved = await setRiskAssumptions(book, { ...question, weeks: 52 });
  if (saved.kind !== 'saved' || saved.changeId === null) return expect.fail(JSON.stringify(saved));
  expect((await sumsOf(book).grantRisk(asked))?.risk.weeks).toBe(52);
  await undoChange(book, saved.changeId, 'too long');
  expect((await sumsOf(book).grantRisk(asked))?.isPrior).toBe(true);
});

test('of a grant that is written off no figure of a model is claimed', { timeout: 30_000 }, async () => {
  const book = await finishedBook();
  expect(await awardGrants(book, 'Eggs are short')).toMatchObject({ kind: 'saved' });
  expect(await agreeGrant(book, agreement)).toMatchObject({ kind: 'saved' });
  const paid = { grant: 'G001', date: '2027-01-05', amount: money(350_000) };
  expect(await payOutGrant(book, paid)).toMatchObject({ kind: 'saved' });
  const act = { kind: 'write-off', amount: money(350_000) } as const;
  const votes = { inFavour: 5, against: 1, abstained: 0 };
  const vote = { outcome: 'accepted', votes, why: 'Farm closed', heldOn: '2027-01-05' } as const;
  expect(await decideRecovery(book, { grant: 'G001', act, vote })).toMatchObject({ kind: 'saved' });
  showScreen(book, <RiskScreen />);
  await screen.findByText('Nothing of this grant is open', {}, patient);
  expect(screen.queryByText('Break-even interest')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Print the sheet' })).toBeNull();
});

test('the grant of the address is the one that is chosen; another is typed over it', { timeout: 30_000 }, async () => {
  showScreen(await finishedBook(), <RiskScreen />, 'G003');
  const grant = await screen.findByRole('combobox', { name: 'Grant' }, patient);
  expect((grant as HTMLInputElement).value).toBe('G003 Hollow Farm, $3,000.00 asked for');
});
