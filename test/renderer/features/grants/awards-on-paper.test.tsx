import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AwardsOnPaper } from '../../../../renderer/features/grants/awards-on-paper.tsx';
import { money } from '../../../../shared/quantities/money.ts';
import { largeFund } from '../../../builders/large-fund.ts';
import { sampleAssembly } from '../sample-screen.tsx';

const assembly = largeFund(sampleAssembly(), { grants: 2, recoveriesEach: 0, from: '2026-01-05' });
const [first, second] = assembly.fund?.awards ?? [];

test('who gets nothing stands in a table of its own with the reason, and quantities have their unit', () => {
  if (first === undefined || second === undefined) return expect.fail('no awards');
  const none = { ...second, rank: null, award: money(0), limitedBy: 'not-chosen' } as const;
  render(<AwardsOnPaper awards={[none, first]} products={assembly.products} currency="USD" />);
  const [given, others] = screen.getAllByRole('table');
  if (given === undefined || others === undefined) return expect.fail('two tables');
  const unit = assembly.products.find(({ code }) => code === first.request.product)?.unit;
  expect(within(given).getByText(/^G001/).closest('tr')?.textContent).toContain(`1 ${unit}`);
  expect(within(given).queryByText(/^G002/)).toBeNull();
  expect(within(others).getByText(/^G002/).closest('tr')?.textContent).toContain('2,000.00not chosen by the rule');
});

test('where nothing is awarded it says so instead of an empty table', () => {
  if (first === undefined) return expect.fail('no award');
  const none = { ...first, rank: null, award: money(0), limitedBy: 'no-open-demand' } as const;
  render(<AwardsOnPaper awards={[none]} products={assembly.products} currency="USD" />);
  screen.getByText('Nothing is awarded.');
  expect(screen.getAllByRole('table')).toHaveLength(1);
});
