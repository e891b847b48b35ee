import { expect, test } from 'vitest';
import { readAssemblyFolder } from '../../../../shared/assembly/folder/read-assembly-folder.ts';
import { writeAssemblyFolder } from '../../../../shared/assembly/folder/write-assembly-folder.ts';
import { noOfficeRecords, type OfficeRecords } from '../../../../shared/assembly/office-records.ts';
import { assemblyResult } from '../../../../shared/assembly/result/assembly-result.ts';
import { closeRound } from '../../../../shared/assembly/rounds/close-round.ts';
import { openingRound } from '../../../../shared/assembly/rounds/opening-round.ts';
import { roundInputs } from '../../../../shared/assembly/rounds/round-inputs.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { sampleFiles } from './sample-files.ts';

function sample() {
  const read = readAssemblyFolder(sampleFiles());
  if (read.kind === 'refused') throw new Error('The sample does not read');
  return read.assembly;
}

const office: OfficeRecords = {
  details: [
    {
      product: 'E01',
      unitCode: 'DZN',
      department: 'Dairy & eggs',
      storagePlace: 'Cold room',
      aliases: ['eggs lg doz', '=eggs'],
      catchWeight: false,
    },
    { product: 'K10', unitCode: null, department: '', storagePlace: '', aliases: [], catchWeight: true },
  ],
  suppliers: [
    { code: 'HEN', name: 'Henfield Farm', email: 'eggs@henfield.example', phone: '+1 555', minimumOrder: money(5000) },
  ],
  supplies: [
    {
      product: 'E01',
      supplier: 'HEN',
      leadDays: 3,
      caseSize: quantity(15_000),
      packSize: quantity(1000),
      price: money(305),
      minimumQuantity: quantity(0),
      preference: 1,
    },
  ],
  series: [
    {
      product: 'E01',
      source: 'BLS APU0000708111',
      item: 'Eggs, grade A',
      unit: 'dozen',
      currency: 'USD',
      points: [
        { date: '2022-07-01', priceTenThousandths: 29_360 },
        { date: '2022-08-01', priceTenThousandths: 31_160 },
      ],
    },
  ],
  standings: [
    {
      household: '0118',
      status: 'submitted',
      origin: 'paper',
      submittedAt: '2026-12-20T18:30:00.000Z',
      turn: 1,
      pauses: [{ from: '2027-01-11', until: '2027-01-25' }],
      endsOn: '2027-03-01',
    },
  ],
  lastPlans: sample().plans.slice(0, 2),
  purchases: [
    {
      household: '0101',
      from: '2026-09-01',
      to: '2026-12-01',
      weeks: 13,
      products: [{ product: 'E01', quantity: quantity(14_000), weeksBought: 12 }],
    },
  ],
  calendar: { deliveryDays: [2, 5], orderDays: [1], holidays: ['2027-01-18'] },
};

test('what the office keeps is written, read back equal, and written to the same bytes', () => {
  const assembly = { ...sample(), office };
  const files = writeAssemblyFolder(assembly);
  expect([...files.keys()].slice(7)).toEqual([
    'product_details.csv',
    'suppliers.csv',
    'supplies.csv',
    'market_series.csv',
    'plan_standings.csv',
    'pauses.csv',
    'last_plans.csv',
    'purchases.csv',
    'store_calendar.csv',
  ]);
  const read = readAssemblyFolder(files);
  expect(read).toEqual({ kind: 'ok', assembly });
  expect(writeAssemblyFolder(assembly)).toEqual(files);
});

test('an office that keeps nothing leaves no file behind', () => {
  const { office: _, ...plain } = sample();
  expect([...writeAssemblyFolder({ ...plain, office: noOfficeRecords }).keys()]).toHaveLength(7);
  expect(readAssemblyFolder(writeAssemblyFolder(plain))).toEqual({ kind: 'ok', assembly: plain });
});

test.each([
  ['product_details.csv', 'product,unit_code\nE01,XXX\n', 2, 'unit_code', 'unknown-unit'],
  ['suppliers.csv', 'supplier,name,email\nHEN,Henfield,no address\n', 2, 'email', 'bad-email'],
  [
    'supplies.csv',
    'product,supplier,lead_days,case_size,pack_size,price,minimum_quantity,preference\nE01,HEN,3,15,2,3.05,0,1\n',
    2,
    'supplier',
    'unknown-supplier',
  ],
  ['pauses.csv', 'household,from,until\n0118,2027-01-25,2027-01-11\n', 2, 'until', 'bad-pause'],
  ['pauses.csv', 'household,from,until\n0118,2027-01-11,2027-01-25\n', 0, 'household', 'pause-without-standing'],
  [
    'plan_standings.csv',
    'household,status,origin,submitted_at,turn\n0118,submitted,paper,yesterday,1\n',
    2,
    'submitted_at',
    'bad-instant',
  ],
  [
    'last_plans.csv',
    'household,product,want,up_to,rhythm,priority,response\n0118,X99,1,,weekly,,\n',
    2,
    'product',
    'unknown-product',
  ],
  [
    'purchases.csv',
    'household,product,quantity,weeks_bought,weeks,from,to\n0101,E01,0,1,13,2026-09-01,2026-12-01\n',
    2,
    'quantity',
    'too-small',
  ],
  [
    'market_series.csv',
    'product,source,unit,currency,date,price\nE01,BLS,dozen,USD,2022-08-01,3.11655\n',
    2,
    'price',
    'too-many-decimals',
  ],
  ['store_calendar.csv', 'kind,day\ndelivery-day,8\n', 2, 'day', 'not-a-choice'],
])('%s: a fault is named with its place', (file, text, line, column, code) => {
  const files = new Map([...sampleFiles(), ['suppliers.csv', 'supplier,name\nMIL,Mill Brook\n'], [file, text]]);
  const read = readAssemblyFolder(files);
  const faults = read.kind === 'refused' ? read.faults : [];
  expect(faults.map((fault) => [fault.file, fault.line, fault.column, fault.code])).toContainEqual([
    file,
    line,
    column,
    code,
  ]);
});

test('a pause in the folder counts in the terminal as at the desk', () => {
  const plain = roundInputs(sample());
  const paused = roundInputs({ ...sample(), office });
  const at = plain.columns.households.indexOf('0118');
  const first = plain.columns.firstLine[at] ?? 0;
  expect(paused.columns.want[first]).toBeLessThan(plain.columns.want[first] ?? 0);
  const other = plain.columns.firstLine[at + 1] ?? 0;
  expect(paused.columns.want[other]).toBe(plain.columns.want[other]);
});

test('a household away in the days that are covered is not ordered for, however long the period', () => {
  const pauses = [{ from: '2027-01-04', until: '2027-01-18' }];
  const [first] = office.standings;
  if (first === undefined) throw new Error('The office keeps no standing');
  const standings = sample().households.map(({ code }) => ({ ...first, household: code, pauses, endsOn: null }));
  const inputs = roundInputs({ ...sample(), office: { ...office, standings } });
  const { stocking } = assemblyResult(closeRound(openingRound(inputs), inputs), inputs);
  expect(stocking.lines.length).toBeGreaterThan(0);
  expect(stocking.lines.filter(({ coverDemand }) => coverDemand > 0)).toEqual([]);
});
