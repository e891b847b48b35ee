import { expect, test } from 'vitest';
import type { Assembly } from '../../../../shared/assembly/assembly.ts';
import { readAssemblyFolder } from '../../../../shared/assembly/folder/read-assembly-folder.ts';
import { writeAssemblyFolder } from '../../../../shared/assembly/folder/write-assembly-folder.ts';
import { noMeetingRecords } from '../../../../shared/assembly/meeting-records.ts';
import { roundInputs } from '../../../../shared/assembly/rounds/round-inputs.ts';
import { allDecided } from '../../../fixtures/meeting/meeting-records.ts';
import { sampleFiles } from './sample-files.ts';

function sample(): Assembly {
  const read = readAssemblyFolder(sampleFiles());
  if (read.kind === 'refused') throw new Error('The sample does not read');
  return read.assembly;
}

test('what the meeting decided is written, read back equal, and written to the same bytes', () => {
  const assembly = { ...sample(), meeting: allDecided };
  const files = writeAssemblyFolder(assembly);
  expect([...files.keys()].slice(sampleFiles().size)).toEqual([
    'allowance_rule.csv',
    'allowance_exceptions.csv',
    'public_goods.csv',
    'public_good_parts.csv',
    'producer_inputs.csv',
    'producer_votes.csv',
    'damage_permits.csv',
    'corrections.csv',
    'offer_decisions.csv',
    'case_rules.csv',
    'demand_board.csv',
    'board_notes.csv',
    'neighbour_demand.csv',
  ]);
  const read = readAssemblyFolder(files);
  expect(read).toEqual({ kind: 'ok', assembly });
  if (read.kind === 'ok') expect(writeAssemblyFolder(read.assembly)).toEqual(files);
});

test('a meeting that decided nothing leaves no file behind', () => {
  expect([...writeAssemblyFolder({ ...sample(), meeting: noMeetingRecords }).keys()]).toHaveLength(sampleFiles().size);
});

test('children have a column only where there are any, and come back', () => {
  const { households, ...rest } = sample();
  const [first, ...others] = households;
  if (first === undefined) throw new Error('The sample has no household');
  const assembly = { ...rest, households: [{ ...first, people: 3, children: 2 }, ...others] };
  const files = writeAssemblyFolder(assembly);
  expect(files.get('households.csv')?.split('\n')[0]).toBe('household,people,allowance_per_week,eligible,children');
  expect(readAssemblyFolder(files)).toEqual({ kind: 'ok', assembly });
  expect(writeAssemblyFolder(sample()).get('households.csv')).not.toContain('children');
});

test('trap: the terminal forgot exceptions and public goods, so that plans were scaled down that should not be', () => {
  const allowanceOf = (assembly: Assembly, household: string) => {
    const { columns, allowances } = roundInputs(assembly);
    return allowances[columns.households.indexOf(household)] ?? 0;
  };
  const { publicGoods, exceptions } = allDecided;
  const granted = { ...sample(), meeting: { ...noMeetingRecords, exceptions } };
  expect(allowanceOf(granted, '0101') - allowanceOf(sample(), '0101')).toBe(1550);
  expect(allowanceOf(granted, '0102')).toBe(allowanceOf(sample(), '0102'));
  const shared = { ...sample(), meeting: { ...noMeetingRecords, publicGoods } };
  expect(allowanceOf(shared, '0101')).toBeLessThan(allowanceOf(sample(), '0101'));
});

const vote = 'accepted,20,3,1,Said so,2027-01-05,2027-01-05T10:00:00Z,Rosa';
const voteHeader = 'outcome,in_favour,against,abstained,why,held_on,decided_at,decided_by';
const exception = `household,amount_per_week,reason,asked_at,${voteHeader}\n0101,15.50,A guest,2027-01-04T10:00:00Z`;
const good = `good,name,unit,cost_per_unit,units,per,shared_by,supporters,own_name,own_part\nP001,Van,piece,100,1,period`;
const damage = 'damage,producer,product,name,unit,per_unit,price,community,permits_per_week\nD001,Hen';
const correction =
  'correction,household,from,kind,gives,gives_per_week,gets,gets_per_week,why,at,by\nC001,0101,2027-01-11';
