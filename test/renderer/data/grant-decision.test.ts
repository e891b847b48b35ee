import { describe, expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import { bookOf } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { awardGrants } from '../../../renderer/data/commands/grant-award-commands.ts';
import {
  recuseDirector,
  setGrantBoard,
  withdrawRecusal,
} from '../../../renderer/data/commands/grant-board-commands.ts';
import {
  addGrantRequest,
  removeGrantRequest,
  reviseGrantRequest,
} from '../../../renderer/data/commands/grant-request-commands.ts';
import * as votes from '../../../renderer/data/commands/grant-vote-commands.ts';
import { tickVoter, untickVoter } from '../../../renderer/data/commands/grant-voter-commands.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { acceptGaps, announceRound, closeOpenRound } from '../../../renderer/data/commands/round-commands.ts';
import { openBook } from '../../../renderer/data/open-book.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { openDemandName } from '../../../shared/grants/methods-to-compare.ts';
import { money } from '../../../shared/quantities/money.ts';
import { sampleAssembly } from '../features/sample-screen.tsx';
import { contents, newBook, testDesk } from './test-book.ts';

const openDemand = { name: openDemandName, method: { kind: 'open-demand' } } as const;
const directors = ['Ann', 'Bo', 'Cy', 'Dana Henfield', 'Eve', 'Fay', 'Gil'];
const recusal = { request: 'G001', director: 'Dana Henfield', why: 'sister of the farmer' };
const rule = {
  source: { kind: 'ballots' },
  voteType: 'approval',
  mostPoints: 1,
  rule: { kind: 'greedy', utility: 'cost', policy: { kind: 'skip' } },
  ties: { kind: 'lot', seed: 'spring' },
  check: 'second-person',
} as const;
const ballot = (number: string, ...requests: string[]) => ({ number, group: null, requests, points: null });
const vote = (inFavour: number, outcome: 'accepted' | 'declined' = 'accepted') => {
  return {
    outcome,
    votes: { inFavour, against: 6 - inFavour, abstained: 0 },
    why: 'Eggs are short',
    heldOn: '2027-01-05',
  };
};
const item = (inFavour: number, outcome?: 'accepted' | 'declined') => {
  return { requests: ['G001'], recused: ['Dana Henfield'], vote: vote(inFavour, outcome) };
};

function saved(answer: CommandAnswer): string {
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(JSON.stringify(answer));
}

async function sampleBook() {
  const made = await newBook();
  saved(await importAssembly(made.book, sampleAssembly()));
  return made;
}

async function finished(book: Book): Promise<void> {
  saved(await announceRound(book));
  saved(await closeOpenRound(book));
  saved(await acceptGaps(book, 'small'));
}

/** Another person at the same desk. */
async function asBen(book: Book, host: Awaited<ReturnType<typeof newBook>>['host']): Promise<Book> {
  const ben = bookOf(host.shelf(book.bookId).info, host.call, testDesk('Ben'));
  await openBook(ben);
  return ben;
}

describe('the decision of the board', () => {
  test('story 9: 7 directors, one recused, 5 needed, 3,500 awarded, 44,700 left', async () => {
    const { book } = await sampleBook();
    await finished(book);
    saved(await setGrantBoard(book, { directors, neededVotes: 5 }));
    saved(await recuseDirector(book, recusal));
    const choice = (inFavour: number) => ({ named: openDemand, votes: [item(inFavour)], resultHash: null });
    expect(await awardGrants(book, 'why')).toMatchObject({ code: 'votes-needed' });
    expect(await awardGrants(book, 'why', choice(4))).toMatchObject({ code: 'too-few-in-favour' });
    const unrecused = { ...choice(6), votes: [{ ...item(6), recused: [] }] };
    expect(await awardGrants(book, 'why', unrecused)).toMatchObject({ code: 'other-items' });
    expect(await awardGrants(book, 'why', { ...choice(5), resultHash: 'other' })).toMatchObject({
      code: 'changed-meanwhile',
    });
    const before = await contents(book);
    const id = saved(await awardGrants(book, 'why', choice(5)));
    expect(await book.db.rows('awards').get('G001')).toMatchObject({ award: 3_500_00, reservoirAfter: 44_700_00 });
    expect(await book.db.rows('grantDecisions').get('grant-decision')).toMatchObject({
      method: { kind: 'open-demand' },
      votes: [{ recused: ['Dana Henfield'], vote: { outcome: 'accepted', votes: { inFavour: 5 }, actor: 'Rosa' } }],
    });
    expect(await setGrantBoard(book, { directors, neededVotes: 4 })).toMatchObject({ code: 'already-awarded' });
    saved(await undoChange(book, id));
    const after = await contents(book);
    expect({ ...after, ledger: [] }).toEqual({ ...before, ledger: [] });
  });

  test('a declined request gets nothing and the money stays', async () => {
    const { book } = await sampleBook();
    await finished(book);
    saved(await setGrantBoard(book, { directors, neededVotes: 5 }));
    saved(await recuseDirector(book, recusal));
    saved(await awardGrants(book, 'why', { named: openDemand, votes: [item(2, 'declined')], resultHash: null }));
    expect(await book.db.rows('awards').get('G001')).toMatchObject({
      award: 0,
      limitedBy: 'declined',
      ledgerEntry: null,
    });
  });

  test('who is related and on the board must be recused before the request takes part', async () => {
    const { book } = await sampleBook();
    const request = await book.db.rows('grantRequests').get('G001');
    if (request === undefined) return expect.fail('no request');
    saved(await reviseGrantRequest(book, { ...request, relatedPersons: ['dana henfield'] }));
    await finished(book);
    saved(await setGrantBoard(book, { directors, neededVotes: 5 }));
    saved(await awardGrants(book, 'why', { named: openDemand, votes: [], resultHash: null }));
    expect(await book.db.rows('awards').get('G001')).toMatchObject({ award: 0, limitedBy: 'not-eligible' });
  });

  test('recusals need a reason, a request and a director; a removed request takes them along', async () => {
    const { book } = await sampleBook();
    expect(await recuseDirector(book, recusal)).toMatchObject({ code: 'no-such-director' });
    saved(await setGrantBoard(book, { directors, neededVotes: 5 }));
    expect(await recuseDirector(book, { ...recusal, why: ' ' })).toMatchObject({ code: 'no-reason' });
    expect(await recuseDirector(book, { ...recusal, request: 'G9' })).toMatchObject({ code: 'no-such-request' });
    saved(await recuseDirector(book, recusal));
    expect(await setGrantBoard(book, { directors: ['Ann'], neededVotes: 1 })).toMatchObject({ code: 'still-recused' });
    const removed = saved(await removeGrantRequest(book, 'G001'));
    expect(await book.db.rows('grantRecusals').count()).toBe(0);
    saved(await undoChange(book, removed));
    expect(await book.db.rows('grantRecusals').count()).toBe(1);
    saved(await withdrawRecusal(book, recusal));
  });
});

describe('the vote of the members', () => {
  test('the rule is chosen before votes are opened; ballots are counted when locked; nothing else is awarded by', async () => {
    const { book, host } = await sampleBook();
    await finished(book);
    expect(await votes.openGrantVote(book)).toMatchObject({ code: 'no-vote' });
    expect(await votes.enterBallot(book, ballot('1', 'G001'))).toMatchObject({ code: 'vote-not-open' });
    saved(await votes.chooseGrantVote(book, rule));
    saved(await votes.openGrantVote(book));
    expect(await votes.chooseGrantVote(book, rule)).toMatchObject({ code: 'already-open' });
    const { id: _, ...entry } = (await book.db.rows('grantRequests').get('G002')) ?? expect.fail('no request');
    expect(await addGrantRequest(book, entry)).toMatchObject({ code: 'vote-open' });
    expect(await removeGrantRequest(book, 'G002')).toMatchObject({ code: 'vote-open' });
    expect(await votes.lockGrantVote(book)).toMatchObject({ code: 'no-ballots' });
    saved(await votes.enterBallot(book, ballot('1', 'G002', 'G003')));
    expect(await votes.enterBallot(book, ballot('1', 'G002'))).toMatchObject({ code: 'number-taken' });
    expect(await votes.enterBallot(book, ballot('2', 'G9'))).toMatchObject({ code: 'no-such-request' });
    expect(await votes.lockGrantVote(book)).toMatchObject({ code: 'unchecked', data: { count: 1 } });
    expect(await votes.checkBallotAgain(book, ballot('1', 'G003', 'G002'))).toMatchObject({ code: 'same-person' });
    const ben = await asBen(book, host);
    expect(await votes.checkBallotAgain(ben, ballot('1', 'G002'))).toMatchObject({ code: 'differs' });
    saved(await votes.checkBallotAgain(ben, ballot('1', 'G003', 'G002')));
    expect(await awardGrants(ben, 'why')).toMatchObject({ code: 'vote-not-locked' });
    saved(await votes.lockGrantVote(ben));
    const other = { named: openDemand, votes: [], resultHash: null };
    expect(await awardGrants(ben, 'why', other)).toMatchObject({ code: 'other-rule' });
    saved(await awardGrants(ben, 'why'));
    const decision = await ben.db.rows('grantDecisions').get('grant-decision');
    expect(decision?.method).toEqual({ kind: 'votes', rule: rule.rule, ties: rule.ties, source: rule.source });
    expect(decision?.ballotsHash).toMatch(/^[0-9a-f]{64}$/);
    const paid = (await ben.db.rows('awards').toArray()).filter(({ award }) => award > 0);
    expect(paid.length).toBeGreaterThan(0);
    const sum = paid.reduce((all, { award }) => all + award, 0);
    expect(sum).toBeLessThanOrEqual(money(8_200_00));
  });

  test('who has voted is kept apart, and there are no more ballots than voters', async () => {
    const { book } = await sampleBook();
    const [first] = await book.db.rows('households').toCollection().primaryKeys();
    if (first === undefined) return expect.fail('no household');
    saved(await votes.chooseGrantVote(book, { ...rule, check: 'none' }));
    expect(await tickVoter(book, first)).toMatchObject({ code: 'vote-not-open' });
    saved(await votes.openGrantVote(book));
    saved(await tickVoter(book, first));
    expect(await tickVoter(book, first)).toMatchObject({ code: 'has-voted' });
    for (const number of ['1', '2']) saved(await votes.enterBallot(book, ballot(number, 'G001')));
    expect(await votes.lockGrantVote(book)).toMatchObject({ code: 'more-ballots-than-voters' });
    saved(await votes.removeBallot(book, '2'));
    saved(await votes.lockGrantVote(book));
    expect(await untickVoter(book, first)).toMatchObject({ code: 'vote-not-open' });
  });

  test('households’ open demand votes: taken when locked, without a name, and the decision keeps whose say counted', async () => {
    const { book } = await sampleBook();
    const source = { kind: 'demand' } as const;
    const points = { kind: 'greedy', utility: 'points', policy: { kind: 'skip' } } as const;
    saved(await votes.chooseGrantVote(book, { ...rule, source, rule: points, voteType: 'scoring' }));
    saved(await votes.openGrantVote(book));
    expect(await votes.enterBallot(book, { ...ballot('1', 'G001'), points: [1] })).toMatchObject({
      code: 'demand-decides',
    });
    expect(await votes.lockGrantVote(book)).toMatchObject({ code: 'rounds-not-closed' });
    await finished(book);
    const before = await contents(book);
    const locked = saved(await votes.lockGrantVote(book));
    const taken = await book.db.rows('grantBallots').toArray();
    // 11 dozen eggs are open at 3.12: what all households together give G001, to the cent.
    const worth = taken.reduce((sum, { requests, points: given }) => sum + (given?.[requests.indexOf('G001')] ?? 0), 0);
    expect(Math.abs(worth - 3_432)).toBeLessThanOrEqual(taken.length / 2);
    expect(JSON.stringify(taken)).not.toMatch(/"01\d\d"/);
    saved(await undoChange(book, locked));
    expect(await contents(book)).toEqual(before);
    saved(await votes.lockGrantVote(book));
    saved(await awardGrants(book, 'By what households lack'));
    expect(await book.db.rows('awards').get('G001')).toMatchObject({ award: 3_500_00 });
    const decision = await book.db.rows('grantDecisions').get('grant-decision');
    expect(decision?.method).toMatchObject({ kind: 'votes', source });
  });

  test('ballots and open demand together count as many voters as was said', async () => {
    const { book } = await sampleBook();
    const source = { kind: 'both', ballotCounts: 3, householdCounts: 1 } as const;
    saved(await votes.chooseGrantVote(book, { ...rule, source, check: 'none' }));
    expect(await votes.chooseGrantVote(book, { ...rule, source: { ...source, ballotCounts: 11 } })).toMatchObject({
      code: 'counts-not-whole',
    });
    saved(await votes.openGrantVote(book));
    saved(await votes.enterBallot(book, ballot('1', 'G002')));
    await finished(book);
    saved(await votes.lockGrantVote(book));
    saved(await awardGrants(book, 'Both'));
    const paid = (await book.db.rows('awards').toArray()).filter(({ award }) => award > 0);
    expect(paid.map(({ request }) => request.id)).toContain('G001');
  });
});
