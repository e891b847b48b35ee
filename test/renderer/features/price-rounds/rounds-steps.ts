import { fireEvent, screen, within } from '@testing-library/react';
import { button, patient } from '../sample-screen.tsx';

/** The dialog that asks `title`; messages at the edge are dialogs too. */
export const asked = (title: string) => screen.findByRole('dialog', { name: title }, patient);

export async function confirm(name: string): Promise<void> {
  fireEvent.click(within(await asked(`${name}?`)).getByRole('button', { name }));
}

export async function announceAndClose(): Promise<void> {
  fireEvent.click(await button('Announce the opening prices'));
  fireEvent.click(await button('Close round 1'));
  await confirm('Close round 1');
  await button('Announce round 2');
}

/** Without a reason it is refused first. */
export async function setEggsByHand(price: string): Promise<void> {
  fireEvent.click(await button('Set by hand: price of Eggs, grade A large'));
  fireEvent.click(await button('Set this price'));
  await screen.findByText('Please give a reason; it is shown with the price.', {}, patient);
  fireEvent.change(screen.getByRole('textbox', { name: 'Price to announce' }), { target: { value: price } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Reason' }), { target: { value: 'Feed is dearer' } });
  fireEvent.click(await button('Set this price'));
}

export const table = (name: string) => screen.findByRole('table', { name }, patient);

export async function rowOf(tableName: string, product: RegExp) {
  return within(await table(tableName)).getByRole('row', { name: product });
}
