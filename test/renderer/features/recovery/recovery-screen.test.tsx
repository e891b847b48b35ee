import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../../renderer/data/command.ts';
import { awardGrants } from '../../../../renderer/data/commands/grant-award-commands.ts';
import { agreeGrant, payOutGrant } from '../../../../renderer/data/commands/recovery-commands.ts';
import { decideRecovery } from '../../../../renderer/data/commands/recovery-decision-commands.ts';
import { RecoveryScreen } from '../../../../renderer/features/recovery/recovery-screen.tsx';
import { refusalSentence } from '../../../../renderer/features/recovery/refusal-sentence.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import type { RecoveryAgreement } from '../../../../shared/recovery/recovery-agreement.ts';
import type { RecoveryAct } from '../../../../shared/recovery/recovery-decision.ts';
import { newBook } from '../../data/test-book.ts';
import { button, finishedBook, patient, sampleBook, showScreen } from '../sample-screen.tsx';

const today = '2027-01-05';
const form = () => screen.findByRole('dialog', {}, patient);
/** The one on screen; a statement on paper may have it too. */
const row = async (name: RegExp) => (await screen.findAllByRole('row', { name }, patient))[0];
const lines = (dialog: HTMLElement) =>
  [...dialog.querySelectorAll('dl > div')].map((line) => [...line.children].map(({ textContent }) => textContent));

async function saved(answer: Promise<CommandAnswer>): Promise<void> {
  const given = await answer;
  if (given.kind !== 'saved') throw new Error(JSON.stringify(given));
}

const agreement: RecoveryAgreement = {
  ...{ grant: 'G001', startsOn: '2027-01-04', graceDays: 0, endsOn: '2028-12-31', atEnd: 'review', minimum: null },
  basis: { kind: 'milestones' },
  expected: { perWeek: quantity(30_000), price: money(312) },
  cap: money(350_000),
  payOuts: [{ on: '2027-01-04', amount: money(350_000) }],
  milestones: [{ what: 'First half', dueOn: '2027-06-01', amount: money(350_000) }],
};
const votes = { inFavour: 5, against: 1, abstained: 0 };
const decide = (book: Book, act: RecoveryAct) =>
  saved(decideRecovery(book, { grant: 'G001', act, vote: { outcome: 'accepted', votes, why: 'Vote', heldOn: today } }));

/** Henfield holds 3,500.00, of which 2,000.00 were paid out. */
async function partPaid(): Promise<Book> {
  const book = await finishedBook();
  await saved(awardGrants(book, 'Five of seven'));
  await saved(agreeGrant(book, agreement));
  await saved(payOutGrant(book, { grant: 'G001', date: today, amount: money(200_000) }));
  return book;
}

/** Opens the working of a figure by its name. */
async function why(name: RegExp): Promise<HTMLElement> {
  fireEvent.click((await screen.findAllByRole('button', { name }, patient))[0] as HTMLElement);
  // The message that something was saved is a dialog, too.
  return await waitFor(() => {
    const [working] = screen.getAllByRole('dialog').filter((dialog) => dialog.querySelector('dl') !== null);
    if (working === undefined) throw new Error('no working is open');
    return working;
  }, patient);
}

async function menu(item: string): Promise<HTMLElement> {
  fireEvent.click(await button(/^More/));
  fireEvent.click(await screen.findByRole('menuitem', { name: item }, patient));
  return form();
}

test('without an assembly it says where to begin, and without a grant where grants come from', async () => {
  showScreen((await newBook()).book, <RecoveryScreen />);
  expect((await screen.findByRole('link', { name: 'Open the settings' }, patient)).getAttribute('href')).toMatch(
    /settings$/,
  );
});

test('without a grant it leads to the grants', async () => {
  showScreen(await sampleBook(), <RecoveryScreen />);
  expect((await screen.findByRole('link', { name: 'Open the grants' }, patient)).getAttribute('href')).toMatch(
    /grants$/,
  );
});