const stamp = '2027-01-05T10:00:00Z,Rosa\n';

test.each([
  ['allowance_rule.csv', 'kind,amount\nperson,50\nperson,60\n', 0, null, 'bad-allowance-rule'],
  ['allowance_rule.csv', 'kind,amount\nhousehold,50\nhousehold,60\n', 3, 'kind', 'duplicate'],
  ['allowance_exceptions.csv', `${exception},${vote.replace('20', '2')}\n`, 2, 'in_favour', 'bad-vote'],
  ['allowance_exceptions.csv', `${exception},${vote.replace('Said so', '')}\n`, 2, 'why', 'empty'],
  ['allowance_exceptions.csv', `${exception.replace('0101', '9999')},${vote}\n`, 2, 'household', 'unknown-household'],
  ['allowance_exceptions.csv', `${exception.replace('15.50', '0')},,,,,,,,\n`, 2, 'amount_per_week', 'too-small'],
  ['public_goods.csv', `${good},person,3,Willow,0.5\n`, 2, 'own_part', 'bad-parts'],
  ['public_goods.csv', `${good},person,3,Willow,150%\n`, 2, 'own_part', 'too-large'],
  ['public_good_parts.csv', 'good,coop,part\nP001,Alder,0.5\n', 2, 'good', 'unknown-good'],
  ['producer_inputs.csv', 'producer,kind,name,per_week,price\nHen,product,X99,1,\n', 2, 'name', 'unknown-product'],
  ['producer_inputs.csv', 'producer,kind,name,per_week,price\nHen,labour,,0,10\n', 2, 'per_week', 'too-small'],
  ['producer_votes.csv', `producer,benefit,cost,${voteHeader}\nHan,1,2,${vote}\n`, 2, 'producer', 'unknown-producer'],
  ['damage_permits.csv', `${damage},E01,nitrate,kg,0,6,Village,1\n`, 2, 'per_unit', 'too-small'],
  ['corrections.csv', `${correction.replace('2027', '2029')},extra,,,E01,1,Why,${stamp}`, 2, 'from', 'outside-period'],
  ['corrections.csv', `${correction},swap,E01,1,E01,1,Why,${stamp}`, 2, 'gets', 'substitute-is-itself'],
  ['corrections.csv', `${correction},hand-back,E01,0,,,Why,${stamp}`, 2, 'gives_per_week', 'too-small'],
  [
    'offer_decisions.csv',
    'producer,product,decision,accepted_per_week,priority,why\nHenfield Farm,E01,accepted,1,3,\n',
    2,
    'priority',
    'not-a-choice',
  ],
  [
    'offer_decisions.csv',
    'producer,product,decision,accepted_per_week,priority,why\nHen,E01,accepted,1,1,\n',
    2,
    'product',
    'unknown-offer',
  ],
  ['case_rules.csv', 'fairness,seed,rest\nlot,,tolerance\n', 2, 'seed', 'empty'],
  [
    'demand_board.csv',
    'fewest_households,deadline,contact,band_percent\n4,,,10\n',
    2,
    'fewest_households',
    'too-small',
  ],
  ['demand_board.csv', 'fewest_households,deadline,contact,band_percent\n9,,,95\n', 2, 'band_percent', 'too-large'],
  ['board_notes.csv', 'product,quality,federation_only\nE01,Any,perhaps\n', 2, 'federation_only', 'not-a-choice'],
  ['neighbour_demand.csv', 'coop,product,per_week\nAlder,E01,1\nAlder,E01,2\n', 3, 'product', 'duplicate'],
])('%s: a fault is named with its place', (file, text, line, column, code) => {
  const read = readAssemblyFolder(
    new Map([
      ...sampleFiles(),
      ['producer_inputs.csv', 'producer,kind,name,per_week,price\nHen,labour,,1,10\n'],
      [file, text],
    ]),
  );
  const faults = read.kind === 'refused' ? read.faults : [];
  expect(faults.map((fault) => [fault.file, fault.line, fault.column, fault.code])).toEqual([
    [file, line, column, code],
  ]);
});
