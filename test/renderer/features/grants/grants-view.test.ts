import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { awardWorking } from '../../../../renderer/features/grants/award-working.ts';
import {
  type GrantsFacts,
  grantRows,
  reservoirSpan,
  stageOf,
} from '../../../../renderer/features/grants/grants-view.ts';
import { metDemand } from '../../../../renderer/features/grants/met-demand.ts';
import { readRequest } from '../../../../renderer/features/grants/read-request.ts';
import { draftOf } from '../../../../renderer/features/grants/request-draft.ts';
import { awardGrants } from '../../../../shared/assembly/result/award-grants.ts';
import { allocateGrants } from '../../../../shared/grants/allocate-grants.ts';
import type { GrantRequest } from '../../../../shared/grants/grant-request.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { sampleAssembly } from '../sample-screen.tsx';

const { settings, products, grantRequests: requests } = sampleAssembly();
const open = { product: 'E01', demand: quantity(41_000), supply: quantity(30_000), open: quantity(11_000) };
const openDemand = [{ ...open, price: money(312), blockedBy: null }];
const grants = allocateGrants({
  requests,
  openDemand: new Map([['E01', quantity(11_000)]]),
  prices: new Map([['E01', money(312)]]),
  reservoir: settings.reservoir,
});
const posted = awardGrants({ allocation: grants, ledger: [], openingBalance: settings.reservoir.balance, at: '' });
const reversal = {
  ...{ id: 'r', at: '', date: '', why: 'wrong', postings: [], reverses: 'grant-G001' },
  source: { kind: 'reversal' },
} as const;
const facts: GrantsFacts = {
  ...{ settings, products, requests, result: { grants, openDemand }, isFinished: true, awards: [], ledger: [] },
};
const awarded: GrantsFacts = { ...facts, awards: posted.awards, ledger: posted.entries };

describe('the moment grants are at', () => {
  test('follows rounds and awards', () => {
    expect(stageOf({ ...facts, result: null, isFinished: false })).toBe('waiting');
    expect(stageOf({ ...facts, isFinished: false })).toBe('provisional');
    expect(stageOf(facts)).toBe('ready');
    expect(stageOf(awarded)).toBe('awarded');
  });
});

test('requests with an award come first; nothing is paid before it is posted', () => {
  const rows = grantRows(facts);
  expect(rows.map(({ request, state }) => [request.id, state])).toEqual([
    ...[
      ['G001', 'none'],
      ['G002', 'none'],
      ['G003', 'none'],
      ['G004', 'none'],
    ],
  ]);
  expect(reservoirSpan(facts, rows)).toEqual({ before: 4_820_000, awarded: 350_000, after: 4_470_000 });
});

test('a reversed grant is back in the reservoir and meets nothing', () => {
  const reversed = { ...awarded, ledger: [...awarded.ledger, reversal] };
  const rows = grantRows(reversed);
  expect(rows[0]?.state).toBe('reversed');
  expect(reservoirSpan(reversed, rows).after).toBe(4_820_000);
  expect(metDemand(openDemand, rows)).toEqual([{ product: 'E01', met: 0, stillOpen: 3432 }]);
});

test('3,500 of 6,500 adds 10.769 of 20 dozen, which is 33.60 of the 34.32 open a week', () => {
  const row = grantRows(awarded)[0]!;
  const { lines, note } = awardWorking(row.award!, 'dozen', 'USD');
  expect(lines.map(({ value }) => value)).toEqual([
    ...['$6,500.00', '$3,500.00', '10.769 dozen', '11 dozen', '10.769 dozen', '$3.12', '$33.60', '0.0096'],
  ]);
  expect(note).toContain('What limits it: limit per producer.');
  expect(metDemand(openDemand, grantRows(awarded))).toEqual([{ product: 'E01', met: 3360, stillOpen: 72 }]);
});

const anyRequest: fc.Arbitrary<GrantRequest> = fc.record({
  id: fc.constant('G009'),
  producer: fc.constantFrom('Henfield', 'Oak & Elm'),
  product: fc.constantFrom('E01', 'M02'),
  purpose: fc.constantFrom('Cold room', '=danger'),
  amount: fc.integer({ min: 1, max: 10_000_000 }).map(money),
  addsPerWeek: fc.integer({ min: 1, max: 10_000_000 }).map(quantity),
  recoveryShareBasisPoints: fc.integer({ min: 0, max: 10_000 }),
});

const details: Partial<GrantRequest> = {
  ...{ minimumAmount: money(1), exclusiveGroup: 'well', addsFrom: '2027-05-01', relatedPersons: ['Ann Oak', 'Bo'] },
  milestones: [{ what: 'Built', dueOn: '2027-06-01' }],
  attachments: [{ name: 'plan.pdf', sizeBytes: 3, sha256: 'a'.repeat(64) }],
  underwriting: {
    ...{ capacityBefore: quantity(1500), capacityAfter: quantity(3000), unitCost: money(199), otherDebts: money(0) },
    salesByYear: [money(12_000_00), money(9_000_50)],
  },
};

test('a request opened and saved unchanged is the same request', () => {
  fc.assert(
    fc.property(anyRequest, fc.constantFrom({}, details), (asked, more) => {
      const sizes = asked.amount > 4 ? [money(asked.amount - 1), money(asked.amount - 2)] : undefined;
      const request: GrantRequest = { ...asked, ...more, ...(sizes !== undefined && { sizes }) };
      const { id: _, ...entry } = request;
      expect(readRequest(draftOf(request, 'USD'), 'USD')).toEqual({ kind: 'request', request: entry });
    }),
  );
});

test('every field that is not clear is named', () => {
  const read = readRequest({ ...draftOf(null, 'USD'), amount: '1,234', adds: '0', recovery: '101' }, 'USD');
  expect(read.kind === 'refused' && Object.keys(read.refusals).toSorted()).toEqual([
    ...['adds', 'amount', 'producer', 'product', 'purpose', 'recovery'],
  ]);
});
