import { checkOffer } from '../../../shared/supply/check-offer.ts';
import type { Offer } from '../../../shared/supply/offer.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, removal, write } from '../command.ts';
import { offerKey } from '../row-keys.ts';
import { runCommand } from '../run-command.ts';

/** What one producer offers of one product, in place of what it offered before. Refused `invalid`, `no-such-product`. */
export function setOffer(book: Book, offer: Offer): Promise<CommandAnswer> {
  const command = plainCommand('offers.set', async (rows) => {
    const faults = checkOffer(offer);
    if (faults.length > 0) return refused('invalid', { faults });
    const { producer, product } = offer;
    if ((await rows.one('products', product)) === null) return refused('no-such-product', { code: product });
    return write([{ table: 'offers', key: offerKey(producer, product), row: offer }]);
  });
  return runCommand(book, command);
}

/** What was decided on it goes with it: an offer made anew is a new question. Refused `no-such-offer` {producer, product}. */
export function removeOffer(book: Book, producer: string, product: string): Promise<CommandAnswer> {
  const command = plainCommand('offers.remove', async (rows) => {
    const key = offerKey(producer, product);
    if ((await rows.one('offers', key)) === null) return refused('no-such-offer', { producer, product });
    const isDecided = (await rows.one('offerDecisions', key)) !== null;
    return write([removal('offers', key), ...(isDecided ? [removal('offerDecisions', key)] : [])]);
  });
  return runCommand(book, command);
}
