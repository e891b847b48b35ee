import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DataTable } from '../../../renderer/ui/data-table.tsx';

test('a long list that is never drawn again shows the rows in view at once', () => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(700);
  const rows = Array.from({ length: 5000 }, (_, row) => `row ${row}`);
  const columns = [{ key: 'name', header: 'Name', cell: (row: string) => row }];
  render(<DataTable caption="Rows" rows={rows} columns={columns} rowKey={(row) => row} />);
  const shown = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
  expect(shown.slice(0, 2)).toEqual(['row 0', 'row 1']);
  expect(shown.length).toBeLessThan(100);
});
