import { isInEffect } from '../../../shared/ledger/in-effect.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import { recoveryPostings } from '../../../shared/ledger/recovery-postings.ts';
import type { Money } from '../../../shared/quantities/money.ts';
import { checkAgreement } from '../../../shared/recovery/check-agreement.ts';
import { draftRecoveries, type RecoveryDraft } from '../../../shared/recovery/draft-recoveries.ts';
import type { GrantFile } from '../../../shared/recovery/grant-file.ts';
import { receivedMoney } from '../../../shared/recovery/received-money.ts';
import type { RecoveryAgreement } from '../../../shared/recovery/recovery-agreement.ts';
import { eventsInEffect, type RecoveryEvent } from '../../../shared/recovery/recovery-event.ts';
import type { RecoveryStanding } from '../../../shared/recovery/recovery-standing.ts';
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
import { readGuard } from '../ledger-guard.ts';
import { nextNumber, posting, readCase, readGrantFiles, reversing } from '../recovery-case.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';

/**
 * Keeps what was agreed with a producer. Until something was paid out or decided it may be written anew; after that
 * only decisions change it. Refused `no-assembly`, `no-such-grant`, `agreed-already`, and what `checkAgreement` says.
 */
export function agreeGrant(book: Book, agreement: RecoveryAgreement): Promise<CommandAnswer> {
  const command = plainCommand('recovery.agree', async (rows) => {
    const found = await readCase(rows, agreement.grant, book.desk.now());
    if (found.kind === 'refused') return found;
    const { file, standing } = found;
    if (standing.state === 'cancelled') return refused('cancelled');
    if (file.agreement !== null && (file.events.length > 0 || file.decisions.length > 0))
      return refused('agreed-already');
    const fault = checkAgreement(agreement, file.granted);
    if (fault !== null) return refused(fault);
    return write([{ table: 'recoveryAgreements', key: agreement.grant, row: agreement }]);
  });
  return runCommand(book, command);
}

type NewEvent = Pick<RecoveryEvent, 'grant' | 'date' | 'what'>;

/** Keeps that a part reached the producer. Refused `not-agreed`, `bad-amount`, `above-award` {by}, `before-award`, … */
export function payOutGrant(
  book: Book,
  event: Omit<NewEvent, 'what'> & { readonly amount: Money },
): Promise<CommandAnswer> {
  const { grant, date, amount } = event;
  return keepEvent(book, 'recovery.pay-out', { grant, date, what: { kind: 'paid-out', amount } });
}

/** Keeps that a milestone (its place in the agreement) was met. Refused `no-such-milestone`, `met-already`, `bad-date`. */
export function meetMilestone(
  book: Book,
  met: { readonly grant: string; readonly date: string; readonly milestone: number },
) {
  const { grant, date, milestone } = met;
  return keepEvent(book, 'recovery.milestone-met', { grant, date, what: { kind: 'milestone-met', milestone } });
}

/** Takes a pay-out back, for a reason; both stay. Refused `no-reason`, `no-such-event`, `returned-already`. */
export function takeBackEvent(
  book: Book,
  back: { readonly grant: string; readonly event: string; readonly why: string },
) {
  const { grant, event, why } = back;
  const date = book.desk.now().slice(0, 10);
  return keepEvent(book, 'recovery.take-back', { grant, date, what: { kind: 'taken-back', event, why } });
}

function keepEvent(book: Book, name: string, event: NewEvent): Promise<CommandAnswer> {
  const command = plainCommand(name, async (rows) => {
    const at = book.desk.now();
    const found = await readCase(rows, event.grant, at);
    if (found.kind === 'refused') return found;
    const { file, standing } = found;
    if (file.agreement === null) return refused('not-agreed');
    const no = dateRefusal(event.date, at) ?? paidTooEarly(event, standing) ?? eventRefusal(file, event.what, standing);
    if (no !== null) return no;
    const id = `${event.grant}-${String(nextNumber(file.events.map((one) => one.id))).padStart(3, '0')}`;
    return write([{ table: 'recoveryEvents', key: id, row: { ...event, id, at } }]);
  });
  return runCommand(book, command);
}

/** Nobody pays out what is not awarded yet. */
function paidTooEarly({ date, what }: NewEvent, { transactions }: RecoveryStanding): Refusal | null {
  const award = transactions.find(({ kind, counts }) => kind === 'award' && counts);
  return what.kind === 'paid-out' && award !== undefined && date < award.date ? refused('before-award') : null;
}

type Amounts = { readonly toPayOut: Money; readonly open: Money };

function eventRefusal(file: GrantFile, what: RecoveryEvent['what'], { toPayOut, open }: Amounts): Refusal | null {
  const counted = eventsInEffect(file.events);
  switch (what.kind) {
    case 'paid-out':
      if (what.amount <= 0) return refused('bad-amount');
      return what.amount > toPayOut ? refused('above-award', { by: what.amount - toPayOut }) : null;
    case 'milestone-met': {
      if (file.agreement?.milestones[what.milestone] === undefined) return refused('no-such-milestone');
      const isMet = counted.some((one) => one.what.kind === 'milestone-met' && one.what.milestone === what.milestone);
      return isMet ? refused('met-already') : null;
    }
    case 'taken-back': {
      if (what.why.trim() === '') return refused('no-reason');
      const event = counted.find(({ id }) => id === what.event);
      if (event === undefined) return refused('no-such-event');
      return event.what.kind === 'paid-out' && event.what.amount > open ? refused('returned-already') : null;
    }
  }
}

