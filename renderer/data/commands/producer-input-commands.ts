import type { VoteEntry } from '../../../shared/members/vote.ts';
import { checkProducerInputs, type ProducerInputs } from '../../../shared/procedure/producer-inputs.ts';
import { type SocialRatio, socialRatio } from '../../../shared/procedure/social-ratio.ts';
import type { Money } from '../../../shared/quantities/money.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, removal, write } from '../command.ts';
import { roundKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';
import { refuseVote, voted } from './voted.ts';

/** Refused `no-producer`, `no-name`, `no-product`, `twice`, `nothing`, `no-such-product` {code}. */
export function setProducerInputs(book: Book, inputs: ProducerInputs): Promise<CommandAnswer> {
  const command = plainCommand('producer-inputs.set', async (rows) => {
    const fault = checkProducerInputs(inputs);
    if (fault !== null) return refused(fault);
    for (const { product: code } of inputs.goods) {
      if ((await rows.one('products', code)) === null) return refused('no-such-product', { code });
    }
    return write([{ table: 'producerInputs', key: inputs.producer, row: inputs }]);
  });
  return runCommand(book, command);
}

/** The vote on it goes along. Refused `no-such-inputs` {producer}. */
export function removeProducerInputs(book: Book, producer: string): Promise<CommandAnswer> {
  const command = plainCommand('producer-inputs.remove', async (rows) => {
    if ((await rows.one('producerInputs', producer)) === null) return refused('no-such-inputs', { producer });
    const isVoted = (await rows.one('producerVotes', producer)) !== null;
    return write([removal('producerInputs', producer), ...(isVoted ? [removal('producerVotes', producer)] : [])]);
  });
  return runCommand(book, command);
}

/** The indicative prices in force, by product code. */
async function pricesOf(rows: RowReader): Promise<ReadonlyMap<string, Money>> {
  const head = await rows.lastRound();
  const round = head === null ? null : await rows.one('rounds', roundKey(head.number));
  const opening = (await rows.all('products')).map(({ code, openingPrice }) => [code, openingPrice] as const);
  return new Map([...opening, ...(round?.products ?? []).map(({ product, price }) => [product, price] as const)]);
}

async function ratioOf(rows: RowReader, inputs: ProducerInputs): Promise<SocialRatio> {
  const { producer } = inputs;
  const offers = (await rows.all('offers')).filter((offer) => offer.producer === producer);
  const damages = (await rows.all('damagePermits')).filter((damage) => damage.producer === producer);
  return socialRatio({ producer, offers, inputs, damages, prices: await pricesOf(rows) });
}

/**
 * Keeps how the assembly voted on a producer below one, with benefit and cost as they stood; no offer changes by it.
 * Refused `no-such-inputs` {producer}, `not-below-one`, and as `checkVote` says.
 */
export function decideProducer(book: Book, producer: string, vote: VoteEntry): Promise<CommandAnswer> {
  const command = plainCommand('producer-inputs.decide', async (rows) => {
    const inputs = await rows.one('producerInputs', producer);
    if (inputs === null) return refused('no-such-inputs', { producer });
    const { benefit, cost, isBelowOne } = await ratioOf(rows, inputs);
    if (!isBelowOne) return refused('not-below-one');
    const no = await refuseVote(rows, vote);
    if (no !== null) return no;
    const row = { producer, benefit, cost, decision: voted(book, vote) };
    return write([{ table: 'producerVotes', key: producer, row }]);
  });
  return runCommand(book, { ...command, why: vote.why.trim() });
}
