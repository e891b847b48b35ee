import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import { importAssembly } from '../../../../renderer/data/commands/import-commands.ts';
import { setPauses } from '../../../../renderer/data/commands/standing-commands.ts';
import { PausePanel } from '../../../../renderer/features/plans/pause-panel.tsx';
import { pauseStory } from '../../../fixtures/pauses/pause-story.ts';
import { newBook } from '../../data/test-book.ts';
import { button, patient, showScreen } from '../sample-screen.tsx';

let book: Book;
beforeEach(async () => {
  book = (await newBook()).book;
  await importAssembly(book, pauseStory());
  showScreen(book, <PausePanel household="0118" />);
});

const asked = (name: string) => screen.findByRole('dialog', { name }, patient);
const says = (text: string | RegExp) => screen.findByText(text, {}, patient);
const standing = () => book.db.rows('planStandings').get('0118');
const type = (dialog: HTMLElement, label: string, value: string) =>
  fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
const press = (dialog: HTMLElement, name: string) => fireEvent.click(within(dialog).getByRole('button', { name }));

describe('deliveries of a household', () => {
  test('the next delivery is skipped: shown first, saved as a pause of a week, resumed again', async () => {
    await says('All 13 deliveries of this period.');
    fireEvent.click(await button('Skip next delivery'));
    const dialog = await asked('Skip the next delivery');
    await within(dialog).findByText('1 delivery left out: Jul 7.', {}, patient);
    await within(dialog).findByText('Deliveries resume on Jul 14.', {}, patient);
    expect(await standing()).toBeUndefined();
    press(dialog, 'Skip the delivery');
    await says('12 of 13 deliveries in this period. The rest is paused.');
    expect((await standing())?.pauses).toEqual([{ from: '2027-07-07', until: '2027-07-14' }]);

    fireEvent.click(await button('Resume the deliveries paused from Jul 7, 2027'));
    const resume = await asked('Resume deliveries');
    await within(resume).findByText('1 delivery comes again: Jul 7.', {}, patient);
    expect(within(resume).getByRole('row', { name: /Eggs.*\+2 doz.*40\.846 doz.*41 doz/ })).toBeDefined();
    press(resume, 'Resume deliveries');
    await says('All 13 deliveries of this period.');
  });

  test('days that cannot be meant are refused in words, and cannot be saved', async () => {
    fireEvent.click(await button('Pause …'));
    const dialog = await asked('Pause deliveries');
    const save = () => within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Pause deliveries' });
    type(dialog, 'First day without deliveries', '2027-08-18');
    type(dialog, 'Deliveries resume on', '2027-08-04');
    await says('Deliveries must resume after the first day without them.');
    expect(save().disabled).toBe(true);
    type(dialog, 'First day without deliveries', '2028-01-01');
    type(dialog, 'Deliveries resume on', '2028-01-08');
    await says('These days lie outside the period.');
    type(dialog, 'First day without deliveries', '2027-08-05');
    type(dialog, 'Deliveries resume on', '2027-08-11');
    await says('No delivery falls on these days, so nothing changes.');
    expect(await standing()).toBeUndefined();
  });

  test('a plan is ended, and goes on again', async () => {
    fireEvent.click(await button('End the plan …'));
    const dialog = await asked('End the plan');
    await within(dialog).findByText('Please give the day.', {}, patient);
    type(dialog, 'No deliveries from this day on', '2027-09-22');
    await within(dialog).findByText('2 deliveries left out: Sep 22 and Sep 29.', {}, patient);
    await within(dialog).findByText('No delivery follows in this period.', {}, patient);
    press(dialog, 'End the plan');
    await says('Ends: no deliveries from Sep 22, 2027 on');
    expect(screen.queryByRole('button', { name: 'End the plan …' })).toBeNull();
    fireEvent.click(await button('Resume the ended plan'));
    press(await asked('Resume deliveries'), 'Resume deliveries');
    await waitFor(async () => expect((await standing())?.endsOn).toBeNull(), patient);
  });

  test('a pause is changed in place, and one made in another window is shown', async () => {
    await says('All 13 deliveries of this period.');
    await setPauses(book, '0118', { pauses: [{ from: '2027-08-04', until: '2027-08-18' }], endsOn: null });
    fireEvent.click(await button('Change the pause from Aug 4, 2027'));
    const dialog = await asked('Change the pause');
    type(dialog, 'Deliveries resume on', '2027-08-11');
    await within(dialog).findByText('1 delivery comes again: Aug 11.', {}, patient);
    press(dialog, 'Change the pause');
    await says('Paused from Aug 4, 2027, resuming Aug 11, 2027');
    expect((await standing())?.pauses).toEqual([{ from: '2027-08-04', until: '2027-08-11' }]);
  });
});
