import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { BankDifference } from '../../../../renderer/features/reservoir/bank-difference.tsx';
import { bankState } from '../../../../shared/bank/bank-state.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { entryOf } from '../../../shared/ledger/ledger-cases.ts';

test('each line says what it adds or takes, so that the column adds up to what the bank should show', () => {
  const entries = [
    entryOf.opening({ id: 'opening', date: '2026-12-28', amount: 4_820_000 }),
    entryOf.award({ id: 'grant-G001', date: '2026-12-28', amount: 350_000 }),
    entryOf.recovery({ id: 'R1', date: '2027-01-04', amount: 20_000 }),
  ].map((entry) => ({ ...entry, reverses: null }));
  const fee = { id: 'b1', date: '2027-01-05', amount: money(-420), text: 'fee', file: 'b.csv', fields: [] };
  render(<BankDifference entries={entries} state={bankState(entries, { lines: [fee], matches: [] })} currency="USD" />);
  const value = (label: string) => screen.getByText(label).nextElementSibling?.textContent;
  // 44,900.00 + 3,300.00 - 4.20 = 48,195.80
  expect(value('Balance of the ledger')).toBe('$44,900.00');
  expect(value('without 2 entries not yet at the bank')).toBe('+$3,300.00');
  expect(value('with 1 line not yet in the ledger')).toBe('-$4.20');
  expect(value('with 0 lines that are not the fund’s')).toBe('$0.00');
  expect(value('The bank should show')).toBe('$48,195.80');
});
