import type { Departure } from '../../../shared/assembly/session/departure.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, refused, removal, write } from '../command.ts';
import { answerKey, departureKey, offerKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';

type Leaving = Pick<Departure, 'kind' | 'who' | 'products' | 'why'>;

async function departureOf(book: Book, rows: RowReader, leaving: Leaving): Promise<RowWrite> {
  const last = await rows.lastRound();
  const round = last?.status === 'open' ? last.number : (last?.number ?? 0) + 1;
  const row: Departure = { ...leaving, round, at: book.desk.now(), actor: book.desk.actor() };
  return { table: 'departures', key: departureKey(row), row };
}

/**
 * A producer leaves: its offers and what was decided on them go, and the reason stays. The rounds go on from here;
 * closed ones keep what they counted. Refused `no-reason`, `no-offers` {producer}.
 */
export function producerLeaves(book: Book, producer: string, reason: string): Promise<CommandAnswer> {
  const why = reason.trim();
  const command = plainCommand('rounds.producer-leaves', async (rows) => {
    if (why === '') return refused('no-reason');
    const offers = await rows.beginning('offers', offerKey(producer, ''));
    if (offers.length === 0) return refused('no-offers', { producer });
    const keys = offers.map(({ key }) => key);
    const decided = (await rows.many('offerDecisions', keys)).flatMap((row, at) =>
      row === null ? [] : [keys[at] ?? ''],
    );
    const products = offers.map(({ row }) => row.product);
    return write([
      ...keys.map((key) => removal('offers', key)),
      ...decided.map((key) => removal('offerDecisions', key)),
      await departureOf(book, rows, { kind: 'producer', who: producer, products, why }),
    ]);
  });
  return runCommand(book, { ...command, why });
}

/**
 * A household leaves: its plan no longer counts, nor does its answer to the open round. Its number and allowance stay;
 * what it hands in later is a late plan. Refused `no-reason`, `no-plan` {code}.
 */
export function householdLeaves(book: Book, household: string, reason: string): Promise<CommandAnswer> {
  const why = reason.trim();
  const command = plainCommand('rounds.household-leaves', async (rows) => {
    if (why === '') return refused('no-reason');
    if ((await rows.one('plans', household)) === null) return refused('no-plan', { code: household });
    const round = await rows.lastRound();
    const answer = answerKey(round?.number ?? 0, household);
    const hasAnswered = round?.status === 'open' && (await rows.one('answers', answer)) !== null;
    const hasStanding = (await rows.one('planStandings', household)) !== null;
    return write([
      removal('plans', household),
      ...(hasStanding ? [removal('planStandings', household)] : []),
      ...(hasAnswered ? [removal('answers', answer)] : []),
      await departureOf(book, rows, { kind: 'household', who: household, products: [], why }),
    ]);
  });
  return runCommand(book, { ...command, why });
}
