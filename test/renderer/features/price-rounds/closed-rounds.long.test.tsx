import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { reviseProduct } from '../../../../renderer/data/commands/product-commands.ts';
import { RoundsScreen } from '../../../../renderer/features/price-rounds/rounds-screen.tsx';
import { money } from '../../../../shared/quantities/money.ts';
import { button, finishedBook, patient, sampleAssembly, sampleBook, showScreen } from '../sample-screen.tsx';
import { announceAndClose, asked, confirm, rowOf, setEggsByHand } from './rounds-steps.ts';

// What was set by hand outlasts a screen.
afterEach(() => sessionStorage.clear());

describe('a closed round', () => {
  test('shows the gap, the word for it, and the offer that blocks; names no household', {
    timeout: 20_000,
  }, async () => {
    showScreen(await sampleBook(), <RoundsScreen />);
    await announceAndClose();
    const eggs = await rowOf('What round 1 showed', /Eggs/);
    // |41 - 30| / 35.5 = 31.0 %
    expect(eggs.textContent).toMatch(/41.*30.*31%/);
    expect(eggs.textContent).toContain('short');
    expect(eggs.textContent).toContain('More from Henfield Farm at $3.30');
    await screen.findByText('Nobody answered for themselves; all were counted with their plans as they stood.');
    expect(screen.queryByText(/01\d\d/)).toBeNull();
  });

  test('one price is set by hand only with a reason, and announced with it', { timeout: 30_000 }, async () => {
    showScreen(await sampleBook(), <RoundsScreen />);
    await announceAndClose();
    await setEggsByHand('3.41');
    await waitFor(async () => {
      const eggs = await rowOf('Prices for round 2', /Eggs/);
      expect(eggs.textContent).toMatch(/3\.41.*3\.12.*\+9\.3%.*Feed is dearer/);
    }, patient);
    fireEvent.click(await button('Announce round 2'));
    await button('Close round 2');
    expect((await rowOf('Prices of round 2', /Eggs/)).textContent).toMatch(/3\.41.*Feed is dearer/);
  });

  test('a price set by hand outlasts a look at the wall, and one that cannot be announced has a way back', {
    timeout: 30_000,
  }, async () => {
    const book = await sampleBook();
    showScreen(book, <RoundsScreen />);
    await announceAndClose();
    await setEggsByHand('3.00');
    cleanup();
    showScreen(book, <RoundsScreen />, 'wall');
    cleanup();
    showScreen(book, <RoundsScreen />);
    const eggs = () => rowOf('Prices for round 2', /Eggs/);
    await waitFor(async () => expect((await eggs()).textContent).toMatch(/3\.00.*Feed is dearer/), patient);
    const dearer = { ...sampleAssembly().products[0]!, floorPrice: money(310) };
    expect(await reviseProduct(book, dearer)).toMatchObject({ kind: 'saved' });
    await screen.findByText('A price set by hand cannot be announced', {}, patient);
    await screen.findByText('The price is below the lowest price of the product.', {}, patient);
    fireEvent.click(await button('All prices back to the rule'));
    await waitFor(async () => expect((await eggs()).textContent).not.toContain('Feed is dearer'), patient);
  });

  test('gaps are accepted with a reason, and round 1 stays readable', { timeout: 30_000 }, async () => {
    showScreen(await sampleBook(), <RoundsScreen />);
    await announceAndClose();
    fireEvent.click(await button('Announce round 2'));
    fireEvent.click(await button('Close round 2'));
    await confirm('Close round 2');
    fireEvent.click(await button('Accept the remaining gaps'));
    await confirm('Accept the remaining gaps');
    const dialog = await asked('Accept the remaining gaps?');
    await within(dialog).findByText('Please give a reason; it is kept with the change.', {}, patient);
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Four dozen is little' } });
    await confirm('Accept the remaining gaps');
    await screen.findByText('Remaining gaps accepted: Four dozen is little', {}, patient);
    expect(screen.queryByRole('button', { name: /Announce round/ })).toBeNull();
    fireEvent.click(await button('Round 1'));
    await screen.findByText('You are looking at round 1 as it was', {}, patient);
    expect((await rowOf('What round 1 showed', /Eggs/)).textContent).toMatch(/41.*30.*31%/);
  });

  test('where nobody offers anything no screen and no wall says that gaps are closed', {
    timeout: 30_000,
  }, async () => {
    const book = await sampleBook((assembly) => ({ ...assembly, offers: [] }));
    showScreen(book, <RoundsScreen />);
    fireEvent.click(await button('Announce the opening prices'));
    fireEvent.click(await button('Close round 1'));
    await confirm('Close round 1');
    await screen.findByText('No price can close what is open', {}, patient);
    expect(screen.getByText(/^No product could be cleared by a price\./)).toBeTruthy();
    expect(document.body.textContent).not.toContain('nothing is left open');
    expect(document.body.textContent).not.toContain('Going on is likely to help');
    // The reason says it; it is not said again below.
    expect((await rowOf('What round 1 showed', /Eggs/)).textContent?.match(/obody offers it/g)).toHaveLength(1);
    fireEvent.click(await button('Take these prices as final'));
    const dialog = await asked('Take these prices as final?');
    expect(dialog.textContent).toContain('No price can close what is open. Short every week:');
    cleanup();
    showScreen(book, <RoundsScreen />, 'wall');
    const wall = await screen.findByRole('region', { name: 'Rounds, for the wall' }, patient);
    await waitFor(() => {
      fireEvent.keyDown(window, { key: 'End' });
      expect(wall.textContent).toContain('No price can close what is open');
    }, patient);
  });

  test('the last round of the rule book leaves only accepting', { timeout: 20_000 }, async () => {
    const book = await sampleBook(({ settings, ...rest }) => ({
      ...rest,
      settings: { ...settings, rule: { ...settings.rule, maxRounds: 1 } },
    }));
    showScreen(book, <RoundsScreen />);
    fireEvent.click(await button('Announce the opening prices'));
    fireEvent.click(await button('Close round 1'));
    await confirm('Close round 1');
    await screen.findByText('This was the last round of the rule book', {}, patient);
    expect(await button('Accept the remaining gaps')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Announce round 2' })).toBeNull();
  });
});

test('finished rounds lead on to the stocking list and the grants', { timeout: 20_000 }, async () => {
  showScreen(await finishedBook(), <RoundsScreen />);
  await screen.findByText('Remaining gaps accepted: We begin small', {}, patient);
  expect(screen.getAllByRole('link', { name: 'Stocking list' })).not.toHaveLength(0);
  expect(screen.getByRole('link', { name: 'Grants' }).getAttribute('href')).toBe('#/b/x/grants');
});
