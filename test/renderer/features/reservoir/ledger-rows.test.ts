import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountName } from '../../../../renderer/features/reservoir/account-name.ts';
import { ledgerRows } from '../../../../renderer/features/reservoir/ledger-rows.ts';
import { grantPostings } from '../../../../shared/ledger/grant-postings.ts';
import type { LedgerEntry } from '../../../../shared/ledger/ledger-entry.ts';
import { openingPostings } from '../../../../shared/ledger/opening-postings.ts';
import { reservoirBalance } from '../../../../shared/ledger/reservoir-balance.ts';
import { reverseEntry } from '../../../../shared/ledger/reverse-entry.ts';
import { money } from '../../../../shared/quantities/money.ts';

const entry = (id: string, postings: LedgerEntry['postings']): LedgerEntry => ({
  ...{ id, at: '2027-01-04T00:00:00.000Z', date: '2027-01-04', why: id, postings, reverses: null },
  source: { kind: 'opening' },
});
const opening = entry('opening', openingPostings(money(4_820_000)));

test('the balance after the last entry is the reservoir’s, whatever was granted', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500_000 }), { maxLength: 8 }), (amounts) => {
      const grants = amounts.map((amount, at) => entry(`g${at}`, grantPostings('Henfield', money(amount))));
      const entries = [opening, ...grants];
      const rows = ledgerRows(entries);
      expect(rows.at(-1)?.balanceAfter).toBe(reservoirBalance(entries));
      expect(rows.map(({ number }) => number)).toEqual(entries.map((_, at) => at + 1));
    }),
  );
});

test('a reversal names what it takes back, and the entry names its reversal', () => {
  const grant = entry('grant-G001', grantPostings('Henfield Farm', money(350_000)));
  const reversed = reverseEntry([opening, grant], { id: 'r', at: '', date: '', why: 'wrong', reverses: grant.id });
  const rows = ledgerRows([opening, grant, reversed.kind === 'posted' ? reversed.entry : expect.fail(reversed.code)]);
  expect(rows.map(({ reversedBy }) => reversedBy)).toEqual([null, 'r', null]);
  expect(rows[1]).toMatchObject({ into: ['grant:Henfield Farm'], outOf: ['reservoir'], amount: 350_000 });
  expect(rows[2]).toMatchObject({ into: ['reservoir'], outOf: ['grant:Henfield Farm'], balanceAfter: 4_820_000 });
  expect(accountName('grant:Henfield Farm')).toBe('Grant to Henfield Farm');
});
