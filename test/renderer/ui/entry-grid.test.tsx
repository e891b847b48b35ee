import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { EntryGrid } from '../../../renderer/ui/entry-grid.tsx';
import type { CellEdit, EntryColumn } from '../../../renderer/ui/entry-grid-columns.ts';

type Line = { readonly key: string; readonly product: string; readonly want: string; readonly cost: string };

const options = [
  { value: 'E01', label: 'Eggs', detail: 'E01' },
  { value: 'M02', label: 'Milk', detail: 'M02' },
];

const columns: readonly EntryColumn<Line>[] = [
  { key: 'product', header: 'Product', entry: { kind: 'choice', options }, text: (line) => line.product },
  { key: 'want', header: 'Want', entry: { kind: 'decimal' }, text: (line) => line.want },
  { key: 'cost', header: 'Cost', entry: { kind: 'fixed' }, text: (line) => line.cost },
];

const start: readonly Line[] = [
  { key: 'a', product: 'E01', want: '2', cost: '6.24' },
  { key: 'b', product: 'M02', want: '3', cost: '12.57' },
];

let acts: (readonly CellEdit[])[] = [];

beforeEach(() => {
  acts = [];
});

/** An owner as features are: it applies accepted edits to its rows. */
function Owner() {
  const [lines, setLines] = useState(start);
  const apply = (edits: readonly CellEdit[]) => {
    acts.push(edits);
    setLines((now) =>
      now.map((line) => {
        const own = edits.filter(({ rowKey }) => rowKey === line.key);
        return { ...line, ...Object.fromEntries(own.map(({ column, text }) => [column, text])) };
      }),
    );
  };
  return (
    <EntryGrid
      label="Lines"
      rows={lines}
      columns={columns}
      rowKey={(line) => line.key}
      rowName={(line) => line.product}
      check={({ column, text }) => (column === 'want' && !/^[\d.,]*$/.test(text) ? 'Not a number.' : null)}
      onEdits={apply}
    />
  );
}

const grid = () => screen.getByRole('grid', { name: 'Lines' });
const cell = (row: number, column: number) => grid().querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)!;
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement!, { key, ...more });

function type(text: string): void {
  fireEvent.change(document.activeElement!, { target: { value: text } });
}

function openAt(row: number, column: number): void {
  render(<Owner />);
  fireEvent.click(cell(row, column));
}

