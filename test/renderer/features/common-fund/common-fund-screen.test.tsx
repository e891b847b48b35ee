import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { setNeighbourDemand } from '../../../../renderer/data/commands/board-commands.ts';
import { awardGrants } from '../../../../renderer/data/commands/grant-award-commands.ts';
import { removePoolPartner, setPoolPartner, setPoolTerms } from '../../../../renderer/data/commands/pool-commands.ts';
import { undoChange } from '../../../../renderer/data/undo-change.ts';
import { CommonFundScreen } from '../../../../renderer/features/common-fund/common-fund-screen.tsx';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { button, finishedBook, patient, sampleBook, showScreen } from '../sample-screen.tsx';

const alder = { coop: 'Alder Street Co-op', budget: money(150_000) };
const row = (name: RegExp) => screen.findByRole('row', { name }, patient);

test('a co-op is added with a sentence for each field it lacks, changed, taken out, and comes back', {
  timeout: 30_000,
}, async () => {
  showScreen(await sampleBook(), <CommonFundScreen />);
  fireEvent.click(await button('Add a co-op …'));
  const dialog = await screen.findByRole('dialog', { name: 'Co-op in the common fund' }, patient);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save co-op' }));
  const refusals = (await within(dialog).findAllByRole('alert')).map(({ textContent }) => textContent);
  expect(refusals).toEqual(['Please name the co-op.', 'Please give an amount.']);
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Co-op' }), { target: { value: alder.coop } });
  fireEvent.change(within(dialog).getByRole('textbox', { name: /^Brings/ }), { target: { value: '1,500.00' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save co-op' }));
  expect((await row(/Alder Street/)).textContent).toContain('$1,500.00');
  // Our own line leads to what we bring, which is set below.
  fireEvent.click(within(await row(/^Willow Creek/)).getByRole('button'));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^We bring/ }));
  fireEvent.click(within(await row(/Alder Street/)).getByRole('button', { name: alder.coop }));
  const opened = await screen.findByRole('dialog', { name: /Alder Street Co-op in the/ }, patient);
  fireEvent.click(within(opened).getByRole('button', { name: 'Take out' }));
  await waitFor(() => expect(screen.queryByRole('row', { name: /Alder Street/ })).toBeNull(), patient);
});

test('each pays for its own members: of the eggs that are lacking, Alder Street’s part is Alder Street’s', async () => {
  const book = await finishedBook();
  await setPoolPartner(book, alder);
  await setNeighbourDemand(book, { coop: alder.coop, product: 'E01', perWeek: quantity(11_000) });
  showScreen(book, <CommonFundScreen />);
  await screen.findByText(/of \$9,700.00, by most open demand/, {}, patient);
  const table = await screen.findByRole('table', { name: 'What the common fund would award' }, patient);
  const eggs = within(table).getByRole('row', { name: /Henfield Farm/ });
  const cells = within(eggs)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  // 3,500.00 for 10.769 dozen, half of them for each co-op; Alder Street has 1,500.00, we pay the rest.
  expect(cells).toEqual(expect.arrayContaining(['$6,500.00', '$1,500.00', '$2,000.00']));
});

test('after the award it says what was awarded from what everybody brought then, and nothing can be changed', {
  timeout: 30_000,
}, async () => {
  const book = await finishedBook();
  await setPoolPartner(book, alder);
  await setPoolTerms(book, { sharing: 'by-budget', ourBudget: null });
  const told = { openDemand: [], ...alder };
  const method = { kind: 'pool', us: 'Willow Creek Food Co-op', sharing: 'by-budget', partners: [told] } as const;
  const named = { name: 'pool', method: { ...method, ourBudget: money(820_000) } };
  const choice = { named, votes: [], resultHash: null };
  expect(await awardGrants(book, 'Agreed', choice)).toMatchObject({ kind: 'saved' });
  await setPoolPartner(book, { ...alder, budget: money(999_900) });
  showScreen(book, <CommonFundScreen />);
  await screen.findByText('These awards are posted: the round is over.', {}, patient);
  screen.getByText('$3,500.00 of $9,700.00, by most open demand met for the money.');
  const table = await screen.findByRole('table', { name: 'What the common fund awarded' });
  const parts = within(table).getByRole('row', { name: /Henfield Farm/ }).textContent;
  expect(parts).toContain('$2,958.76');
  expect(parts).toContain('$541.24');
  expect(screen.queryByRole('button', { name: /Add a co-op/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Save what we bring' })).toBeNull();
});

test('when another rule has decided, the money that is left is not offered a second time', async () => {
  const book = await finishedBook();
  expect(await awardGrants(book, 'Eggs are short')).toMatchObject({ kind: 'saved' });
  showScreen(book, <CommonFundScreen />);
  await screen.findByText('The grants of this round are awarded, and not from the common fund.', {}, patient);
  expect(screen.queryByRole('table', { name: /^What the common fund/ })).toBeNull();
});

test('who is us, who is unknown and what is below zero is refused; terms and partners are taken back', async () => {
  const book = await finishedBook();
  const us = await setPoolPartner(book, { coop: 'Willow Creek Food Co-op', budget: money(1) });
  expect(us).toMatchObject({ code: 'invalid', data: { faults: [{ field: 'coop', code: 'ourselves' }] } });
  expect(await removePoolPartner(book, 'Nobody')).toMatchObject({ code: 'no-such-partner' });
  expect(await setPoolTerms(book, { sharing: 'by-budget', ourBudget: money(-1) })).toMatchObject({
    code: 'below-zero',
  });
  const saved = await setPoolTerms(book, { sharing: 'by-budget', ourBudget: money(100_000) });
  if (saved.kind !== 'saved' || saved.changeId === null) return expect.fail(JSON.stringify(saved));
  await undoChange(book, saved.changeId, 'not agreed');
  expect(await book.db.rows('poolTerms').toArray()).toEqual([]);
});

test('before a round is closed nobody is said to lack nothing or to keep nothing', async () => {
  showScreen(await sampleBook(), <CommonFundScreen />);
  const us = within(await row(/Willow Creek Food Co-op/)).getAllByRole('cell');
  expect(us.map(({ textContent }) => textContent).slice(-4)).toEqual(['No round is closed yet', '$8,200.00', '–', '–']);
});
