import { awardGrants as awardGrantsRule } from '../../../shared/assembly/result/award-grants.ts';
import { completionOf, type MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import { awardInOrder } from '../../../shared/grants/allocate-grants.ts';
import type { AllocationMethod, NamedMethod } from '../../../shared/grants/allocation-method.ts';
import { ballotsText } from '../../../shared/grants/ballots-text.ts';
import { ballotItems, checkBoardVotes, type ItemVote } from '../../../shared/grants/board-votes.ts';
import type { VotedCase } from '../../../shared/grants/election-of-requests.ts';
import type { GrantAllocation } from '../../../shared/grants/grant-award.ts';
import type { GrantDecision } from '../../../shared/grants/grant-decision.ts';
import { questionHash } from '../../../shared/grants/matching/match-record.ts';
import { openDemandName, voteMethodName } from '../../../shared/grants/methods-to-compare.ts';
import { resultHash } from '../../../shared/grants/result-hash.ts';
import { textHash } from '../../../shared/grants/text-hash.ts';
import { checkPostings } from '../../../shared/ledger/check-posting.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, type Decision, plainCommand, type RowWrite, refused, write } from '../command.ts';
import { type GrantInputs, type GrantRows, grantInputs, readGrantRows } from '../grants/grant-inputs.ts';
import { startGrantsTask } from '../grants/grants-client.ts';
import { readGuard, refusedPosting } from '../ledger-guard.ts';
import { assemblyKey, grantDecisionKey, roundKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';
import { sumsOf } from '../sums/sums-client.ts';
import { lastRound } from './round-commands.ts';
import { voted as votedDecision } from './voted.ts';

/** The rule that grants are awarded by, the board's votes on it, and the hash of the result that was voted on. */
export type AwardChoice = {
  readonly named: NamedMethod;
  readonly votes: readonly ItemVote[];
  readonly resultHash: string | null;
};

/** What a decision comes to, before it is posted. */
type Settled = { readonly outcome: MethodOutcome; readonly rows: GrantRows; readonly voted: VotedCase };

/** The rule of the members' vote where there is one: nothing else may be awarded by. */
function methodFor({ vote }: GrantRows, choice: AwardChoice | null): NamedMethod | 'vote-not-locked' | 'other-rule' {
  const usual: NamedMethod = { name: openDemandName, method: { kind: 'open-demand' } };
  if (vote === null) return choice?.named ?? usual;
  if (vote.status !== 'locked') return 'vote-not-locked';
  const method = { kind: 'votes', rule: vote.rule, ties: vote.ties, source: vote.source } as const;
  const named = { name: voteMethodName(vote.rule), method };
  if (choice === null || isSameMethod(choice.named.method, method)) return named;
  return 'other-rule';
}

function isSameMethod(one: AllocationMethod, other: AllocationMethod): boolean {
  const nothing = { ballotsHash: null, allocation: { awards: [] } as unknown as GrantAllocation };
  return resultHash({ method: one, ...nothing }) === resultHash({ method: other, ...nothing });
}

async function settle(
  { voted, pool }: GrantInputs,
  rows: GrantRows,
  choice: AwardChoice | null,
): Promise<Settled | { readonly refused: string }> {
  const named = methodFor(rows, choice);
  if (typeof named === 'string') return { refused: named };
  if (named.method.kind === 'matching') {
    // What the solver found stands for the question it was asked and for no other.
    if (!named.match) return { refused: 'not-solved' };
    if (named.match.question !== questionHash(voted.grants)) return { refused: 'changed-meanwhile' };
  }
  // Our part depends on what all the others bring and lack, as it was told up to now.
  if (named.method.kind === 'pool' && (pool === null || !isSameMethod(named.method, pool))) {
    return { refused: 'changed-meanwhile' };
  }
  const answer = await startGrantsTask({ kind: 'allocate', voted, methods: [named] }, () => undefined).answer;
  const outcome = answer.kind === 'outcomes' ? answer.outcomes[0] : undefined;
  return outcome === undefined ? { refused: 'rule-does-not-fit' } : { outcome, rows, voted };
}

/** The allocation without what the board declined; the others keep what was voted on. */
function accepted({ outcome, voted }: Settled, votes: readonly ItemVote[]): GrantAllocation {
  const declined = votes.filter(({ vote }) => vote.outcome === 'declined').flatMap(({ requests }) => requests);
  if (declined.length === 0) return outcome.allocation;
  const barred = new Map([...(voted.grants.barred ?? []), ...declined.map((id) => [id, 'declined'] as const)]);
  const picks = outcome.allocation.awards.map(({ request, award }) => ({ request: request.id, amount: award }));
  return awardInOrder({ ...voted.grants, barred }, picks);
}

/** Null or why the votes cannot stand. Without a board the meeting's reason alone is kept. */
function boardRefusal({ outcome, rows }: Settled, choice: AwardChoice | null): string | null {
  if (rows.board === null) return choice !== null && choice.votes.length > 0 ? 'no-board' : null;
  if (choice === null) return 'votes-needed';
  return checkBoardVotes(choice.votes, ballotItems(outcome.allocation.awards, rows.recusals), rows.board);
}

type Awarding = { readonly book: Book; readonly why: string; readonly choice: AwardChoice | null };

function decisionOf({ outcome, rows, voted }: Settled, { book, why, choice }: Awarding): GrantDecision {
  const ballotsHash = outcome.votes === null ? null : textHash(ballotsText(outcome.votes.election.election, ''));
  const { name, method, match, allocation } = outcome;
  const { reservoir, outstanding } = voted.grants;
  return {
    ...{ name, method, completion: completionOf(outcome), match, ballotsHash },
    fund: { reservoir, outstanding: [...(outstanding ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1)) },
    resultHash: resultHash({ method, ballotsHash, allocation }),
    board: rows.board,
    recusals: rows.recusals.filter(({ request }) => voted.grants.requests.some(({ id }) => id === request)),
    votes: (choice?.votes ?? []).map((item) => ({ ...item, vote: votedDecision(book, item.vote) })),
    ...{ why: why.trim(), at: book.desk.now(), actor: book.desk.actor() },
  };
}

async function award(rows: RowReader, awarding: Awarding): Promise<Decision> {
  const { book, choice } = awarding;
  const settings = await rows.one('assembly', assemblyKey);
  const last = await lastRound(rows);
  const ended = last === null ? null : await rows.one('decisions', roundKey(last.number));
  if (settings === null || ended === null) return refused('rounds-not-finished');
  const grantRows = await readGrantRows(rows);
  if (grantRows.awards.length > 0) return refused('already-awarded');
  if (grantRows.requests.length === 0) return refused('no-requests');
  const result = await sumsOf(book).result();
  if (result === null) return refused('rounds-not-finished');
  const inputs = grantInputs({ settings, rows: grantRows, round: result, now: book.desk.now() });
  const settled = await settle(inputs, grantRows, choice);
  if ('refused' in settled) return refused(settled.refused);
  const decision = decisionOf(settled, awarding);
  const wasShown = choice?.resultHash ?? null;
  if (wasShown !== null && wasShown !== decision.resultHash) return refused('changed-meanwhile');
  const fault = boardRefusal(settled, choice);
  if (fault !== null) return refused(fault);
  const allocation = accepted(settled, choice?.votes ?? []);
  return await posted(rows, { decision, allocation, openingBalance: settings.reservoir.balance });
}

type ToPost = Pick<Parameters<typeof awardGrantsRule>[0], 'allocation' | 'openingBalance'> & {
  readonly decision: GrantDecision;
};

async function posted(rows: RowReader, { decision, allocation, openingBalance }: ToPost): Promise<Decision> {
  const ledger = await rows.all('ledger');
  const { awards, entries } = awardGrantsRule({ allocation, ledger, openingBalance, at: decision.at });
  const guard = await readGuard(rows);
  const answer = guard === null ? null : checkPostings(ledger, entries, guard);
  if (answer?.kind === 'refused') return refusedPosting(answer);
  const writes: RowWrite[] = [{ table: 'grantDecisions', key: grantDecisionKey, row: decision }];
  for (const row of awards) writes.push({ table: 'awards', key: row.request.id, row });
  for (const row of entries) writes.push({ table: 'ledger', key: row.id, row });
  return write(writes);
}

/**
 * Awards the grants by a rule (greedy by open demand, or the rule of the members' vote, when `choice` is null), keeps
 * how it was decided, and posts them to the ledger; `why` is the meeting's reason. Refused `rounds-not-finished`,
 * `no-requests`, `already-awarded` (undo posts the reversals), `vote-not-locked`, `other-rule` than the one chosen
 * before the vote, `not-solved` for a matching without an answer, `changed-meanwhile` when the result or the question
 * is not the one that was looked at, `votes-needed` with a board,
 * what `checkBoardVotes` refuses, and what the ledger refuses (`period-closed`, `below-floor`, `above-limit`, …).
 */
export function awardGrants(book: Book, why = '', choice: AwardChoice | null = null): Promise<CommandAnswer> {
  const command = plainCommand('grants.award', (rows) => award(rows, { book, why, choice }));
  return runCommand(book, { ...command, why });
}
