import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rowReader } from '../../../../renderer/data/row-reader.ts';
import { comparedOffers } from '../../../../renderer/features/producers/compared-offers.ts';
import { ProducersScreen } from '../../../../renderer/features/producers/producers-screen.tsx';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { button, patient, sampleBook, showScreen } from '../sample-screen.tsx';

const step = (price: number) => ({ price: money(price), quantityPerWeek: quantity(5000), minimumLot: quantity(0) });

test('trap: a vote or override with no reason kept', { timeout: 30_000 }, async () => {
  const book = await sampleBook();
  showScreen(book, <ProducersScreen />, 'product/E01');
  const table = await screen.findByRole('table', { name: 'Offers side by side' }, patient);
  fireEvent.click(within(table).getByRole('button', { name: 'Henfield Farm' }));
  const dialog = await screen.findByRole('dialog', { name: 'Henfield Farm: Eggs, grade A large' }, patient);
  fireEvent.change(within(dialog).getByLabelText('Accepted a week'), { target: { value: '20' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save decision' }));
  await within(dialog).findByText(/Please say why/);
  expect(await rowReader(book.db).all('offerDecisions')).toEqual([]);
  fireEvent.change(within(dialog).getByLabelText('Reason'), { target: { value: 'Room for one case' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Save decision' }));
  await waitFor(async () => expect((await screen.findByText('accepted in part')).textContent).toBeTruthy(), patient);
  expect(await rowReader(book.db).all('offerDecisions')).toMatchObject([
    { accepted: 20_000, why: 'Room for one case' },
  ]);
  fireEvent.click(await button('Undo'));
  await screen.findByText('undecided', {}, patient);
});

test('offers stand side by side, the cheapest first, with lead time and what came of orders', () => {
  const offers = ['Dear', 'Cheap'].map((producer, at) => ({ producer, product: 'P', steps: [step(200 - at)] }));
  const supplier = { code: 'S', name: 'Cheap', email: '', phone: '', minimumOrder: money(0) };
  const supply = {
    ...{ product: 'P', supplier: 'S', leadDays: 9, caseSize: quantity(1), packSize: quantity(1), price: money(1) },
    ...{ minimumQuantity: quantity(0), preference: 1 },
  };
  const orderLine = {
    ...{ product: 'P', cases: 1, caseSize: quantity(1000), price: money(100), ordered: quantity(4000) },
    ...{ received: quantity(3000), shrink: quantity(0) },
  };
  const order = {
    ...{ id: 'o', supplier: 'S', list: 'l', orderBy: '2027-01-01', deliverOn: '2027-01-05', sentAt: null },
    ...{ status: 'received' as const, receivedOn: '2027-01-05', lines: [orderLine] },
  };
  const noCosts = { inputs: [], producerVotes: [], damages: [] };
  const facts = { decisions: [], orders: [order], suppliers: [supplier], supplies: [supply], ...noCosts };
  expect(comparedOffers(offers, facts, 2)).toMatchObject([
    { offer: { producer: 'Cheap' }, leadDays: 9, reliability: { usableBasisPoints: 7500 } },
    { offer: { producer: 'Dear' }, leadDays: 2, reliability: null, offered: 5000 },
  ]);
});
