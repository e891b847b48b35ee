import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { reviseProduct } from '../../../../renderer/data/commands/product-commands.ts';
import { RoundsScreen } from '../../../../renderer/features/price-rounds/rounds-screen.tsx';
import { money } from '../../../../shared/quantities/money.ts';
import { newBook } from '../../data/test-book.ts';
import { button, finishedBook, patient, sampleAssembly, sampleBook, showScreen } from '../sample-screen.tsx';

// What was set by hand outlasts a screen.
afterEach(() => sessionStorage.clear());

/** The dialog that asks `title`; messages at the edge are dialogs too. */
const asked = (title: string) => screen.findByRole('dialog', { name: title }, patient);

async function confirm(name: string): Promise<void> {
  fireEvent.click(within(await asked(`${name}?`)).getByRole('button', { name }));
}

async function announceAndClose(): Promise<void> {
  fireEvent.click(await button('Announce the opening prices'));
  fireEvent.click(await button('Close round 1'));
  await confirm('Close round 1');
  await button('Announce round 2');
}

/** Without a reason it is refused first. */
async function setEggsByHand(price: string): Promise<void> {
  fireEvent.click(await button('Set by hand: price of Eggs, grade A large'));
  fireEvent.click(await button('Set this price'));
  await screen.findByText('Please give a reason; it is shown with the price.', {}, patient);
  fireEvent.change(screen.getByRole('textbox', { name: 'Price to announce' }), { target: { value: price } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Reason' }), { target: { value: 'Feed is dearer' } });
  fireEvent.click(await button('Set this price'));
}

const table = (name: string) => screen.findByRole('table', { name }, patient);

async function rowOf(tableName: string, product: RegExp) {
  return within(await table(tableName)).getByRole('row', { name: product });
}

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
