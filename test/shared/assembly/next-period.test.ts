import { expect, test } from 'vitest';
import type { Assembly } from '../../../shared/assembly/assembly.ts';
import { readAssemblyFolder } from '../../../shared/assembly/folder/read-assembly-folder.ts';
import { writeAssemblyFolder } from '../../../shared/assembly/folder/write-assembly-folder.ts';
import { noMeetingRecords } from '../../../shared/assembly/meeting-records.ts';
import { dayAfter, nextPeriod } from '../../../shared/assembly/next-period.ts';
import { noOfficeRecords } from '../../../shared/assembly/office-records.ts';
import { runAssembly } from '../../../shared/assembly/run-assembly.ts';
import { money } from '../../../shared/quantities/money.ts';
import { allDecided } from '../../fixtures/meeting/meeting-records.ts';
import { sampleFiles } from './folder/sample-files.ts';

function sample(): Assembly {
  const read = readAssemblyFolder(sampleFiles());
  if (read.kind === 'refused') throw new Error('The sample does not read');
  return read.assembly;
}

const standing = { status: 'submitted', origin: 'typed', submittedAt: '2026-12-20T18:30:00.000Z', turn: 1 } as const;
const april = { from: '2027-04-05', weeks: 13 };
const anew = { lastRound: null, period: april, reservoir: money(4_470_000), plans: 'anew', offers: 'anew' } as const;

test('the next period opens at the final prices, with everybody asked anew and the last plans at hand', () => {
  const assembly = sample();
  const { final } = runAssembly(assembly, { onRound: () => undefined });
  const next = nextPeriod({ ...anew, assembly, lastRound: final });
  expect(dayAfter(assembly.settings.period)).toBe('2027-04-05');
  expect(next.products.map(({ openingPrice }) => openingPrice)).toEqual(final.products.map(({ price }) => price));
  expect([next.plans, next.offers, next.grantRequests]).toEqual([[], [], []]);
  expect(next.office?.lastPlans).toEqual(assembly.plans);
  expect(next.settings).toMatchObject({ period: april, reservoir: { balance: 4_470_000, floor: 4_000_000 } });
  expect(readAssemblyFolder(writeAssemblyFolder(next))).toEqual({ kind: 'ok', assembly: next });
});

test('plans that go on keep the pauses that are not over; plans that ended do not come back', () => {
  const pauses = [
    { from: '2027-02-01', until: '2027-02-15' },
    { from: '2027-03-29', until: '2027-04-19' },
  ];
  const office = {
    ...noOfficeRecords,
    standings: [
      { ...standing, household: '0118', pauses, endsOn: null },
      { ...standing, household: '0101', turn: 2, pauses: [], endsOn: '2027-03-01' },
    ],
  };
  const next = nextPeriod({ ...anew, assembly: { ...sample(), office }, plans: 'as-they-are', offers: 'as-they-are' });
  expect(next.plans).toHaveLength(39);
  expect(next.plans.some(({ household }) => household === '0101')).toBe(false);
  expect(next.office?.standings).toEqual([{ ...standing, household: '0118', pauses: pauses.slice(1), endsOn: null }]);
  expect(next.offers).toEqual(sample().offers);
});

test('a price never opens below its floor', () => {
  const assembly = sample();
  const products = [{ product: 'E01', price: money(1) }] as never;
  const next = nextPeriod({ ...anew, assembly, lastRound: { products } });
  expect(next.products[0]?.openingPrice).toBe(next.products[0]?.floorPrice);
});

test('trap: exceptions that drift into the next period. Rule, inputs and undecided damages go on, nothing else', () => {
  const next = nextPeriod({ ...anew, assembly: { ...sample(), meeting: allDecided }, offers: 'as-they-are' });
  const { allowanceRule, producerInputs, damagePermits } = allDecided;
  expect(next.meeting).toEqual({
    ...{ ...noMeetingRecords, allowanceRule, producerInputs },
    damagePermits: damagePermits.map((permit) => ({ ...permit, decision: null })),
  });
  expect(next.households).toEqual(sample().households);
  const plain = nextPeriod({ ...anew, assembly: { ...sample(), meeting: noMeetingRecords } });
  expect('meeting' in plain).toBe(false);
  expect(readAssemblyFolder(writeAssemblyFolder(plain))).toEqual({ kind: 'ok', assembly: plain });
});