describe('one grant', { timeout: 60_000 }, () => {
  test('more than is open is refused with what can come back and what to do with the rest', async () => {
    const book = await partPaid();
    showScreen(book, <RecoveryScreen />, 'G001');
    const dialog = await menu('Money came otherwise');
    fireEvent.change(within(dialog).getByLabelText('Amount'), { target: { value: '2000.50' } });
    fireEvent.change(within(dialog).getByLabelText('Why'), { target: { value: 'Till' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Post' }));
    const sentence = 'Only $2,000.00 can come back on that day. Post that much, and give $0.50 back to the producer.';
    await within(dialog).findByText(sentence, {}, patient);
    fireEvent.change(within(dialog).getByLabelText('Amount'), { target: { value: '500' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Post' }));
    await row(/received-G001.*500\.00.*1,500\.00/);
    const open = await why(/^\$1,500\.00.*Why Open/);
    expect(lines(open)).toEqual([
      ['Paid out', '$2,000.00'],
      ['less recovered', '$500.00'],
      ['less released', '$0.00'],
      ['less written off', '$0.00'],
      ['Open', '$1,500.00'],
    ]);
  });

  test('of a part-paid award it says why less falls due than the milestones name, until the rest is cancelled', async () => {
    const book = await partPaid();
    showScreen(book, <RecoveryScreen />, 'G001');
    const sentence = /As \$2,000\.00 of \$3,500\.00 were paid out, only \$2,000\.00 fall due/;
    // On the screen and on the statement.
    expect(await screen.findAllByText(sentence, {}, patient)).toHaveLength(2);
    expect(screen.getAllByText('$3,500.00 in 1 part')).toHaveLength(2);
    await decide(book, { kind: 'cancel' });
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull(), patient);
  });

  test('amounts on dates ask for no grace and count no deliveries', async () => {
    const book = await finishedBook();
    await saved(awardGrants(book, 'Five of seven'));
    showScreen(book, <RecoveryScreen />, 'G001');
    fireEvent.click(await button('Enter the agreement'));
    const dialog = await form();
    await within(dialog).findByLabelText('Grace', {}, patient);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Amounts on dates' }));
    await within(dialog).findByLabelText('Begins on', {}, patient);
    expect(within(dialog).queryByLabelText('Grace')).toBeNull();
    expect(within(dialog).queryByLabelText('Deliveries count from')).toBeNull();
  });

  test('the rest of a part-paid award is cancelled: the award is smaller, and nothing more can be paid out', async () => {
    const book = await partPaid();
    showScreen(book, <RecoveryScreen />, 'G001');
    await button('Pay out');
    await decide(book, { kind: 'cancel' });
    await row(/Cancel what was not paid out.*Accepted/);
    await row(/rest cancelled.*cancellation-G001.*1,500\.00/);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Pay out' })).toBeNull(), patient);
    expect(screen.getByText('of $2,000.00')).toBeTruthy();
  });

  test('what was written off comes back late, and money of a day before the write-off is told what to reverse', async () => {
    const book = await partPaid();
    await decide(book, { kind: 'cancel' });
    await decide(book, { kind: 'write-off', amount: money(200_000) });
    showScreen(book, <RecoveryScreen />, 'G001');
    await screen.findByText('written off', {}, patient);
    const dialog = await menu('Money came otherwise');
    const type = (label: string, value: string) =>
      fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
    type('Amount', '10');
    type('Why', 'Sold the cooler');
    type('Date on which it moved', '2027-01-04');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Post' }));
    await within(dialog).findByText(/^That day lies before the write-off\. Reverse the write-off/, {}, patient);
    type('Date on which it moved', today);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Post' }));
    await row(/recovered after write-off.*10\.00/);
  });

  test('a pause shows, and a second one on the same day is refused in a sentence', async () => {
    const book = await partPaid();
    await decide(book, { kind: 'pause', from: '2027-01-04', to: null });
    showScreen(book, <RecoveryScreen />, 'G001');
    await screen.findByText('paused', {}, patient);
    await row(/Pause from Jan 4, 2027 until resumed/);
    expect(refusalSentence({ kind: 'refused', code: 'already-paused', data: null }, 'USD')).toMatch(/already/);
  });
});
