import { describe, expect, it } from 'vitest';
import { describeFault } from '../../../../shared/assembly/folder/describe-fault.ts';
import type { Fault } from '../../../../shared/assembly/folder/fault.ts';
import { faultWords } from '../../../../shared/assembly/folder/fault-words.ts';
import { readAssemblyFolder } from '../../../../shared/assembly/folder/read-assembly-folder.ts';
import { plantedFaults } from './planted-faults.ts';
import { sampleFiles } from './sample-files.ts';

const small: ReadonlyMap<string, string> = new Map([
  ['assembly.json', sampleFiles().get('assembly.json') ?? ''],
  [
    'catalogue.csv',
    [
      'code,name,unit,case_size,lead_days,season,floor_price,opening_price,market_price,market_source,market_date',
      'E01,Eggs,dozen,15,3,,1.56,3.12,3.12,BLS,2022-08-01',
      'M02,Milk,gallon,4,2,,2.1,4.19,,,',
      '',
    ].join('\n'),
  ],
  ['households.csv', 'household,people,allowance_per_week,eligible\n0101,2,40.00,yes\n'],
  [
    'plans.csv',
    'household,product,want,up_to,rhythm,priority,response,substitute,highest_price\n0101,E01,2,3,weekly,,,,\n',
  ],
  ['offers.csv', 'producer,product,price,quantity_per_week,minimum_lot\nHenfield,E01,3.05,30,0\n'],
  ['stock.csv', 'product,on_hand,on_order\nE01,1,2\n'],
  [
    'grant_requests.csv',
    'producer,product,purpose,amount,adds_per_week,recovery_share\nHenfield,E01,Cold room,6500,20,10%\n',
  ],
]);

function faultsOf(files: ReadonlyMap<string, string>): readonly Fault[] {
  const read = readAssemblyFolder(files);
  return read.kind === 'refused' ? read.faults : [];
}

/** The faults after replacing one text in one file of the small folder. */
function after(file: string, from: string, to: string): readonly Fault[] {
  const text = small.get(file) ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return faultsOf(new Map(small).set(file, text.replace(from, to)));
}

const plan = '0101,E01,2,3,weekly,,,,';
const eggs = 'E01,Eggs,dozen,15,3,,1.56,3.12,3.12,BLS,2022-08-01';

