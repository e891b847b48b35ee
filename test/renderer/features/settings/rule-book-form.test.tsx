import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BookProvider } from '../../../../renderer/data/book-context.ts';
import { RuleBookForm } from '../../../../renderer/features/settings/rule-book-form.tsx';
import { UiRoot } from '../../../../renderer/ui/ui-root.tsx';
import type { AssemblySettings } from '../../../../shared/assembly/assembly-settings.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { newBook } from '../../data/test-book.ts';

const settings: AssemblySettings = {
  name: 'Willow Creek',
  currency: 'USD',
  period: { from: '2027-01-04', weeks: 13 },
  rule: { name: 'accelerated', tolerance: 0.05, maxRounds: 12 },
  coverDays: 14,
  reservoir: { balance: money(0), floor: money(0), limitPerProducer: money(0) },
};

const cover = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Days of cover' });

test('what is being typed stays when the same settings are read again, and gives way to other ones', async () => {
  const { book } = await newBook();
  const form = (shown: AssemblySettings) => (
    <UiRoot>
      <BookProvider value={book}>
        <RuleBookForm settings={shown} />
      </BookProvider>
    </UiRoot>
  );
  const { rerender } = render(form(settings));
  fireEvent.change(cover(), { target: { value: '21' } });
  rerender(form({ ...settings }));
  expect(cover().value).toBe('21');
  rerender(form({ ...settings, coverDays: 30 }));
  expect(cover().value).toBe('30');
});

test('explains the chosen rule and refuses at the field', async () => {
  const { book } = await newBook();
  render(
    <UiRoot>
      <BookProvider value={book}>
        <RuleBookForm settings={settings} />
      </BookProvider>
    </UiRoot>,
  );
  expect(screen.getByText(/Each round learns from the ones before/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save the rule book' })).toHaveProperty('disabled', true);
  fireEvent.change(cover(), { target: { value: '-1' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save the rule book' }));
  expect(cover().getAttribute('aria-invalid')).toBe('true');
});
