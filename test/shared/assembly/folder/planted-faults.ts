import { sampleFiles } from './sample-files.ts';

type Planted = readonly [file: string, line: number, column: string | null, code: string];

/** The sample co-op with ten faults planted in it, and where they are. */
export function plantedFaults(): {
  readonly files: ReadonlyMap<string, string>;
  readonly expected: readonly Planted[];
} {
  const files = new Map(sampleFiles());
  const plant = (file: string, line: number, change: (cells: string[]) => void) => {
    const lines = (files.get(file) ?? '').split('\n');
    const cells = (lines[line - 1] ?? '').split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    change(cells);
    lines[line - 1] = cells.join(',');
    files.set(file, lines.join('\n'));
  };
  const set = (index: number, text: string) => (cells: string[]) => {
    cells[index] = text;
  };
  files.set('assembly.json', (files.get('assembly.json') ?? '').replace('"2027-01-04"', '"4 January"'));
  plant('catalogue.csv', 4, set(3, '-10'));
  plant('catalogue.csv', 7, set(9, ''));
  plant('households.csv', 6, set(2, '$38'));
  plant('plans.csv', 10, set(1, 'Z99'));
  plant('plans.csv', 20, set(0, '0999'));
  plant('plans.csv', 30, set(4, 'fortnightly'));
  plant('plans.csv', 40, set(3, '0'));
  plant('offers.csv', 3, set(4, '999'));
  plant('grant_requests.csv', 2, set(3, '6,5'));
  return {
    files,
    expected: [
      ['assembly.json', 6, 'period.from', 'bad-date'],
      ['catalogue.csv', 4, 'case_size', 'negative'],
      ['catalogue.csv', 7, 'market_source', 'price-without-source'],
      ['households.csv', 6, 'allowance_per_week', 'not-a-number'],
      ['plans.csv', 10, 'product', 'unknown-product'],
      ['plans.csv', 20, 'household', 'unknown-household'],
      ['plans.csv', 30, 'rhythm', 'not-a-choice'],
      ['plans.csv', 40, 'up_to', 'up-to-below-want'],
      ['offers.csv', 3, 'minimum_lot', 'lot-above-step'],
      ['grant_requests.csv', 2, null, 'too-many-cells'],
    ],
  };
}
