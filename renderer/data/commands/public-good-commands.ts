import type { VoteEntry } from '../../../shared/members/vote.ts';
import { nextNumber } from '../../../shared/procedure/next-number.ts';
import { checkPublicGood, type PublicGood } from '../../../shared/procedure/public-good.ts';
import { sharePublicGood } from '../../../shared/procedure/share-public-good.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, removal, write } from '../command.ts';
import { runCommand } from '../run-command.ts';
import { refuseVote, voted } from './voted.ts';

export type PublicGoodEntry = Omit<PublicGood, 'id' | 'decision'>;

/** Gets the next number (P001, P002, …). Refused `invalid` {faults}. */
export function addPublicGood(book: Book, entry: PublicGoodEntry): Promise<CommandAnswer> {
  const command = plainCommand('public-goods.add', async (rows) => {
    const faults = checkPublicGood(entry);
    if (faults.length > 0) return refused('invalid', { faults });
    const id = nextNumber('P', await rows.keys('publicGoods'));
    return write([{ table: 'publicGoods', key: id, row: { ...entry, id, decision: null } }]);
  });
  return runCommand(book, command);
}

/** Refused `no-such-good` {id}, `already-decided` {id}, `invalid` {faults}. */
export function revisePublicGood(book: Book, id: string, entry: PublicGoodEntry): Promise<CommandAnswer> {
  const command = plainCommand('public-goods.revise', async (rows) => {
    const before = await rows.one('publicGoods', id);
    if (before === null) return refused('no-such-good', { id });
    if (before.decision !== null) return refused('already-decided', { id });
    const faults = checkPublicGood(entry);
    if (faults.length > 0) return refused('invalid', { faults });
    return write([{ table: 'publicGoods', key: id, row: { ...entry, id, decision: null } }]);
  });
  return runCommand(book, command);
}

/** Refused `no-such-good` {id}. */
export function removePublicGood(book: Book, id: string): Promise<CommandAnswer> {
  const command = plainCommand('public-goods.remove', async (rows) => {
    const before = await rows.one('publicGoods', id);
    return before === null ? refused('no-such-good', { id }) : write([removal('publicGoods', id)]);
  });
  return runCommand(book, command);
}

/**
 * Keeps how the assembly voted; accepted, each household's part comes off its budget from then on.
 * Refused `no-such-good` {id}, `nothing-to-share-by`, and as `checkVote` says.
 */
export function decidePublicGood(book: Book, id: string, vote: VoteEntry): Promise<CommandAnswer> {
  const command = plainCommand('public-goods.decide', async (rows) => {
    const good = await rows.one('publicGoods', id);
    if (good === null) return refused('no-such-good', { id });
    if (sharePublicGood(good, await rows.all('households'), 1) === null) return refused('nothing-to-share-by');
    const no = await refuseVote(rows, vote);
    if (no !== null) return no;
    return write([{ table: 'publicGoods', key: id, row: { ...good, decision: voted(book, vote) } }]);
  });
  return runCommand(book, { ...command, why: vote.why.trim() });
}
