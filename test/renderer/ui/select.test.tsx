import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Select } from '../../../renderer/ui/select.tsx';

const choices = [
  { value: '', label: 'All departments' },
  { value: 'Dairy', label: 'Dairy' },
];

test.each([
  ['', 'All departments'],
  ['Dairy', 'Dairy'],
  [null, 'Choose …'],
])('a select with the value %j reads %s', (value, shown) => {
  render(<Select label="Department" choices={choices} value={value} onValueChange={() => undefined} />);
  expect(screen.getByRole('combobox', { name: 'Department' }).textContent).toBe(shown);
});
