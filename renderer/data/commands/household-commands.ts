import { checkHousehold } from '../../../shared/members/check-household.ts';
import type { Household } from '../../../shared/members/household.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, removal, write } from '../command.ts';
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

/** Every table with a row under the household's number. */
const tablesOfHousehold = ['households', 'plans', 'planStandings', 'drafts', 'lastPlans', 'purchases'] as const;

/** Takes the household and all that was kept of its plans away; undo brings everything back. Refused `no-such-household` {code}. */
export function removeHousehold(book: Book, code: string): Promise<CommandAnswer> {
  const command = plainCommand('households.remove', async (rows) => {
    if ((await rows.one('households', code)) === null) return refused('no-such-household', { code });
    return write(tablesOfHousehold.map((table) => removal(table, code)));
  });
  return runCommand(book, command);
}
