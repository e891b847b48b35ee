import { checkOfferDecision } from '../../../shared/supply/check-offer-decision.ts';
import type { OfferDecision } from '../../../shared/supply/offer-decision.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import { offerKey } from '../row-keys.ts';
import { runCommand } from '../run-command.ts';

/**
 * What the assembly says to a producer's offer of one product, in place of what it said before. No round changes by it.
 * Refused `no-such-offer` {producer, product}, `nothing-accepted`, `above-offer`, `declined-with-quantity`, `no-reason`.
 */
export function decideOffer(book: Book, decision: OfferDecision): Promise<CommandAnswer> {
  const command = plainCommand('offers.decide', async (rows) => {
    const { producer, product } = decision;
    const key = offerKey(producer, product);
    const offer = await rows.one('offers', key);
    if (offer === null) return refused('no-such-offer', { producer, product });
    const fault = checkOfferDecision(offer, decision);
    if (fault !== null) return refused(fault, { producer, product });
    return write([{ table: 'offerDecisions', key, row: { ...decision, why: decision.why.trim() } }]);
  });
  return runCommand(book, { ...command, why: decision.why.trim() });
}

/** The offer is undecided again. Refused `not-decided` {producer, product}. */
export function withdrawDecision(book: Book, producer: string, product: string): Promise<CommandAnswer> {
  const command = plainCommand('offers.undecide', async (rows) => {
    const key = offerKey(producer, product);
    if ((await rows.one('offerDecisions', key)) === null) return refused('not-decided', { producer, product });
    return write([{ table: 'offerDecisions', key, row: null }]);
  });
  return runCommand(book, command);
}
