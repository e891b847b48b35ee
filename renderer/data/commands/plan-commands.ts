import type { PlanLine } from '../../../shared/plans/plan-line.ts';
import { revisePlan as revisePlanRule } from '../../../shared/plans/revise-plan.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, refused, write } from '../command.ts';
import { answerKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';
import type { RoundAnswer } from '../tables.ts';

/**
 * A household's whole plan as it shall stand. Refused `no-such-household` {code}, `invalid` {faults: [{line, field,
 * code}]} with the place of each faulty line.
 * While a round is open this also marks the household's answer as `revised`.
 */
export function revisePlan(book: Book, household: string, lines: readonly PlanLine[]): Promise<CommandAnswer> {
  const command = plainCommand('plans.revise', async (rows) => {
    if ((await rows.one('households', household)) === null) return refused('no-such-household', { code: household });
    const ordinals = new Set((await rows.all('products')).map(({ ordinal }) => ordinal));
    const current = await rows.one('plans', household);
    const knowsProduct = (ordinal: number) => ordinals.has(ordinal);
    const revised = revisePlanRule({ household, current, lines, knowsProduct });
    if (revised.kind === 'refused') return refused('invalid', { faults: revised.faults });
    if (revised.kind === 'unchanged') return write([]);
    const answer = await answerOfRevision(book, rows, household);
    return write([{ table: 'plans', key: household, row: revised.record }, ...answer]);
  });
  return runCommand(book, command);
}

/** A plan revised while a round is open is the household's answer to its prices. */
async function answerOfRevision(book: Book, rows: RowReader, household: string): Promise<readonly RowWrite[]> {
  const round = await rows.lastRound();
  if (round?.status !== 'open') return [];
  const row: RoundAnswer = { round: round.number, household, kind: 'revised', at: book.desk.now() };
  return [{ table: 'answers', key: answerKey(round.number, household), row }];
}
