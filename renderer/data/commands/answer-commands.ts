import type { Book } from '../book.ts';
import { type CommandAnswer, type Decision, plainCommand, type RowWrite, refused, removal, write } from '../command.ts';
import { answerKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';
import type { RoundAnswer } from '../tables.ts';

/**
 * Marks how a household answered the prices of the open round. (Revising its plan marks it `revised` by itself.)
 * Refused `no-open-round`, `no-such-household` {code}, `no-plan` {code}.
 */
export function answerRound(book: Book, household: string, kind: RoundAnswer['kind']): Promise<CommandAnswer> {
  const command = plainCommand('rounds.answer', (rows) => answersOf(book, rows, { households: [household], kind }));
  return runCommand(book, command);
}

export type ManyAnswers = { readonly households: readonly string[]; readonly kind: RoundAnswer['kind'] };

/** Marks several households at once, in one change: hands that were raised, a list that was read out. Refused as `answerRound`. */
export function answerMany(book: Book, many: ManyAnswers): Promise<CommandAnswer> {
  return runCommand(
    book,
    plainCommand('rounds.answer-many', (rows) => answersOf(book, rows, many)),
  );
}

/**
 * The rest stay as they are: every household with a plan that has not answered is marked `declared`, in one change. Its
 * plan, and what it declared for other prices, counts. Refused `no-open-round`, `nobody-waits`.
 */
export function declareRest(book: Book): Promise<CommandAnswer> {
  const command = plainCommand('rounds.declare-rest', async (rows) => {
    const round = await rows.lastRound();
    if (round?.status !== 'open') return refused('no-open-round');
    const given = await rows.beginning('answers', answerKey(round.number, ''));
    const answered = new Set(given.map(({ row }) => row.household));
    const households = (await rows.keys('plans')).filter((code) => !answered.has(code));
    return households.length === 0 ? refused('nobody-waits') : answersOf(book, rows, { households, kind: 'declared' });
  });
  return runCommand(book, command);
}

async function answersOf(book: Book, rows: RowReader, { households, kind }: ManyAnswers): Promise<Decision> {
  const round = await rows.lastRound();
  if (round?.status !== 'open') return refused('no-open-round');
  const keys = households.map((household) => answerKey(round.number, household));
  const known = await rows.many('households', households);
  const plans = new Set(await rows.keys('plans'));
  const given = await rows.many('answers', keys);
  const writes: RowWrite[] = [];
  for (const [at, household] of households.entries()) {
    if (!known[at]) return refused('no-such-household', { code: household });
    if (!plans.has(household)) return refused('no-plan', { code: household });
    if (given[at]?.kind === kind) continue;
    const row: RoundAnswer = { round: round.number, household, kind, at: book.desk.now() };
    writes.push({ table: 'answers', key: answerKey(round.number, household), row });
  }
  return write(writes);
}

/** Takes the marks of these households away again, in one change. Refused `no-open-round`. */
export function unanswerMany(book: Book, households: readonly string[]): Promise<CommandAnswer> {
  const command = plainCommand('rounds.unanswer', async (rows) => {
    const round = await rows.lastRound();
    if (round?.status !== 'open') return refused('no-open-round');
    return write(households.map((household) => removal('answers', answerKey(round.number, household))));
  });
  return runCommand(book, command);
}

/** Takes the mark of one household away again. Refused `no-open-round`. */
export function unanswerRound(book: Book, household: string): Promise<CommandAnswer> {
  return unanswerMany(book, [household]);
}