describe('moving', () => {
  test('is one tab stop, which moves with the arrows and takes the focus along', () => {
    openAt(0, 0);
    press('ArrowRight');
    press('ArrowDown');
    expect(document.activeElement).toBe(cell(1, 1));
    expect(grid().querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
  });
});

describe('editing', () => {
  test('typing replaces, Enter commits and goes down', () => {
    openAt(0, 1);
    press('5');
    expect(screen.getByRole('textbox', { name: 'Want' })).toHaveProperty('value', '5');
    type('5.5');
    press('Enter');
    expect(acts).toEqual([[{ rowKey: 'a', column: 'want', text: '5.5' }]]);
    expect(cell(0, 1).textContent).toBe('5.5');
    expect(document.activeElement).toBe(cell(1, 1));
  });

  test('F2 keeps the text, Tab commits and goes right', () => {
    openAt(0, 1);
    press('F2');
    expect(screen.getByRole('textbox')).toHaveProperty('value', '2');
    type('4');
    press('Tab');
    expect(cell(0, 1).textContent).toBe('4');
    expect(document.activeElement).toBe(cell(0, 2));
  });

  test('Esc cancels and leaves everything as it was', () => {
    openAt(0, 1);
    press('9');
    press('Escape');
    expect(acts).toEqual([]);
    expect(cell(0, 1).textContent).toBe('2');
    expect(document.activeElement).toBe(cell(0, 1));
  });

  test('leaving by the mouse commits', () => {
    openAt(0, 1);
    press('7');
    fireEvent.blur(document.activeElement!);
    expect(cell(0, 1).textContent).toBe('7');
  });

  test('an unchanged text is no edit', () => {
    openAt(0, 1);
    press('Enter');
    press('Enter');
    expect(acts).toEqual([]);
  });

  test('a closed cell does not open', () => {
    openAt(0, 2);
    press('1');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(cell(0, 2).getAttribute('aria-readonly')).toBe('true');
  });
});

describe('choosing', () => {
  test('typing a name takes the marked option', () => {
    openAt(0, 0);
    press('m');
    type('mil');
    press('Tab');
    expect(acts).toEqual([[{ rowKey: 'a', column: 'product', text: 'M02' }]]);
    expect(cell(0, 0).textContent).toBe('Milk');
  });
});

describe('refusing', () => {
  test('keeps the text in its cell with the sentence, and hands nothing on', () => {
    openAt(0, 1);
    press('x');
    press('Enter');
    expect(acts).toEqual([]);
    expect(cell(0, 1).textContent).toBe('x');
    expect(cell(0, 1).getAttribute('aria-invalid')).toBe('true');
    const described = document.getElementById(cell(0, 1).getAttribute('aria-describedby')!);
    expect(described?.textContent).toContain('E01, Want: Not a number.');
  });

  test('Esc on a refused cell brings back what stood there', () => {
    openAt(0, 1);
    press('x');
    press('Enter');
    press('ArrowUp');
    press('Escape');
    expect(cell(0, 1).textContent).toBe('2');
    expect(cell(0, 1).getAttribute('aria-invalid')).toBeNull();
  });
});

describe('pasting', () => {
  const paste = (text: string) =>
    fireEvent.paste(document.activeElement!, { clipboardData: { getData: () => text, setData: () => {} } });

  test('lays a block over the cells as one act; names and codes find their option', () => {
    openAt(0, 0);
    paste('milk\t7\nE01\t8,5\n');
    expect(acts).toHaveLength(1);
    expect(cell(0, 0).textContent).toBe('Milk');
    expect(cell(1, 0).textContent).toBe('Eggs');
    expect(cell(1, 1).textContent).toBe('8,5');
  });

  test('says what did not fit and refuses single cells', () => {
    openAt(1, 0);
    paste('nothing\t4\t9\nE01\t1');
    expect(within(screen.getByRole('status')).getByText(/3 cells did not fit/)).toBeTruthy();
    expect(cell(1, 0).textContent).toBe('nothing');
    expect(cell(1, 0).getAttribute('aria-invalid')).toBe('true');
    expect(cell(1, 1).textContent).toBe('4');
  });
});

describe('taking back', () => {
  test('Ctrl+Z takes back the last act whole and is used up after it', () => {
    openAt(0, 1);
    press('5');
    press('Enter');
    press('6');
    press('Enter');
    press('z', { ctrlKey: true });
    expect(cell(1, 1).textContent).toBe('3');
    expect(cell(0, 1).textContent).toBe('5');
    press('z', { ctrlKey: true });
    expect(cell(0, 1).textContent).toBe('2');
    // Not handled any more: the window's own undo may act.
    expect(press('z', { ctrlKey: true })).toBe(true);
  });
});

describe('lines that go across', () => {
  const across: readonly EntryColumn<Line>[] = [
    { key: 'product', header: 'Product', entry: { kind: 'text' }, text: (line) => line.product, enterGoes: 'right' },
    { key: 'want', header: 'Want', entry: { kind: 'decimal' }, text: (line) => line.want, enterGoes: 'next-row' },
  ];
  const removed: string[] = [];

  function Lines() {
    const [lines, setLines] = useState<readonly Line[]>([{ key: '0', product: '', want: '', cost: '' }]);
    const enter = ([edit]: readonly CellEdit[]) =>
      setLines((now) => {
        const next = now.map((line) => (line.key === edit?.rowKey ? { ...line, [edit.column]: edit.text } : line));
        return edit?.column === 'want' ? [...next, { key: String(now.length), product: '', want: '', cost: '' }] : next;
      });
    return (
      <EntryGrid
        label="Lines"
        rows={lines}
        columns={across}
        rowKey={(line) => line.key}
        rowName={(line) => line.product}
        check={() => null}
        onEdits={enter}
        onRemoveRow={({ key }) => removed.push(key)}
        canRemoveRow={({ product }) => product !== ''}
      />
    );
  }

  test('Enter goes on to the next cell, then to the row that has just come; only full rows can be removed', () => {
    render(<Lines />);
    fireEvent.click(cell(0, 0));
    press('E');
    press('Enter');
    expect(document.activeElement).toBe(cell(0, 1));
    press('3');
    press('Enter');
    expect(document.activeElement).toBe(cell(1, 0));
    expect(screen.getAllByRole('button', { name: 'Remove this row' })).toHaveLength(1);
    press('Delete', { ctrlKey: true });
    expect(removed).toEqual([]);
    press('ArrowUp');
    press('Delete', { ctrlKey: true });
    expect(removed).toEqual(['0']);
  });
});
