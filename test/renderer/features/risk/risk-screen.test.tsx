import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { setRiskAssumptions } from '../../../../renderer/data/commands/risk-commands.ts';
import { sumsOf } from '../../../../renderer/data/sums/sums-client.ts';
import { undoChange } from '../../../../renderer/data/undo-change.ts';
import { RiskScreen } from '../../../../renderer/features/risk/risk-screen.tsx';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { priorAssumptions } from '../../../../shared/risk/risk-case.ts';
import { button, finishedBook, patient, sampleBook, showScreen } from '../sample-screen.tsx';

test('before a round is closed there is nothing to weigh, and the screen says what is missing', async () => {
  showScreen(await sampleBook(), <RiskScreen />);
  await screen.findByText('No round is closed yet', {}, patient);
});

test('thirteen weeks of the eggs that are committed at 3.12, a tenth of it returned', async () => {
  const found = await sumsOf(await finishedBook()).grantRisk('G001');
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
  const found = await sumsOf(book).grantRisk('G001');
  expect(found?.isPrior).toBe(false);
  expect(found?.question).toMatchObject({ weeks: 26, assumptions: { keptMean: 0.8, margin: 0.4 } });
  expect(found?.risk.plannedRecovery).toBe(33_259);
});

test('unknown grants and wrong numbers are refused; undo brings the usual assumptions back', async () => {
  const book = await finishedBook();
  const question = { grant: 'G001', assumptions: priorAssumptions, weeks: 13, openPerWeek: quantity(0) };
  expect(await setRiskAssumptions(book, { ...question, grant: 'G404' })).toMatchObject({ code: 'no-such-request' });
  const wrong = { ...question, weeks: 0, assumptions: { ...priorAssumptions, together: 2 } };
  expect(await setRiskAssumptions(book, wrong)).toMatchObject({ kind: 'refused', code: 'invalid' });
  const saved = await setRiskAssumptions(book, { ...question, weeks: 52 });
  if (saved.kind !== 'saved' || saved.changeId === null) return expect.fail(JSON.stringify(saved));
  expect((await sumsOf(book).grantRisk('G001'))?.risk.weeks).toBe(52);
  await undoChange(book, saved.changeId, 'too long');
  expect((await sumsOf(book).grantRisk('G001'))?.isPrior).toBe(true);
});
