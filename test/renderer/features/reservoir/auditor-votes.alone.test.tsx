import { createHash } from 'node:crypto';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../../renderer/data/command.ts';
import { awardGrants } from '../../../../renderer/data/commands/grant-award-commands.ts';
import { reviseGrantRequest } from '../../../../renderer/data/commands/grant-request-commands.ts';
import * as votes from '../../../../renderer/data/commands/grant-vote-commands.ts';
import { journalLines } from '../../../../renderer/features/history/export-journal.ts';
import { ReservoirScreen } from '../../../../renderer/features/reservoir/reservoir-screen.tsx';
import type { VoteSource } from '../../../../shared/grants/vote-source.ts';
import { money } from '../../../../shared/quantities/money.ts';
import { auditLedger } from '../../../audit/audit-ledger.ts';
import { button, finishedBook, patient, showScreen } from '../sample-screen.tsx';

const handed = vi.hoisted(() => new Map<string, string>());
vi.mock('../../../../renderer/live/download-text.ts', () => ({
  downloadText: (name: string, text: string) => handed.set(name, text),
  downloadBytes: () => undefined,
}));

async function saved(answer: Promise<CommandAnswer>): Promise<void> {
  const given = await answer;
  if (given.kind !== 'saved') throw new Error(JSON.stringify(given));
}

const rule = {
  voteType: 'scoring',
  mostPoints: 9,
  ties: { kind: 'lot', seed: 'spring' },
  check: 'none',
  rule: { kind: 'greedy', utility: 'points', policy: { kind: 'skip' } },
} as const;
const papers = [
  ['1', 'G001', 'G002'],
  ['2', 'G001'],
  ['3', 'G003', 'G001'],
] as const;

/** A vote by points on requests of which one has sizes and one a minimum, up to the award. */
async function votedBook(source: VoteSource): Promise<Book> {
  const book = await finishedBook();
  const requests = await book.db.rows('grantRequests').toArray();
  const [first, second] = requests;
  if (first === undefined || second === undefined) throw new Error('The sample has requests');
  await saved(reviseGrantRequest(book, { ...first, minimumAmount: money(200_000) }));
  await saved(reviseGrantRequest(book, { ...second, sizes: [money(100_000), money(50_000)] }));
  await saved(votes.chooseGrantVote(book, { ...rule, source }));
  await saved(votes.openGrantVote(book));
  for (const [number, ...ids] of source.kind === 'demand' ? [] : papers) {
    await saved(votes.enterBallot(book, { number, group: null, requests: ids, points: ids.map((_, at) => 9 - at) }));
  }
  await saved(votes.lockGrantVote(book));
  await saved(awardGrants(book, 'As voted'));
  return book;
}

async function exported(book: Book): Promise<{ readonly ledger: string; readonly journal: string }> {
  showScreen(book, <ReservoirScreen />);
  await screen.findAllByRole('link', { name: /^no\. / }, patient);
  fireEvent.click(await button(/^More/));
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Save the ledger as CSV' }, patient));
  cleanup();
  const journal = await journalLines(book);
  if (journal.kind === 'failed') throw new Error(journal.code);
  return { ledger: handed.get('ledger.csv') ?? '', journal: journal.value };
}

/** Somebody alters a line and makes every hash after it anew, so that the chain holds. */
function forged(journal: string, from: string, to: string): string {
  let last = '';
  const lines = journal.split('\n').filter((line) => line !== '');
  const altered = lines.map((line) => {
    const { change, ...rest } = JSON.parse(line.replace(from, to));
    last = createHash('sha256')
      .update(`${last}\n${JSON.stringify(change)}`)
      .digest('hex');
    return JSON.stringify({ ...rest, change, hash: last });
  });
  if (altered.join('\n') === lines.join('\n')) throw new Error(`There is no ${from}`);
  return altered.join('\n');
}

test('along the ballots: every award is traced to them, and a changed one is caught and named', {
  timeout: 60_000,
}, async () => {
  const { ledger, journal } = await exported(await votedBook({ kind: 'ballots' }));
  const audit = auditLedger(ledger, journal);
  expect(audit.faults).toEqual([]);
  const henfield = audit.awards.find(({ grant }) => grant === 'G001');
  expect(henfield).toMatchObject({ ballots: { forIt: 3, all: 3 }, demand: null, why: 'As voted' });
  expect(audit.awards.find(({ grant }) => grant === 'G003')).toMatchObject({ ballots: { forIt: 1, all: 3 } });

  const [from, to] = ['"requests":["G001"],"points":[9]', '"requests":["G001"],"points":[8]'];
  expect(journal.includes(from)).toBe(true);
  expect(auditLedger(ledger, journal.replace(from, to)).faults).toContainEqual(
    expect.stringMatching(/^change \d+ \(grant-ballots\.enter: grantBallots 2\): its hash is not that of its content$/),
  );
  // Even with the chain made anew the decision's own hash tells.
  expect(auditLedger(ledger, forged(journal, from, to)).faults).toEqual([
    expect.stringMatching(/^change \d+: the ballots are not those that were counted$/),
  ]);
});

test('along open demand, and beside ballots: what plans lacked is counted apart and rests on the same hash', {
  timeout: 120_000,
}, async () => {
  const demand = await exported(await votedBook({ kind: 'demand' }));
  const alone = auditLedger(demand.ledger, demand.journal);
  expect(alone.faults).toEqual([]);
  expect(alone.awards[0]).toMatchObject({ grant: 'G001', ballots: null });
  expect(alone.awards[0]?.demand?.forIt).toBeGreaterThan(10);
  handed.clear();
  const both = await exported(await votedBook({ kind: 'both', ballotCounts: 3, householdCounts: 1 }));
  const beside = auditLedger(both.ledger, both.journal);
  expect(beside.faults).toEqual([]);
  const henfield = beside.awards.find(({ grant }) => grant === 'G001');
  expect(henfield?.ballots).toEqual({ forIt: 3, all: 3 });
  expect(henfield?.demand).toEqual(alone.awards[0]?.demand);
  const lighter = auditLedger(both.ledger, forged(both.journal, '"ballotCounts":3', '"ballotCounts":2'));
  expect(lighter.faults.join()).toMatch(/another rule|not those that were counted/);
});
