import { checkPaper as checkPaperRule, type PaperChecker } from '../../../shared/paper/check-paper.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import { revisePlan } from '../../../shared/plans/revise-plan.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, removal, write } from '../command.ts';
import { readKnownProducts } from '../known-products.ts';
import { runCommand } from '../run-command.ts';
import { submission } from './plan-commands.ts';

/**
 * Keeps what a clerk typed from a household's form; the plan that counts stays as it is. Refused `no-such-household`
 * {code}, `no-lines`, `invalid` {faults: [{line, field, code}]}.
 */
export function enterPaper(book: Book, household: string, lines: readonly PlanLine[]): Promise<CommandAnswer> {
  const command = plainCommand('paper.enter', async (rows) => {
    if ((await rows.one('households', household)) === null) return refused('no-such-household', { code: household });
    if (lines.length === 0) return refused('no-lines');
    const knowsProduct = await readKnownProducts(rows);
    const revised = revisePlan({ household, current: null, lines, knowsProduct });
    if (revised.kind !== 'revised')
      return refused('invalid', { faults: revised.kind === 'refused' ? revised.faults : [] });
    const { lineCount, packedLines } = revised.record;
    const planThen = (await rows.one('plans', household))?.packedLines ?? '';
    const entry = { household, enteredBy: book.desk.actor(), enteredAt: book.desk.now(), checkedBy: null, planThen };
    return write([{ table: 'paperEntries', key: household, row: { ...entry, lineCount, packedLines } }]);
  });
  return runCommand(book, command);
}

/** Throws a typed form away: it is to be typed again. Refused `no-such-entry`. */
export function discardPaper(book: Book, household: string): Promise<CommandAnswer> {
  const command = plainCommand('paper.discard', async (rows) => {
    if ((await rows.one('paperEntries', household)) === null) return refused('no-such-entry');
    return write([removal('paperEntries', household)]);
  });
  return runCommand(book, command);
}

/** `why`: why one person is enough; empty when somebody else has looked. `newer`: what becomes of a plan handed in since. */
export type PaperMatch = Pick<PaperChecker, 'why' | 'newer'>;

/**
 * A typed form becomes the household's plan, in one change with its standing. Refused `no-such-entry`, `same-person`,
 * `no-name`, `newer-plan` when another plan was handed in after the form was typed, and as `submitPlan`.
 */
export function checkPaper(book: Book, household: string, { why, newer }: PaperMatch): Promise<CommandAnswer> {
  const command = plainCommand('paper.check', async (rows) => {
    const entry = await rows.one('paperEntries', household);
    if (entry === null) return refused('no-such-entry');
    const planNow = (await rows.one('plans', household))?.packedLines ?? '';
    const checker: PaperChecker = { by: book.desk.actor(), why, planNow, newer };
    const checked = checkPaperRule(entry, checker);
    if (checked.kind === 'refused') return refused(checked.code);
    const handedIn = await submission(book, rows, { household, lines: planLines(entry), origin: 'paper' });
    if (handedIn.kind === 'refused') return handedIn;
    return write([...handedIn.writes, removal('paperEntries', household)]);
  });
  return runCommand(book, { ...command, why });
}