describe('faults of an assembly folder', () => {
  it('has none in the small folder that the other tests break', () => {
    expect(faultsOf(small)).toEqual([]);
  });

  // file, what stands there, what is written instead, line, column, code, first allowed
  it.each([
    ['assembly.json', '"weeks": 13', '"weeks": 13,,', 7, null, 'bad-json', undefined],
    ['assembly.json', 'plenum-assembly/1', 'plenum-assembly/9', 2, 'format', 'wrong-format', 'plenum-assembly/1'],
    ['assembly.json', '"weeks"', '"week"', 7, 'period.week', 'unknown-field', 'weeks'],
    ['assembly.json', '"USD"', '"USB"', 4, 'currency', 'unknown-currency', undefined],
    ['assembly.json', '2027-01-04', '2027-02-30', 6, 'period.from', 'bad-date', undefined],
    ['assembly.json', '2027-01-04', '0027-01-04', 6, 'period.from', 'bad-date', undefined],
    ['assembly.json', '"accelerated"', '"fast"', 10, 'rule.name', 'not-a-choice', 'accelerated'],
    ['assembly.json', '0.05', '5', 11, 'rule.tolerance', 'too-large', '0.9999'],
    ['assembly.json', '"40000.00"', '"40,000"', 17, 'reservoir.floor', 'not-a-number', '2'],
    ['catalogue.csv', 'lead_days', 'leed_days', 1, 'leed_days', 'unknown-column', 'lead_days'],
    ['catalogue.csv', 'unit,', '', 1, 'unit', 'missing-column', undefined],
    ['catalogue.csv', 'M02,', 'E01,', 3, 'code', 'duplicate', '2'],
    ['catalogue.csv', ',15,', ',0,', 2, 'case_size', 'too-small', '0.001'],
    ['catalogue.csv', '3.12,3.12', '"3,12",3.12', 2, 'opening_price', 'not-a-number', undefined],
    ['catalogue.csv', '3.12,3.12', '3.125,3.12', 2, 'opening_price', 'too-many-decimals', '2'],
    ['catalogue.csv', '3.12,3.12', '1.50,3.12', 2, 'opening_price', 'opening-below-floor', '1.56'],
    ['catalogue.csv', 'BLS', '', 2, 'market_source', 'price-without-source', undefined],
    ['catalogue.csv', '2022-08-01', '', 2, 'market_date', 'price-without-date', undefined],
    ['catalogue.csv', '2022-08-01', 'August', 2, 'market_date', 'bad-date', undefined],
    ['catalogue.csv', '4.19,,,', '4.19,,BLS,', 3, 'market_price', 'source-without-price', undefined],
    ['catalogue.csv', '15,3,,', '15,3,Jly,', 2, 'season', 'bad-season', undefined],
    ['catalogue.csv', eggs, `${eggs},`, 2, null, 'too-many-cells', '11'],
    ['catalogue.csv', 'Eggs', '"Eggs', 2, null, 'broken-quotes', undefined],
    ['households.csv', '40.00', '-40.00', 2, 'allowance_per_week', 'negative', undefined],
    ['households.csv', '40.00,yes', '40.00,maybe', 2, 'eligible', 'not-a-choice', 'yes'],
    ['households.csv', '0101,2', '0101,0', 2, 'people', 'too-small', '1'],
    ['plans.csv', plan, '0110,E01,2,3,weekly,,,,', 2, 'household', 'unknown-household', '0101'],
    ['plans.csv', plan, '0101,E02,2,3,weekly,,,,', 2, 'product', 'unknown-product', 'E01'],
    ['plans.csv', plan, `${plan}\n${plan}`, 3, 'product', 'duplicate', '2'],
    ['plans.csv', plan, '0101,E01,two,3,weekly,,,,', 2, 'want', 'not-a-number', undefined],
    ['plans.csv', plan, '0101,E01,,3,weekly,,,,', 2, 'want', 'empty', undefined],
    ['plans.csv', plan, '0101,E01,4,3,weekly,,,,', 2, 'up_to', 'up-to-below-want', '4'],
    ['plans.csv', plan, '0101,E01,2,3,daily,,,,', 2, 'rhythm', 'not-a-choice', 'weekly'],
    ['plans.csv', plan, '0101,E01,2,3,weekly,high,,,', 2, 'priority', 'not-a-choice', 'essential'],
    ['plans.csv', plan, '0101,E01,2,3,weekly,,swap:abc,M02,', 2, 'response', 'bad-response', 'fixed'],
    ['plans.csv', plan, '0101,E01,2,3,weekly,,swap,,', 2, 'substitute', 'swap-without-substitute', undefined],
    ['plans.csv', plan, '0101,E01,2,3,weekly,,swap,E01,', 2, 'substitute', 'substitute-is-itself', undefined],
    ['plans.csv', plan, '0101,E01,2,3,weekly,,,,3.999', 2, 'highest_price', 'too-many-decimals', '2'],
    ['plans.csv', plan, '0101,E01,2,3,weekly,,', 2, null, 'too-few-cells', '9'],
    ['offers.csv', '30,0', '30,31', 2, 'minimum_lot', 'lot-above-step', '30'],
    ['offers.csv', '30,0', '30,0\nHenfield,E01,3.05,5,0', 3, 'price', 'duplicate', '2'],
    ['stock.csv', 'E01,1,2', 'E01,1.0005,2', 2, 'on_hand', 'too-many-decimals', '3'],
    ['grant_requests.csv', '10%', '110%', 2, 'recovery_share', 'too-large', '1'],
    ['grant_requests.csv', 'Cold room', '', 2, 'purpose', 'empty', undefined],
  ])('in %s: %j -> %j', (file, from, to, line, column, code, allowed) => {
    const faults = after(file, from, to);
    const fault = faults.find((one) => one.code === code);
    expect(fault).toMatchObject({ file, line, column, code });
    expect(fault?.allowed[0]).toBe(allowed);
    // A misnamed entry or a missing column is one more; nothing else follows from a fault.
    const pair = code === 'unknown-column' || code === 'unknown-field';
    expect(faults).toHaveLength(pair ? 2 : 1);
  });

  it('names a missing and a misnamed file', () => {
    const files = new Map(small);
    files.delete('plans.csv');
    files.set('plan.csv', small.get('plans.csv') ?? '');
    expect(faultsOf(files)).toMatchObject([
      { file: 'plans.csv', line: 0, code: 'missing-file' },
      { file: 'plan.csv', line: 0, code: 'unknown-file', allowed: ['plans.csv'] },
    ]);
  });

  it('counts lines as an editor does behind a field with line breaks', () => {
    const eggsOnTwoLines = (small.get('catalogue.csv') ?? '').replace('Eggs', '"Eggs,\nlarge"').replace('4.19', 'x');
    expect(faultsOf(new Map(small).set('catalogue.csv', eggsOnTwoLines))).toMatchObject([
      { file: 'catalogue.csv', line: 4, column: 'opening_price', code: 'not-a-number' },
    ]);
  });

  it('names all ten planted faults at once', () => {
    const { files, expected } = plantedFaults();
    const faults = faultsOf(files).map(({ file, line, column, code }) => [file, line, column, code]);
    expect(faults).toEqual(expected);
    expect(faults).toHaveLength(10);
  });

  it('has words for every fault, with all places filled in', () => {
    for (const fault of faultsOf(plantedFaults().files)) {
      const { what, remedy } = describeFault(fault);
      expect(`${what}; ${remedy}`).not.toMatch(/[{}?]|undefined/);
    }
    expect(Object.values(faultWords).every(({ what, remedy }) => what !== '' && remedy !== '')).toBe(true);
  });
});
