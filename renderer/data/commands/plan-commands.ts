import type { PlanLine } from '../../../shared/plans/plan-line.ts';
import { revisePlan as revisePlanRule } from '../../../shared/plans/revise-plan.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import { runCommand } from '../run-command.ts';

/**
 * A household's whole plan as it shall stand. Refused `no-such-household` {code}, `invalid` {faults: [{line, field,
 * code}]} with the place of each faulty line.
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
    return write([{ table: 'plans', key: household, row: revised.record }]);
  });
  return runCommand(book, command);
}
