import { type AllowanceException, checkException } from '../../../shared/members/allowance-exception.ts';
import { type AllowanceRule, checkAllowanceRule, proposeAllowances } from '../../../shared/members/allowance-rule.ts';
import type { VoteEntry } from '../../../shared/members/vote.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, refused, removal, write } from '../command.ts';
import { allowanceRuleKey } from '../row-keys.ts';
import { runCommand } from '../run-command.ts';
import { refuseVote, voted } from './voted.ts';

/**
 * Gives every household its allowance by the rule, in one change, and keeps the rule. Closed rounds stay as they are.
 * Refused by the rule's faults, `no-households`, `no-reason`.
 */
export function applyAllowanceRule(book: Book, rule: AllowanceRule, why: string): Promise<CommandAnswer> {
  const command = plainCommand('allowances.apply-rule', async (rows) => {
    const fault = checkAllowanceRule(rule);
    if (fault !== null) return refused(fault);
    if (why.trim() === '') return refused('no-reason');
    const households = await rows.all('households');
    if (households.length === 0) return refused('no-households');
    const proposed = proposeAllowances(households, rule);
    const changed = households.flatMap((household, at): readonly RowWrite[] => {
      const then = proposed[at]?.then ?? household.allowancePerWeek;
      return [{ table: 'households', key: household.code, row: { ...household, allowancePerWeek: then } }];
    });
    return write([...changed, { table: 'allowanceRule', key: allowanceRuleKey, row: rule }]);
  });
  return runCommand(book, { ...command, why: why.trim() });
}

export type ExceptionEntry = Pick<AllowanceException, 'household' | 'amountPerWeek' | 'reason'>;

/** Refused `not-above-zero`, `no-reason`, `no-such-household` {household}, `already-decided` {household}. */
export function askException(book: Book, asked: ExceptionEntry): Promise<CommandAnswer> {
  const command = plainCommand('allowances.ask-exception', async (rows) => {
    const { household, amountPerWeek } = asked;
    const fault = checkException(asked);
    if (fault !== null) return refused(fault);
    if ((await rows.one('households', household)) === null) return refused('no-such-household', { household });
    const before = await rows.one('allowanceExceptions', household);
    if (before?.decision) return refused('already-decided', { household });
    const reason = asked.reason.trim();
    const row = { household, amountPerWeek, reason, askedAt: book.desk.now(), decision: null };
    return write([{ table: 'allowanceExceptions', key: household, row }]);
  });
  return runCommand(book, { ...command, why: asked.reason.trim() });
}

/**
 * Keeps how the assembly voted. An accepted exception raises what the plan may cost in this period; the allowance
 * itself stays. Refused `no-such-exception` {household}, and as `checkVote` says.
 */
export function decideException(book: Book, household: string, vote: VoteEntry): Promise<CommandAnswer> {
  const command = plainCommand('allowances.decide-exception', async (rows) => {
    const asked = await rows.one('allowanceExceptions', household);
    if (asked === null) return refused('no-such-exception', { household });
    const no = await refuseVote(rows, vote);
    if (no !== null) return no;
    const row = { ...asked, decision: voted(book, vote) };
    return write([{ table: 'allowanceExceptions', key: household, row }]);
  });
  return runCommand(book, { ...command, why: vote.why.trim() });
}

/** The household no longer asks, or what it got is over. Refused `no-such-exception` {household}. */
export function withdrawException(book: Book, household: string): Promise<CommandAnswer> {
  const command = plainCommand('allowances.withdraw-exception', async (rows) => {
    const asked = await rows.one('allowanceExceptions', household);
    return asked === null
      ? refused('no-such-exception', { household })
      : write([removal('allowanceExceptions', household)]);
  });
  return runCommand(book, command);
}
