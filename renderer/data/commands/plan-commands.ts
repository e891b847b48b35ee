import { takesLess } from '../../../shared/cases/takes-less.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { planLines } from '../../../shared/plans/plan-lines.ts';
import type { PlanRecord } from '../../../shared/plans/plan-record.ts';
import type { PlanOrigin } from '../../../shared/plans/plan-standing.ts';
import { revisePlan as revisePlanRule } from '../../../shared/plans/revise-plan.ts';
import { lastTurnOf, submitPlan as submitPlanRule } from '../../../shared/plans/submit-plan.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, type Decision, plainCommand, type RowWrite, refused, write } from '../command.ts';
import { readKnownProducts } from '../known-products.ts';
import { answerKey, assemblyKey, caseRulesKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';
import type { RoundAnswer } from '../tables.ts';

/**
 * A household's whole plan as it shall stand. Refused `no-such-household` {code}, `invalid` {faults: [{line, field,
 * code}]} with the place of each faulty line, `case-fill-open` {delivery} when it takes less while cases are filled.
 * While a round is open this also marks the household's answer as `revised`.
 */
export function revisePlan(book: Book, household: string, lines: readonly PlanLine[]): Promise<CommandAnswer> {
  const command = plainCommand('plans.revise', async (rows) => {
    const revised = await planWrites(book, rows, { household, lines });
    return revised.kind === 'refused' ? revised : write(revised.writes);
  });
  return runCommand(book, command);
}

export type SubmittedPlan = {
  readonly household: string;
  readonly lines: readonly PlanLine[];
  /** Null: what the draft began from, else as it stood, else `typed`. */
  readonly origin: PlanOrigin | null;
};

/**
 * Hands a household's lines in: the plan that counts, its standing (turn, time, late or not), and its draft gone, in one
 * change. No other household's draft is touched. Refused as `revisePlan`.
 */
export function submitPlan(book: Book, submitted: SubmittedPlan): Promise<CommandAnswer> {
  return runCommand(
    book,
    plainCommand('plans.submit', (rows) => submission(book, rows, submitted)),
  );
}

/** What handing in writes or why it is refused, for commands that do more with it. */
export async function submission(
  book: Book,
  rows: RowReader,
  { household, lines, origin }: SubmittedPlan,
): Promise<Decision> {
  const revised = await planWrites(book, rows, { household, lines });
  if (revised.kind === 'refused') return revised;
  const draft = await rows.one('drafts', household);
  const current = await rows.one('planStandings', household);
  const before = (await rows.one('plans', household)) === null ? 'no-plan' : 'has-plan';
  const standing = submitPlanRule({
    ...{ household, current, before, at: book.desk.now() },
    origin: origin ?? draft?.origin ?? ownOrigin(current?.origin),
    lastTurn: lastTurnOf(await rows.all('planStandings')),
    lastRound: (await rows.lastRound())?.number ?? null,
  });
  return write([
    ...revised.writes,
    { table: 'planStandings', key: household, row: standing },
    { table: 'drafts', key: household, row: null },
  ]);
}

/** What a household hands in itself is no longer filled in for it. */
function ownOrigin(before: PlanOrigin | undefined): PlanOrigin {
  return before === undefined || before === 'filled-in' ? 'typed' : before;
}

async function planWrites(book: Book, rows: RowReader, { household, lines }: Omit<SubmittedPlan, 'origin'>) {
  if ((await rows.one('households', household)) === null) return refused('no-such-household', { code: household });
  const knowsProduct = await readKnownProducts(rows);
  const current = await rows.one('plans', household);
  const revised = revisePlanRule({ household, current, lines, knowsProduct });
  if (revised.kind === 'refused') return refused('invalid', { faults: revised.faults });
  if (revised.kind === 'unchanged') return { kind: 'write', writes: [] } as const;
  const filling = await shortensCases(rows, current, lines);
  if (filling !== null) return refused('case-fill-open', { delivery: filling });
  const answer = await answerOfRevision(book, rows, household);
  const writes: readonly RowWrite[] = [{ table: 'plans', key: household, row: revised.record }, ...answer];
  return { kind: 'write', writes } as const;
}

/** The delivery whose cases are being filled, if the plan would take less of anything; others count on what it takes. */
async function shortensCases(rows: RowReader, current: PlanRecord | null, lines: readonly PlanLine[]) {
  const phases = (await rows.one('caseRules', caseRulesKey))?.phases ?? [];
  const open = phases.find(({ status }) => status === 'open');
  const settings = await rows.one('assembly', assemblyKey);
  if (open === undefined || current === null || settings === null) return null;
  return takesLess(planLines(current), lines, settings.period.weeks) === null ? null : open.delivery;
}

/** A plan revised while a round is open is the household's answer to its prices. */
async function answerOfRevision(book: Book, rows: RowReader, household: string): Promise<readonly RowWrite[]> {
  const round = await rows.lastRound();
  if (round?.status !== 'open') return [];
  const row: RoundAnswer = { round: round.number, household, kind: 'revised', at: book.desk.now() };
  return [{ table: 'answers', key: answerKey(round.number, household), row }];
}
