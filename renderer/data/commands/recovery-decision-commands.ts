import { cancellationPostings } from '../../../shared/ledger/cancellation-postings.ts';
import { releasePostings } from '../../../shared/ledger/release-postings.ts';
import { writeOffPostings } from '../../../shared/ledger/write-off-postings.ts';
import type { VoteEntry } from '../../../shared/members/vote.ts';
import { checkAct } from '../../../shared/recovery/check-act.ts';
import type { RecoveryAct } from '../../../shared/recovery/recovery-decision.ts';
import type { Book } from '../book.ts';
import {
  type CommandAnswer,
  type Decision,
  plainCommand,
  type Refusal,
  type RowWrite,
  refused,
  write,
} from '../command.ts';
import { dateRefusal } from '../date-refusal.ts';
import { nextNumber, posting, type RecoveryCase, readCase, reversing } from '../recovery-case.ts';
import { runCommand } from '../run-command.ts';
import { refuseVote, voted } from './voted.ts';

/** What is decided about a grant, and how it was voted. */
export type RecoveryMotion = { readonly grant: string; readonly act: RecoveryAct; readonly vote: VoteEntry };

/**
 * Keeps a decision on a grant; an accepted one that moves money (forgive, write off, cancel) posts it on the day it was
 * held. Refused with what `checkVote` and `checkAct` say, `no-such-grant`, `dated-ahead`, and as the ledger refuses.
 */
export function decideRecovery(book: Book, { grant, act, vote }: RecoveryMotion): Promise<CommandAnswer> {
  const command = plainCommand('recovery.decide', async (rows) => {
    const at = book.desk.now();
    const found = await readCase(rows, grant, at);
    if (found.kind === 'refused') return found;
    const no = (await refuseVote(rows, vote)) ?? dateRefusal(vote.heldOn, at);
    if (no !== null) return no;
    const fault = checkAct(act, found.standing);
    if (fault !== null) return refused(fault);
    const id = `${grant}-D${nextNumber(found.file.decisions.map((one) => one.id))}`;
    const row = { ...voted(book, vote), id, grant, act };
    const writes: RowWrite[] = [{ table: 'recoveryDecisions', key: id, row }];
    const answer = vote.outcome === 'accepted' ? decidedPosting(found, act, { at, vote }) : null;
    if (answer?.kind === 'refused') return answer;
    if (answer !== null) writes.push({ table: 'ledger', key: answer.entry.id, row: answer.entry });
    return write(writes);
  });
  return runCommand(book, { ...command, why: vote.why });
}

function decidedPosting(
  { file, standing, guard }: RecoveryCase,
  act: RecoveryAct,
  { at, vote }: { readonly at: string; readonly vote: VoteEntry },
): ReturnType<typeof posting> | Refusal | null {
  const { grant, producer, entries } = file;
  const heading = { at, date: vote.heldOn, why: vote.why.trim() };
  switch (act.kind) {
    case 'forgive': {
      const entry = { ...heading, id: `release-${grant}`, source: { kind: 'release', grant } as const };
      return posting({ entries, guard }, { ...entry, postings: releasePostings(producer, act.amount) });
    }
    case 'write-off': {
      const entry = { ...heading, id: `write-off-${grant}`, source: { kind: 'write-off', grant } as const };
      return posting({ entries, guard }, { ...entry, postings: writeOffPostings(producer, act.amount) });
    }
    case 'cancel': {
      const award = standing.transactions.find(({ kind, counts }) => kind === 'award' && counts);
      if (award === undefined) return refused('no-such-grant');
      if (standing.paidOut === 0) return reversing({ entries, guard }, award.id, heading);
      const entry = { ...heading, id: `cancellation-${grant}`, source: { kind: 'cancellation', grant } as const };
      return posting({ entries, guard }, { ...entry, postings: cancellationPostings(producer, standing.toPayOut) });
    }
    case 'pause':
    case 'resume':
    case 'extend':
    case 'change-share':
      return null;
  }
}

/**
 * Releases the rest after the end date, where the agreement says so: that was decided when it was made. Refused
 * `not-over` while it lasts or when a review was agreed.
 */
export function releaseRest(book: Book, grant: string, why: string): Promise<CommandAnswer> {
  const command = plainCommand('recovery.release-rest', async (rows): Promise<Decision> => {
    const at = book.desk.now();
    const found = await readCase(rows, grant, at);
    if (found.kind === 'refused') return found;
    const { file, standing, guard } = found;
    const isAgreed = standing.reviews.some((review) => review.kind === 'ended' && review.atEnd === 'release');
    if (!isAgreed) return refused('not-over');
    const answer = posting(
      { entries: file.entries, guard },
      {
        ...{ id: `release-${grant}`, at, date: at.slice(0, 10), why, source: { kind: 'release', grant } as const },
        postings: releasePostings(file.producer, standing.open),
      },
    );
    return answer.kind === 'refused' ? answer : write([{ table: 'ledger', key: answer.entry.id, row: answer.entry }]);
  });
  return runCommand(book, { ...command, why });
}
