import { describe, expect, it } from 'vitest';
import { readAssemblyFolder } from '../../../shared/assembly/folder/read-assembly-folder.ts';
import { runAssembly } from '../../../shared/assembly/run-assembly.ts';
import { readCsv } from '../../../shared/csv/read-csv.ts';
import { runReports } from '../../../shared/reports/run-reports.ts';
import { sampleFiles } from '../assembly/folder/sample-files.ts';

function sampleRun(change: (files: Map<string, string>) => void = () => {}) {
  const files = new Map(sampleFiles());
  change(files);
  const read = readAssemblyFolder(files);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults));
  return runAssembly(read.assembly, { onRound: () => {} });
}

/** The rows of a report as objects by its header. */
function table(text: string | undefined): readonly Readonly<Record<string, string>>[] {
  const [header, ...rows] = readCsv(text ?? '').rows;
  return rows.map(({ cells }) => Object.fromEntries(cells.map((cell, place) => [header?.cells[place] ?? '', cell])));
}

describe('the reports of a run', () => {
  const run = sampleRun();
  const reports = runReports(run);
  const rowsOf = (name: string) => table(reports.get(name));
  const rowOf = (name: string, product: string) => rowsOf(name).find((row) => row['product'] === product);

  it('list every product in season in every round, and no other', () => {
    const rounds = rowsOf('rounds.csv');
    expect(rounds).toHaveLength(run.rounds.length * 12);
    expect(rounds.some((row) => row['product'] === 'T12')).toBe(false);
    const last = rounds.filter((row) => row['round'] === String(run.final.number));
    for (const { demand, supply, imbalance } of last) {
      const [wanted, offered] = [Number(demand), Number(supply)];
      expect(Number(imbalance)).toBeCloseTo(Math.abs(offered - wanted) / ((offered + wanted) / 2), 5);
      expect(Number(imbalance)).toBeLessThanOrEqual(0.05);
    }
  });

  it('show the price list beside the market, what is out of season included', () => {
    expect(rowsOf('prices.csv')).toHaveLength(14);
    expect(rowOf('prices.csv', 'T12')).toMatchObject({
      name: 'Tomatoes, field grown',
      indicative_price: '1.89',
      market_price: '1.89',
      reason: 'out-of-season',
    });
  });

  it('show what the plans want as written beside the demand at the final prices', () => {
    expect(rowOf('demand.csv', 'E01')).toMatchObject({ want: '41', up_to: '47', supply: '31.2' });
    expect(rowOf('demand.csv', 'T12')).toMatchObject({ want: '30', demand: '', imbalance: '' });
  });

  it('write the stocking list with its working, and what was left out', () => {
    expect(rowOf('stocking-list.csv', 'F04')).toEqual({
      product: 'F04',
      name: 'Flour, all-purpose, 5 lb bag',
      unit: 'bag',
      demand_per_week: '22',
      cover_demand: '44',
      on_hand: '9',
      on_order: '8',
      need: '27',
      supplier: 'MIL',
      case_size: '8',
      cases: '4',
      ordered: '32',
      over: '5',
      order_by: '2026-12-28',
      deliver_on: '2027-01-04',
      cost: '88.00',
      left_out: '',
    });
    expect(rowOf('stocking-list.csv', 'T12')).toMatchObject({
      demand_per_week: '30',
      cases: '',
      left_out: 'out-of-season',
    });
  });

  it('list open demand with who blocks it, and grants with their working', () => {
    for (const { open, demand, supply } of rowsOf('open-demand.csv')) {
      expect(Number(open)).toBeCloseTo(Number(demand) - Number(supply), 6);
    }
    expect(rowOf('open-demand.csv', 'E01')).toMatchObject({ blocked_by: 'all-supplied', producer: '' });
    const [first, ...rest] = rowsOf('grants.csv');
    expect(first).toMatchObject({ rank: '1', asked: '6500.00', award: '3500.00', reservoir_after: '44700.00' });
    expect(rest.map((row) => row['limited_by'])).toEqual(Array(3).fill('no-open-demand'));
  });

  it('add up: the totals are those of the lists', () => {
    const { totals } = JSON.parse(reports.get('result.json') ?? '');
    const order = rowsOf('stocking-list.csv').reduce((sum, row) => sum + Math.round(Number(row['cost']) * 100), 0);
    expect(totals.stockingOrder).toBe((order / 100).toFixed(2));
    expect(totals.reservoirBefore).toBe('48200.00');
    expect(totals.grantsAsked).toBe('13700.00');
  });

  it('name no household, and guard typed text against formulas', () => {
    for (const [name, text] of reports) if (name.endsWith('.csv')) expect(text).not.toMatch(/(^|,)01\d\d,/m);
    const risky = runReports(
      sampleRun((files) =>
        files.set('catalogue.csv', (files.get('catalogue.csv') ?? '').replace('Carrots', '=HYPERLINK(1)')),
      ),
    );
    expect(risky.get('prices.csv')).toContain(",'=HYPERLINK(1),");
  });
});
