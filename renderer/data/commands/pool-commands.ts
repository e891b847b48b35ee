import { checkPoolPartner, type PoolPartner, type PoolTerms } from '../../../shared/grants/pool/pool-partner.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import { assemblyKey, poolTermsKey } from '../row-keys.ts';
import { runCommand } from '../run-command.ts';

/** A co-op that takes part in the common round, in place of what it said before. Refused `no-assembly`, `invalid` {faults}. */
export function setPoolPartner(book: Book, partner: PoolPartner): Promise<CommandAnswer> {
  const command = plainCommand('pool.partner', async (rows) => {
    const settings = await rows.one('assembly', assemblyKey);
    if (settings === null) return refused('no-assembly');
    const faults = checkPoolPartner(partner, settings.name);
    if (faults.length > 0) return refused('invalid', { faults });
    const coop = partner.coop.trim();
    return write([{ table: 'poolPartners', key: coop, row: { ...partner, coop } }]);
  });
  return runCommand(book, command);
}

/** Refused `no-such-partner` {coop}. */
export function removePoolPartner(book: Book, coop: string): Promise<CommandAnswer> {
  const command = plainCommand('pool.partner-remove', async (rows) => {
    if ((await rows.one('poolPartners', coop)) === null) return refused('no-such-partner', { coop });
    return write([{ table: 'poolPartners', key: coop, row: null }]);
  });
  return runCommand(book, command);
}

/** Who pays for what, and how much of our reservoir we bring. Refused `below-zero`. */
export function setPoolTerms(book: Book, terms: PoolTerms, why = ''): Promise<CommandAnswer> {
  const command = plainCommand('pool.terms', async () => {
    if (terms.ourBudget !== null && terms.ourBudget < 0) return refused('below-zero');
    return write([{ table: 'poolTerms', key: poolTermsKey, row: terms }]);
  });
  return runCommand(book, { ...command, why });
}
