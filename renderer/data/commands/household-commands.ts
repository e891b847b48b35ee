import { checkHousehold } from '../../../shared/members/check-household.ts';
import type { Household } from '../../../shared/members/household.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, refused, removal, write } from '../command.ts';
import { aliasesOf } from '../references/aliases-of.ts';
import { keyedByHousehold } from '../references/row-references.ts';
import { caseRulesKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
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

/** What it added to an open delivery's cases goes with it; a closed delivery stays as it was filled. */
async function pledgesTakenAlong(rows: RowReader, code: string): Promise<readonly RowWrite[]> {
  const phases = (await rows.one('caseRules', caseRulesKey))?.phases ?? [];
  const open = phases.find(({ status }) => status === 'open');
  if (open === undefined) return [];
  const pledges = await rows.beginning('pledges', `${open.delivery}/`);
  return pledges.flatMap(({ key, row }) => (row.household === code ? [removal('pledges', key)] : []));
}

async function correctionsTakenAlong(rows: RowReader, code: string): Promise<readonly RowWrite[]> {
  const all = await rows.all('corrections');
  return all.flatMap(({ id, household }) => (household === code ? [removal('corrections', id)] : []));
}

/**
 * Takes the household and all that was kept of its plans away, and the spellings that meant it; undo brings everything
 * back. Refused `no-such-household` {code}.
 */
export function removeHousehold(book: Book, code: string): Promise<CommandAnswer> {
  const command = plainCommand('households.remove', async (rows) => {
    if ((await rows.one('households', code)) === null) return refused('no-such-household', { code });
    const writes = [
      removal('households', code),
      ...keyedByHousehold.map((table) => removal(table, code)),
      ...(await pledgesTakenAlong(rows, code)),
      ...(await correctionsTakenAlong(rows, code)),
      ...(await aliasesOf(rows, 'household', code)),
    ];
    return write(writes);
  });
  return runCommand(book, command);
}
