import { checkVote } from '../../../shared/members/check-vote.ts';
import type { VoteEntry } from '../../../shared/members/vote.ts';
import { checkDamage, type DamagePermit } from '../../../shared/procedure/damage-permit.ts';
import { nextNumber } from '../../../shared/procedure/next-number.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type Refusal, refused, removal, write } from '../command.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';
import { voted } from './voted.ts';

export type DamageEntry = Omit<DamagePermit, 'id' | 'decision'>;

async function refuseDamage(rows: RowReader, entry: DamageEntry): Promise<Refusal | null> {
  const faults = checkDamage(entry);
  if (faults.length > 0) return refused('invalid', { faults });
  const product = await rows.one('products', entry.product);
  return product === null ? refused('no-such-product', { code: entry.product }) : null;
}

/** Gets the next number (D001, D002, …). Refused `invalid` {faults}, `no-such-product` {code}. */
export function addDamage(book: Book, entry: DamageEntry): Promise<CommandAnswer> {
  const command = plainCommand('damages.add', async (rows) => {
    const no = await refuseDamage(rows, entry);
    if (no !== null) return no;
    const id = nextNumber('D', await rows.keys('damagePermits'));
    return write([{ table: 'damagePermits', key: id, row: { ...entry, id, decision: null } }]);
  });
  return runCommand(book, command);
}

/** Refused `no-such-damage` {id}, `already-decided` {id}, `invalid` {faults}, `no-such-product` {code}. */
export function reviseDamage(book: Book, id: string, entry: DamageEntry): Promise<CommandAnswer> {
  const command = plainCommand('damages.revise', async (rows) => {
    const before = await rows.one('damagePermits', id);
    if (before === null) return refused('no-such-damage', { id });
    if (before.decision !== null) return refused('already-decided', { id });
    const no = await refuseDamage(rows, entry);
    return no ?? write([{ table: 'damagePermits', key: id, row: { ...entry, id, decision: null } }]);
  });
  return runCommand(book, command);
}

/** Refused `no-such-damage` {id}. */
export function removeDamage(book: Book, id: string): Promise<CommandAnswer> {
  const command = plainCommand('damages.remove', async (rows) => {
    const before = await rows.one('damagePermits', id);
    return before === null ? refused('no-such-damage', { id }) : write([removal('damagePermits', id)]);
  });
  return runCommand(book, command);
}

/**
 * Keeps how the affected community voted on price and permits. How many it is, the desk does not know.
 * Refused `no-such-damage` {id}, and as `checkVote` says.
 */
export function decideDamage(book: Book, id: string, vote: VoteEntry): Promise<CommandAnswer> {
  const command = plainCommand('damages.decide', async (rows) => {
    const damage = await rows.one('damagePermits', id);
    if (damage === null) return refused('no-such-damage', { id });
    const fault = checkVote(vote, null);
    if (fault !== null) return refused(fault);
    return write([{ table: 'damagePermits', key: id, row: { ...damage, decision: voted(book, vote) } }]);
  });
  return runCommand(book, { ...command, why: vote.why.trim() });
}