/** A draft that a person confirmed, as it was shown. */
export type ConfirmedDraft = { readonly grant: string; readonly draft: RecoveryDraft };

/**
 * Posts drafts as they were shown, all or none: what was posted wrongly is reversed first. Dated on the delivery's day,
 * the award's when that came later, or today when that day is in a closed period. A delivery that was posted meanwhile, or changed, is refused
 * `changed-meanwhile` {delivery}; and as the ledger refuses.
 */
export function confirmRecoveries(book: Book, confirmed: readonly ConfirmedDraft[]): Promise<CommandAnswer> {
  const command = plainCommand('recovery.confirm', (rows) => confirming(rows, confirmed, book.desk.now()));
  return runCommand(book, command);
}

async function confirming(rows: RowReader, confirmed: readonly ConfirmedDraft[], at: string): Promise<Decision> {
  const [guard, files] = [await readGuard(rows), await readGrantFiles(rows)];
  if (guard === null) return refused('no-assembly');
  let entries = await rows.all('ledger');
  const writes: RowWrite[] = [];
  const today = at.slice(0, 10);
  for (const { grant, draft } of confirmed) {
    const file = files.find((one) => one.grant === grant);
    const now = file === undefined ? [] : draftRecoveries({ ...file, entries }, today);
    const same = now.find((one) => JSON.stringify(one) === JSON.stringify(draft));
    if (file === undefined || same === undefined) return refused('changed-meanwhile', { delivery: draft.delivery });
    for (const answer of draftPostings({ entries, guard }, file, { draft, at })) {
      if (answer.kind === 'refused') return answer;
      entries = [...entries, answer.entry];
      writes.push({ table: 'ledger', key: answer.entry.id, row: answer.entry });
    }
  }
  return write(writes);
}

type Ledger = Parameters<typeof posting>[0];

function draftPostings(
  ledger: Ledger,
  { grant, producer }: GrantFile,
  { draft, at }: { readonly draft: RecoveryDraft; readonly at: string },
): readonly ReturnType<typeof posting>[] {
  const { delivery, on, amount, posted } = draft;
  const back = posted === null ? [] : [reversing(ledger, posted.entry, { at, why: delivery })];
  const [reversed] = back;
  if (amount === 0 || reversed?.kind === 'refused') return back;
  const entries = reversed === undefined ? ledger.entries : [...ledger.entries, reversed.entry];
  const entry = {
    ...{ id: `recovery-${grant}-${delivery}`, at, why: delivery },
    source: { kind: 'recovery', grant, delivery } as const,
    postings: recoveryPostings(producer, amount),
  };
  const awardedOn = awardDay(ledger.entries, grant);
  const onDay = posting({ ...ledger, entries }, { ...entry, date: on < awardedOn ? awardedOn : on });
  const isClosed = onDay.kind === 'refused' && onDay.code === 'period-closed';
  return [...back, isClosed ? posting({ ...ledger, entries }, { ...entry, date: at.slice(0, 10) }) : onDay];
}

/** The ISO date of a grant's award, as it stands. */
function awardDay(entries: readonly LedgerEntry[], grant: string): string {
  const awards = entries.filter(({ source }) => source.kind === 'award' && source.grant === grant);
  return awards.findLast(({ id }) => isInEffect(entries, id))?.date ?? '';
}

/** Money that came otherwise than from a delivery. */
export type ReceivedMoney = {
  readonly grant: string;
  readonly date: string;
  readonly amount: Money;
  readonly why: string;
};

/** Posts it; after a write-off as a late recovery. Refused `no-reason`, `bad-date`, `dated-ahead`, `above-open` {by}, … */
export function receiveMoney(book: Book, received: ReceivedMoney): Promise<CommandAnswer> {
  const { grant, date, amount, why } = received;
  const command = plainCommand('recovery.receive', async (rows) => {
    const at = book.desk.now();
    const found = await readCase(rows, grant, at);
    if (found.kind === 'refused') return found;
    if (why.trim() === '') return refused('no-reason');
    const no = dateRefusal(date, at);
    if (no !== null) return no;
    const { file, standing, guard } = found;
    const money = receivedMoney({ grant, producer: file.producer, amount, date }, standing);
    if (money.kind === 'refused') {
      const { by, open } = { by: null, open: null, ...money };
      return refused(money.code, by === null ? null : { by, open });
    }
    const { source, postings } = money;
    const answer = posting(
      { entries: file.entries, guard },
      { id: `received-${grant}`, at, date, why, source, postings },
    );
    return answer.kind === 'refused' ? answer : write([{ table: 'ledger', key: answer.entry.id, row: answer.entry }]);
  });
  return runCommand(book, { ...command, why });
}
