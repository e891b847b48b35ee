import { type FilledHousehold, fillAbsent } from '../../../shared/plans/fill-absent.ts';
import { planRecord } from '../../../shared/plans/plan-record.ts';
import type { PlanStanding } from '../../../shared/plans/plan-standing.ts';
import { lastTurnOf } from '../../../shared/plans/submit-plan.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, refused, write } from '../command.ts';
import { readAbsent } from '../read-absent.ts';
import { runCommand } from '../run-command.ts';

/**
 * Fills in every household without a plan, in one change: its plan, and a standing that says so. Drafts stay, and no
 * household's allowance changes. `templateId` is for those without last plan and purchases; null: they are left out.
 * Refused `nobody-to-fill`, `no-such-template` {id}.
 */
export function fillAbsentHouseholds(book: Book, templateId: string | null): Promise<CommandAnswer> {
  const command = plainCommand('plans.fill-absent', async (rows) => {
    const question = await readAbsent(rows, templateId);
    if (templateId !== null && question.template === null) return refused('no-such-template', { id: templateId });
    const filled = fillAbsent(question).filter((each) => each.kind === 'filled');
    if (filled.length === 0) return refused('nobody-to-fill');
    const standings = await rows.all('planStandings');
    const before = new Map(standings.map((standing) => [standing.household, standing]));
    const lastTurn = lastTurnOf(standings);
    return write(
      filled.flatMap((each, at) => {
        const turn = lastTurn + 1 + at;
        return filledWrites(each, absentStanding(before.get(each.household), { turn, at: book.desk.now() }));
      }),
    );
  });
  return runCommand(book, command);
}

type Filled = Extract<FilledHousehold, { readonly kind: 'filled' }>;
type NewStanding = Omit<PlanStanding, 'household'>;

/** A household that paused before it had a plan stays paused. */
function absentStanding(
  before: PlanStanding | undefined,
  { turn, at }: { readonly turn: number; readonly at: string },
) {
  const { pauses = [], endsOn = null } = before ?? {};
  return { status: 'absent', origin: 'filled-in', submittedAt: at, turn, pauses, endsOn } as const;
}

function filledWrites({ household, lines }: Filled, standing: NewStanding): readonly RowWrite[] {
  return [
    { table: 'plans', key: household, row: planRecord(household, lines) },
    { table: 'planStandings', key: household, row: { household, ...standing } },
  ];
}
