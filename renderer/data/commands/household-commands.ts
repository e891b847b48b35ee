import { checkHousehold } from '../../../shared/members/check-household.ts';
import type { Household } from '../../../shared/members/household.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import { runCommand } from '../run-command.ts';

/** Refused `invalid` {faults}, `code-taken` {code}. */
export function addHousehold(book: Book, household: Household): Promise<CommandAnswer> {
  const command = plainCommand('households.add', async (rows) => {
    const faults = checkHousehold(household);
    if (faults.length > 0) return refused('invalid', { faults });
    const { code } = household;
    if ((await rows.one('households', code)) !== null) return refused('code-taken', { code });
    return write([{ table: 'households', key: code, row: household }]);
  });
  return runCommand(book, command);
}

/** Refused `invalid` {faults}, `no-such-household` {code}. The code stays: plans and answers go by it. */
export function reviseHousehold(book: Book, household: Household): Promise<CommandAnswer> {
  const command = plainCommand('households.revise', async (rows) => {
    const faults = checkHousehold(household);
    if (faults.length > 0) return refused('invalid', { faults });
    const { code } = household;
    if ((await rows.one('households', code)) === null) return refused('no-such-household', { code });
    return write([{ table: 'households', key: code, row: household }]);
  });
  return runCommand(book, command);
}

/** Takes the household and its plan away; undo brings both back. Refused `no-such-household` {code}. */
export function removeHousehold(book: Book, code: string): Promise<CommandAnswer> {
  const command = plainCommand('households.remove', async (rows) => {
    if ((await rows.one('households', code)) === null) return refused('no-such-household', { code });
    return write([
      { table: 'households', key: code, row: null },
      { table: 'plans', key: code, row: null },
    ]);
  });
  return runCommand(book, command);
}
