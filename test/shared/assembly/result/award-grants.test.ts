import { expect, test } from 'vitest';
import { awardGrants, freeId } from '../../../../shared/assembly/result/award-grants.ts';
import { allocateGrants } from '../../../../shared/grants/allocate-grants.ts';
import { balances } from '../../../../shared/ledger/balances.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';

const at = '2027-04-05T10:00:00.000Z';
const request = (id: string, product: string) => ({
  ...{ id, producer: 'Hollow Farm', product, purpose: 'A second tunnel', amount: money(30_000) },
  ...{ addsPerWeek: quantity(10_000), recoveryShareBasisPoints: 1000 },
});
const reservoir = { balance: money(100_000), floor: money(60_000), limitPerProducer: money(35_000) };
const allocation = allocateGrants({
  requests: [request('G001', 'T12'), request('G002', 'S14'), request('G003', 'E01')],
  openDemand: new Map([
    ['T12', quantity(9000)],
    ['S14', quantity(9000)],
  ]),
  prices: new Map([
    ['T12', money(300)],
    ['S14', money(200)],
  ]),
  reservoir,
});

test('awards are paid out of the opened reservoir: 1000.00 less 300.00 and, up to the limit, 50.00', () => {
  const { awards, entries } = awardGrants({ allocation, ledger: [], openingBalance: reservoir.balance, at });
  expect(awards.map(({ request: { id }, award, ledgerEntry }) => [id, award, ledgerEntry])).toEqual([
    ['G001', 30_000, 'grant-G001'],
    ['G002', 5_000, 'grant-G002'],
    ['G003', 0, null],
  ]);
  expect(entries.map(({ id }) => id)).toEqual(['opening', 'grant-G001', 'grant-G002']);
  expect([...balances(entries)]).toEqual([
    ['reservoir', 65_000],
    ['opening', -100_000],
    ['grant:Hollow Farm', 35_000],
  ]);
});

test('an opened ledger is not opened again, and entries taken back keep their names', () => {
  const first = awardGrants({ allocation, ledger: [], openingBalance: reservoir.balance, at });
  const again = awardGrants({ allocation, ledger: first.entries, openingBalance: reservoir.balance, at });
  expect(again.entries.map(({ id }) => id)).toEqual(['grant-G001-2', 'grant-G002-2']);
});

test('a free id is the id itself or the first number from 2', () => {
  expect(freeId('a', new Set())).toBe('a');
  expect(freeId('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3');
});
