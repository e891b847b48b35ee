import { checkPolicies } from '../../../shared/ledger/check-policies.ts';
import type { FundPolicies } from '../../../shared/ledger/fund-policies.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import { assemblyKey } from '../row-keys.ts';
import { runCommand } from '../run-command.ts';

/** Sets the fund's policies as a whole. Refused `no-assembly`, `no-reason`, `invalid` {faults}. */
export function setFundPolicies(book: Book, policies: FundPolicies, why: string): Promise<CommandAnswer> {
  const command = plainCommand('ledger.policies', async (rows) => {
    const settings = await rows.one('assembly', assemblyKey);
    if (settings === null) return refused('no-assembly');
    if (why.trim() === '') return refused('no-reason');
    const faults = checkPolicies(policies);
    if (faults.length > 0) return refused('invalid', { faults });
    const reservoir = { ...policies, balance: settings.reservoir.balance };
    return write([{ table: 'assembly', key: assemblyKey, row: { ...settings, reservoir } }]);
  });
  return runCommand(book, { ...command, why });
}
