import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balances } from '../../../shared/ledger/balances.ts';
import { grantPostings } from '../../../shared/ledger/grant-postings.ts';
import type { LedgerEntry, Posting } from '../../../shared/ledger/ledger-entry.ts';
import { openingPostings } from '../../../shared/ledger/opening-postings.ts';
import { postEntry } from '../../../shared/ledger/post-entry.ts';
import { reservoirBalance } from '../../../shared/ledger/reservoir-balance.ts';
import { reverseEntry } from '../../../shared/ledger/reverse-entry.ts';
import { largestPosting } from '../../../shared/ledger/turnover.ts';
import { money } from '../../../shared/quantities/money.ts';

const heading = (id: string) => ({
  ...{ id, at: '2027-01-04T10:00:00Z', date: '2027-01-04', why: '' },
  source: { kind: 'purpose', purpose: 'test' } as const,
});

function posted(entries: readonly LedgerEntry[], postings: readonly Posting[]): readonly LedgerEntry[] {
  const answer = postEntry(entries, { ...heading(`E${entries.length}`), postings });
  if (answer.kind !== 'posted') throw new Error(answer.code);
  return [...entries, answer.entry];
}

const amount = fc.integer({ min: 1, max: 1_000_000 }).map(money);
const postings = fc.oneof(
  amount.map(openingPostings),
  fc
    .tuple(fc.constantFrom('Henfield', 'Hollow', 'Mill Brook'), amount)
    .map(([producer, sum]) => grantPostings(producer, sum)),
);
const ledger = fc
  .array(postings, { minLength: 1, maxLength: 12 })
  .map((list) => list.reduce<readonly LedgerEntry[]>(posted, []));

describe('posting', () => {
  test('a grant moves money from the reservoir to what the producer is to return', () => {
    const opened = posted([], openingPostings(money(48_200_00)));
    const granted = posted(opened, grantPostings('Henfield Farm', money(3_500_00)));
    expect(reservoirBalance(opened)).toBe(48_200_00);
    expect(reservoirBalance(granted)).toBe(44_700_00);
    expect(balances(granted).get('grant:Henfield Farm')).toBe(3_500_00);
    expect(reservoirBalance([])).toBe(0);
  });

  test('postings that do not add up to zero are refused, saying by how much', () => {
    const crooked = [...openingPostings(money(100)), { account: 'reservoir', amount: money(3) } as const];
    expect(postEntry([], { ...heading('E0'), postings: crooked })).toEqual({
      kind: 'refused',
      code: 'unbalanced',
      by: 3,
    });
    expect(postEntry([], { ...heading('E0'), postings: [] })).toEqual({ kind: 'refused', code: 'no-postings' });
  });

  test('an id is used once', () => {
    const opened = posted([], openingPostings(money(1)));
    const again = { ...heading('E0'), postings: openingPostings(money(1)) };
    expect(postEntry(opened, again)).toEqual({ kind: 'refused', code: 'id-taken' });
    expect(reverseEntry(opened, { ...heading('E0'), reverses: 'E0' })).toEqual({ kind: 'refused', code: 'id-taken' });
  });

  test('no more is posted than can be added up exactly, and all of it can be reversed', () => {
    const of = (id: string, amount: number) => ({ ...heading(id), postings: openingPostings(money(amount)) });
    const refused = { kind: 'refused', code: 'too-large' };
    expect(postEntry([], of('E0', Number.MAX_SAFE_INTEGER))).toEqual(refused);
    expect(postEntry([], of('E0', largestPosting + 1))).toEqual(refused);
    const full = Array.from({ length: 20 }).reduce<readonly LedgerEntry[]>(
      (entries) => posted(entries, openingPostings(money(largestPosting))),
      [],
    );
    expect(reservoirBalance(full)).toBe(20 * largestPosting);
    expect(postEntry(full, of('E20', 1))).toEqual(refused);
    expect(reverseEntry(full, { ...heading('E20'), reverses: 'E0' })).toMatchObject({ kind: 'posted' });
  });

  test('all accounts together are always zero', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        expect([...balances(entries).values()].reduce((sum, balance) => sum + balance, 0)).toBe(0);
      }),
    );
  });
});

describe('reversal', () => {
  test('restores every balance and stays in the ledger', () => {
    fc.assert(
      fc.property(ledger, postings, (entries, mistaken) => {
        const wrong = posted(entries, mistaken);
        const reversed = reverseEntry(wrong, { ...heading('R'), reverses: wrong.at(-1)!.id });
        if (reversed.kind !== 'posted') throw new Error(reversed.code);
        const after = [...wrong, reversed.entry];
        const before = balances(entries);
        for (const [account, balance] of balances(after)) expect(balance).toBe(before.get(account) ?? 0);
        expect(after).toHaveLength(entries.length + 2);
        expect(reversed.entry.reverses).toBe(wrong.at(-1)!.id);
      }),
    );
  });

  test('happens once to an entry, and to a reversal too', () => {
    const opened = posted([], openingPostings(money(500)));
    const first = reverseEntry(opened, { ...heading('R1'), reverses: 'E0' });
    if (first.kind !== 'posted') throw new Error(first.code);
    const taken = [...opened, first.entry];
    expect(reverseEntry(taken, { ...heading('R2'), reverses: 'E0' })).toEqual({
      kind: 'refused',
      code: 'already-reversed',
      by: 'R1',
    });
    const back = reverseEntry(taken, { ...heading('R2'), reverses: 'R1' });
    expect(back.kind === 'posted' && reservoirBalance([...taken, back.entry])).toBe(500);
    expect(reverseEntry(taken, { ...heading('R2'), reverses: 'E9' })).toEqual({
      kind: 'refused',
      code: 'no-such-entry',
    });
  });
});
