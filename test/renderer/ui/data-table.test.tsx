import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DataTable } from '../../../renderer/ui/data-table.tsx';
import { type Column, sortRows } from '../../../renderer/ui/data-table-columns.ts';

type Item = { readonly code: string; readonly name: string; readonly price: number | null };

const items: readonly Item[] = [
  { code: 'B03', name: 'Bread', price: null },
  { code: 'M02', name: 'Milk', price: 419 },
  { code: 'E01', name: 'eggs', price: 312 },
];

const columns: readonly Column<Item>[] = [
  { key: 'name', header: 'Product', cell: (item) => item.name, sortBy: (item) => item.name, footer: 'Together' },
  { key: 'price', header: 'Price', kind: 'number', cell: (item) => item.price ?? '–', sortBy: (item) => item.price },
];

const table = (rows: readonly Item[], onOpen?: (item: Item) => void) => (
  <DataTable
    caption="Products"
    rows={rows}
    columns={columns}
    rowKey={(item) => item.code}
    empty={<p>Nothing yet</p>}
    {...(onOpen && { onOpen })}
  />
);

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('sorting', () => {
  test('a click sorts up, a second one down, and the head says so; empty values stand last both ways', () => {
    render(table(items));
    fireEvent.click(screen.getByRole('button', { name: 'Price' }));
    expect(names()).toEqual(['eggs', 'Milk', 'Bread']);
    expect(screen.getByRole('columnheader', { name: 'Price' }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: 'Price' }));
    expect(names()).toEqual(['Milk', 'eggs', 'Bread']);
    expect(screen.getByRole('columnheader', { name: 'Price' }).getAttribute('aria-sort')).toBe('descending');
  });

  test('names sort as people expect, whatever their case', () => {
    expect(sortRows(items, columns, { key: 'name', direction: 'up' }).map(({ name }) => name)).toEqual([
      'Bread',
      'eggs',
      'Milk',
    ]);
  });

  test('rows stay in the given order until somebody sorts', () => {
    render(table(items));
    expect(names()).toEqual(['Bread', 'Milk', 'eggs']);
  });
});

describe('opening rows', () => {
  test('is one tab stop; arrows move the focus; Enter and a click on the row open', () => {
    const onOpen = vi.fn();
    render(table(items, onOpen));
    const openers = screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('button'));
    expect(openers.map((opener) => opener.tabIndex)).toEqual([0, -1, -1]);
    openers[0]!.focus();
    fireEvent.keyDown(openers[0]!, { key: 'End' });
    expect(document.activeElement).toBe(openers[2]);
    fireEvent.keyDown(openers[2]!, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(openers[1]);
    fireEvent.click(openers[1]!);
    fireEvent.click(screen.getByText('419'));
    expect(onOpen.mock.calls.map(([item]) => item.code)).toEqual(['M02', 'M02']);
  });
});

test('the empty state takes the place of a table without rows', () => {
  render(table([]));
  expect(screen.getByText('Nothing yet')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

describe('many rows', () => {
  const many = Array.from({ length: 5000 }, (_, at) => ({ code: `P${at}`, name: `Product ${at}`, price: at }));

  test('are not all in the page, but all are counted', () => {
    render(table(many));
    const drawn = screen.getByRole('table');
    expect(drawn.getAttribute('aria-rowcount')).toBe('5001');
    expect(drawn.querySelectorAll('tbody tr').length).toBeLessThan(200);
  });

  test('are all in the page while printing', () => {
    render(table(many.slice(0, 400)));
    fireEvent(window, new Event('beforeprint'));
    expect(screen.getAllByRole('rowheader')).toHaveLength(400);
  });
});
