import { isCleared } from '../../../shared/assembly/rounds/close-round.ts';
import { overridePrice } from '../../../shared/assembly/rounds/override-price.ts';
import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import type { Money } from '../../../shared/quantities/money.ts';
import type { Book } from '../book.ts';
import {
  type CommandAnswer,
  type Decision,
  plainCommand,
  type Refusal,
  type RowWrite,
  refused,
  write,
} from '../command.ts';
import { frozenCatalogue } from '../frozen-catalogue.ts';
import { assemblyKey, roundKey } from '../row-keys.ts';
import { type RowReader, rowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';
import { sumsOf } from '../sums/sums-client.ts';

/** One price set by hand, with the facilitator's reason in words. */
export type Override = { readonly product: string; readonly price: Money; readonly why: string };

export async function lastRound(rows: RowReader): Promise<RoundRecord | null> {
  const key = (await rows.keys('rounds')).at(-1);
  return key === undefined ? null : rows.one('rounds', key);
}

function put(round: RoundRecord): Decision {
  return write([{ table: 'rounds', key: roundKey(round.number), row: round }]);
}

/** Announces the first round at the opening prices. Refused `no-assembly`, `no-products`, `no-plans`, `already-announced`. */
export function announceRound(book: Book): Promise<CommandAnswer> {
  const command = plainCommand('rounds.open', async (rows) => {
    if ((await rows.one('assembly', assemblyKey)) === null) return refused('no-assembly');
    if ((await rows.keys('products')).length === 0) return refused('no-products');
    if ((await rows.keys('plans')).length === 0) return refused('no-plans');
    const round = await sumsOf(book).openingRound();
    return round === null ? refused('already-announced') : put(round);
  });
  return runCommand(book, command);
}

/**
 * Adds up all plans and offers at the announced prices and freezes the round, with the catalogue as it stands.
 * Refused `no-open-round`.
 */
export function closeOpenRound(book: Book): Promise<CommandAnswer> {
  const command = plainCommand('rounds.close', async (rows) => {
    const round = await sumsOf(book).closedRound();
    if (round === null) return refused('no-open-round');
    const closed: RowWrite = { table: 'rounds', key: roundKey(round.number), row: round };
    return write([closed, ...(await frozenCatalogue(rows, round.number))]);
  });
  return runCommand(book, command);
}

export type NextRound = { readonly kind: 'ok'; readonly round: RoundRecord } | Refusal;

async function overridden(rows: RowReader, round: RoundRecord, overrides: readonly Override[]): Promise<NextRound> {
  let next = round;
  for (const { product: code, price, why } of overrides) {
    const product = await rows.one('products', code);
    if (product === null) return refused('no-such-product', { code });
    const set = overridePrice(next, { product: code, price, floorPrice: product.floorPrice, why });
    if (set.kind === 'refused') return refused(set.code, { product: code });
    next = set.round;
  }
  return { kind: 'ok', round: next };
}

async function nextOf(book: Book, rows: RowReader, overrides: readonly Override[]): Promise<NextRound> {
  const last = await lastRound(rows);
  if (last === null) return refused('no-round');
  if (last.status === 'open') return refused('round-open', { round: last.number });
  if ((await rows.one('decisions', roundKey(last.number))) !== null) return refused('rounds-finished');
  const settings = await rows.one('assembly', assemblyKey);
  if (settings !== null && last.number >= settings.rule.maxRounds) {
    return refused('last-round', { maxRounds: settings.rule.maxRounds });
  }
  const round = await sumsOf(book).nextRound();
  return round === null ? refused('round-open', { round: last.number }) : overridden(rows, round, overrides);
}

/**
 * The next prices as they would be announced, with the overrides given; nothing is written. Refused `no-round`,
 * `round-open` {round}, `rounds-finished`, `last-round` {maxRounds}, and for an override `no-such-product` {code},
 * `no-reason`, `below-floor`, `not-in-round` {product}.
 */
export function previewNextRound(book: Book, overrides: readonly Override[] = []): Promise<NextRound> {
  return nextOf(book, rowReader(book.db), overrides);
}

/** Announces the next prices: the same rule as the preview. What the rule was shown is kept, so that it can be recounted. Refused as the preview is. */
export function announceNextRound(book: Book, overrides: readonly Override[] = []): Promise<CommandAnswer> {
  const command = plainCommand('rounds.announce', async (rows) => {
    const next = await nextOf(book, rows, overrides);
    if (next.kind === 'refused') return next;
    const frame = await sumsOf(book).announcementFrame();
    const kept: readonly RowWrite[] =
      frame === null ? [] : [{ table: 'announcements', key: roundKey(frame.round), row: frame }];
    return write([{ table: 'rounds', key: roundKey(next.round.number), row: next.round }, ...kept]);
  });
  const why = overrides.map(({ product, why: reason }) => `${product}: ${reason.trim()}`).join('; ');
  return runCommand(book, { ...command, why });
}

type Finish = { readonly kind: 'rounds-finished' | 'gaps-accepted'; readonly why: string };

async function finish(book: Book, rows: RowReader, { kind, why }: Finish): Promise<Decision> {
  const settings = await rows.one('assembly', assemblyKey);
  const last = await lastRound(rows);
  if (settings === null || last === null) return refused('no-round');
  if (last.status === 'open') return refused('round-open', { round: last.number });
  const id = roundKey(last.number);
  if ((await rows.one('decisions', id)) !== null) return refused('rounds-finished');
  const isDone = isCleared(last, settings.rule.tolerance);
  if (kind === 'rounds-finished' && !isDone) return refused('not-cleared', { worst: last.worst });
  if (kind === 'gaps-accepted' && why.trim() === '') return refused('no-reason');
  const row = { id, kind, round: last.number, why, at: book.desk.now(), actor: book.desk.actor() };
  return write([{ table: 'decisions', key: id, row }]);
}

/** Ends the rounds once every product is within the tolerance. Refused `no-round`, `round-open`, `not-cleared` {worst}. */
export function finishRounds(book: Book): Promise<CommandAnswer> {
  const decide = (rows: RowReader) => finish(book, rows, { kind: 'rounds-finished', why: '' });
  return runCommand(book, plainCommand('rounds.finish', decide));
}

/** Ends the rounds with gaps that the meeting accepts, for a reason in writing. Refused also `no-reason`. */
export function acceptGaps(book: Book, why: string): Promise<CommandAnswer> {
  const decide = (rows: RowReader) => finish(book, rows, { kind: 'gaps-accepted', why });
  return runCommand(book, { ...plainCommand('rounds.accept-gaps', decide), why });
}
