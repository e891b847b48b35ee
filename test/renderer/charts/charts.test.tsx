import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { BarChart } from '../../../renderer/charts/bar-chart.tsx';
import { LineChart, StepLineChart } from '../../../renderer/charts/line-chart.tsx';

const price = (y: number) => `$${y.toFixed(2)}`;
const series = [
  {
    key: 'E01',
    label: 'Eggs',
    unit: 'dozen',
    points: [
      { x: 1, y: 3.12 },
      { x: 2, y: 3.41 },
    ],
  },
  {
    key: 'M02',
    label: 'Milk',
    unit: 'gallon',
    points: [
      { x: 1, y: 4.19 },
      { x: 2, y: null },
    ],
  },
];

const lineChart = (
  <LineChart
    title="Indicative prices"
    summary="Eggs rose from $3.12 to $3.41."
    series={series}
    xLabel="Round"
    xText={(x) => `Round ${x}`}
    yText={price}
    width={600}
  />
);

describe('a line chart', () => {
  test('is a figure with a title and a sentence, and draws a line and a name for every series', async () => {
    render(lineChart);
    const figure = screen.getByRole('figure', { name: 'Indicative prices' });
    const summary = document.getElementById(figure.getAttribute('aria-describedby')!);
    expect(summary?.textContent).toBe('Eggs rose from $3.12 to $3.41.');
    expect((await screen.findAllByText('Eggs')).length).toBeGreaterThan(0);
    expect(figure.querySelectorAll('.recharts-line-curve')).toHaveLength(2);
  });

  test('tells its lines apart by dash, not by colour alone', async () => {
    render(lineChart);
    await screen.findAllByText('Eggs');
    const dashes = [...document.querySelectorAll('.recharts-line-curve')].map((path) =>
      path.getAttribute('stroke-dasharray'),
    );
    expect(new Set(dashes).size).toBe(2);
  });

  test('shows the same figures as a table', () => {
    render(lineChart);
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const cells = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['Round', 'Eggs (dozen)', 'Milk (gallon)'],
      ['Round 1', '$3.12', '$4.19'],
      ['Round 2', '$3.41', '–'],
    ]);
    expect(document.querySelector('.recharts-line-curve')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Chart' }));
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('says that there is nothing to draw', () => {
    render(
      <StepLineChart
        title="Worst gap"
        summary=""
        series={[]}
        xLabel="Round"
        xText={String}
        yText={price}
        level={{ y: 0.05, label: '5%' }}
      />,
    );
    expect(screen.getByText('Nothing to draw yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Table' })).toBeNull();
  });

  test('draws at most six lines and says where the others are', async () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ ...series[0]!, key: `s${at}`, label: `Product ${at}` }));
    render(
      <LineChart title="Prices" summary="" series={many} xLabel="Round" xText={String} yText={price} width={600} />,
    );
    expect(await screen.findByText(/draws the first 6 of 9 lines/)).toBeTruthy();
    expect(document.querySelectorAll('.recharts-line-curve')).toHaveLength(6);
  });
});

describe('a bar chart', () => {
  const bars = (groups: number) => (
    <BarChart
      title="Wanted and offered"
      summary="Eggs are short."
      groupLabel="Product"
      valueText={String}
      series={[
        { key: 'want', label: 'Want' },
        { key: 'offered', label: 'Offered' },
      ]}
      groups={Array.from({ length: groups }, (_, at) => ({
        key: `p${at}`,
        label: `Product ${at}`,
        values: [at + 1, 2],
      }))}
      width={600}
    />
  );

  test('draws each series in a pattern of its own', async () => {
    render(bars(3));
    await screen.findByText('Want');
    const fills = [...document.querySelectorAll('.recharts-bar-rectangle path')].map((bar) => bar.getAttribute('fill'));
    expect(fills).toHaveLength(6);
    expect(new Set(fills).size).toBe(2);
  });

  test('draws the 100 largest pairs of 150 and says so; the table has all', async () => {
    render(bars(150));
    expect(await screen.findByText(/shows the 100 largest of 150/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getAllByRole('row')).toHaveLength(151);
  });
});
