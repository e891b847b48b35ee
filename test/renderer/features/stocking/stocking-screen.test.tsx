import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { rowReader } from '../../../../renderer/data/row-reader.ts';
import { editedStock } from '../../../../renderer/features/stocking/edited-stock.ts';
import { stockingTotals } from '../../../../renderer/features/stocking/stocking-row.ts';
import { StockingScreen } from '../../../../renderer/features/stocking/stocking-screen.tsx';
import { newBook } from '../../data/test-book.ts';
import { button, enterInGrid, finishedBook, patient, sampleBook, showScreen } from '../sample-screen.tsx';

/** A line of the list on the screen; the paper has lines of the same name. */
async function row(name: RegExp) {
  const grid = await screen.findByRole('grid', { name: 'Stocking list' }, patient);
  return within(grid).getByRole('row', { name });
}

describe('the list', () => {
  test('flour: 22 a week for 14 days - 9 - 8 = 27, 4 cases of 8, 5 over; asked why, it says so', async () => {
    showScreen(await sampleBook(), <StockingScreen />);
    const flour = await row(/^Flour/);
    expect(flour.textContent).toMatch(/bag9827.*4325Dec 28, 2026/);
    fireEvent.click(within(flour).getByRole('button', { name: /27/ }));
    const why = await screen.findByRole('dialog', { name: /Need of Flour/ }, patient);
    expect(
      within(why)
        .getAllByRole('definition')
        .map((each) => each.textContent),
      // 2-weekly lines come in the first week and not in the second.
    ).toEqual([...['38.25 bag', '5.75 bag', '44 bag', '-9 bag', '-8 bag', '27 bag', '32 bag', '5 bag']]);
  });

  test('what is out of season is left out with its season', async () => {
    showScreen(await sampleBook(), <StockingScreen />);
    const leftOut = await screen.findByRole('table', { name: 'Left out' }, patient);
    expect(within(leftOut).getByRole('row', { name: /Tomatoes/ }).textContent).toContain(
      'Out of season, season Jul to Oct',
    );
  });

  test('a count typed in place is kept, and need and cases follow', { timeout: 20_000 }, async () => {
    const book = await sampleBook();
    showScreen(book, <StockingScreen />);
    await enterInGrid('Stocking list', { row: 4, column: 2 }, '55');
    // 46 x 2 - 55 = 37 -> 2 cases of 25 = 50, 13 over
    await waitFor(async () => expect((await row(/^Rice/)).textContent).toMatch(/lb550.*37.*25013/), patient);
    expect(await rowReader(book.db).one('stock', 'R05')).toEqual({ product: 'R05', onHand: 55_000, onOrder: 0 });
  });

  test('the paper has a line for every product and boxes to write in', async () => {
    showScreen(await finishedBook(), <StockingScreen />);
    await row(/^Flour/);
    const paper = screen.getByText('Stocking list of Willow Creek Food Co-op').closest('section')!;
    expect(paper.querySelectorAll('tbody tr')).toHaveLength(14);
    expect([...paper.querySelectorAll('th')].map((head) => head.textContent)).toContain('Counted');
  });

  test('is handed over as the file that the terminal writes', async () => {
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    showScreen(await sampleBook(), <StockingScreen />);
    await row(/^Flour/);
    fireEvent.click(await button('More actions'));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Export the list' }, patient));
    const text = await (made.mock.calls[0]![0] as Blob).text();
    expect(text.split('\n')[0]).toBe(
      'product,name,unit,demand_per_week,cover_demand,on_hand,on_order,need,supplier,case_size,cases,ordered,over,order_by,deliver_on,cost,left_out',
    );
    expect(text.split('\n')[1]).toMatch(/^E01,/);
  });
});

test('without plans the way to them is shown', async () => {
  const { book } = await newBook();
  showScreen(book, <StockingScreen />);
  await screen.findByText('Nothing to stock yet', {}, patient);
  expect(screen.getByRole('link', { name: 'Open the plans' })).toBeTruthy();
});

test('entries of one paste are gathered by product; an emptied cell is 0, one that nobody typed in says nothing', () => {
  const edits = [
    { rowKey: 'A', column: 'onHand', text: '1.5' },
    { rowKey: 'A', column: 'onOrder', text: '' },
    { rowKey: 'B', column: 'onHand', text: '2' },
  ];
  expect(editedStock(edits)).toEqual([
    { product: 'A', onHand: 1500, onOrder: 0 },
    { product: 'B', onHand: 2000, onOrder: null },
  ]);
});

test('totals count only what is ordered', () => {
  const nothing = { products: 0, cases: 0, costMinorUnits: 0, late: 0, changes: 0, firstOrderBy: null };
  expect(stockingTotals([])).toEqual(nothing);
});
