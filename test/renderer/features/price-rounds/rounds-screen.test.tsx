import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { RoundsScreen } from '../../../../renderer/features/price-rounds/rounds-screen.tsx';
import { newBook } from '../../data/test-book.ts';
import { button, patient, sampleBook, showScreen } from '../sample-screen.tsx';
import { confirm, rowOf, table } from './rounds-steps.ts';

// What was set by hand outlasts a screen.
afterEach(() => sessionStorage.clear());

describe('before the rounds', () => {
  test('without an assembly the way to the settings is shown', async () => {
    const { book } = await newBook();
    showScreen(book, <RoundsScreen />);
    await screen.findByText('No assembly is set up yet', {}, patient);
    expect(screen.getByRole('link', { name: 'Open the settings' }).getAttribute('href')).toBe('#/b/x/settings');
  });

  test('opening prices stand beside the market’s, in the order of the catalogue', async () => {
    showScreen(await sampleBook(), <RoundsScreen />);
    const rows = within(await table('Opening prices')).getAllByRole('row');
    expect(rows[1]?.textContent).toMatch(/Eggs, grade A large dozen3\.12.*3\.12/);
    expect(rows[2]?.textContent).toContain('Milk');
  });
});

describe('collecting', () => {
  test('answers are marked, counted, taken back, and found by number', { timeout: 20_000 }, async () => {
    const { goTo } = showScreen(await sampleBook(), <RoundsScreen />);
    fireEvent.click(await button('Announce the opening prices'));
    await screen.findByText('0 of 40 households answered', {}, patient);
    fireEvent.click(await button('Household 0107 answers as planned'));
    await screen.findByText('1 of 40 households answered', {}, patient);
    expect((await rowOf('Answers', /0107/)).textContent).toContain('as planned');
    fireEvent.click(await button('Take back the answer of household 0107'));
    await screen.findByText('0 of 40 households answered', {}, patient);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '0112' } });
    await waitFor(() => expect(screen.queryByText('0107')).toBeNull());
    fireEvent.click(within(await rowOf('Answers', /0112/)).getByRole('button', { name: '0112' }));
    expect(goTo).toHaveBeenCalledWith('plans/0112');
  });

  test('closing says how many have not answered', { timeout: 20_000 }, async () => {
    showScreen(await sampleBook(), <RoundsScreen />);
    fireEvent.click(await button('Announce the opening prices'));
    fireEvent.click(await button('Close round 1'));
    await screen.findByText('40 households have not answered yet and will count with their plans.', {}, patient);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await button('Close round 1')).toBeTruthy();
  });

  test('the focus is never lost: at the heading after a step, on the next household after a mark', {
    timeout: 30_000,
  }, async () => {
    showScreen(await sampleBook(), <RoundsScreen />);
    const announce = await button('Announce the opening prices');
    announce.focus();
    fireEvent.click(announce);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Rounds'), patient);
    fireEvent.click(await button('Not yet'));
    const mark = await button('Household 0103 answers as planned');
    mark.focus();
    fireEvent.click(mark);
    const focused = () => document.activeElement?.getAttribute('aria-label');
    await waitFor(() => expect(focused()).toBe('Household 0104 answers as planned'), patient);
    fireEvent.click(await button('Close round 1'));
    await confirm('Close round 1');
    await button('Announce round 2');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Rounds'), patient);
  });
});
