import { cleanup, fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PaperScreen } from '../../../../renderer/features/paper/paper-screen.tsx';
import { formNumber } from '../../../../shared/paper/check-character.ts';
import { button, patient, sampleBook, showScreen } from '../sample-screen.tsx';

async function typeNumber(): Promise<void> {
  const number = await screen.findByLabelText('Number on the form', {}, patient);
  fireEvent.change(number, { target: { value: formNumber('0107') } });
  fireEvent.submit(number);
}

test('a form that is put aside, or left for another screen, is found again under its number', {
  timeout: 20_000,
}, async () => {
  const book = await sampleBook();
  showScreen(book, <PaperScreen />);
  await typeNumber();
  const line = await screen.findByLabelText('One line of the form', {}, patient);
  fireEvent.change(line, { target: { value: 'E01 2 3 2w' } });
  fireEvent.submit(line);
  await screen.findByText('Eggs, grade A large', {}, patient);
  fireEvent.click(await button('Put aside'));
  await screen.findByText(/Begun and not saved: the form of household 0107/, {}, patient);
  cleanup();
  showScreen(book, <PaperScreen />);
  await typeNumber();
  await screen.findByText('Eggs, grade A large', {}, patient);
  fireEvent.click(await button('Save form'));
  await screen.findByRole('button', { name: '0107' }, patient);
  expect(screen.queryByText(/Begun and not saved/)).toBeNull();
});
