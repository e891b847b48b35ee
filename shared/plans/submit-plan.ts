import { beforeAllTurns, type PlanOrigin, type PlanStanding } from './plan-standing.ts';

/** A plan being handed in. `current` is the household's standing, or null when it has none. */
export type Submission = {
  readonly household: string;
  readonly current: PlanStanding | null;
  /** Whether the household has a plan already: one that was imported has no standing yet. */
  readonly before: 'has-plan' | 'no-plan';
  readonly origin: PlanOrigin;
  /** ISO 8601 instant. */
  readonly at: string;
  /** The highest turn given so far; 0 before the first. */
  readonly lastTurn: number;
  /** Number of the last round announced; null before the first. */
  readonly lastRound: number | null;
};

/**
 * How a plan stands once it is handed in. The first submission takes the next turn and is `late` once a round has been
 * announced. A revision keeps turn, time and status: changing one's mind neither costs nor wins a place. What was
 * filled in for an absent household was not its own submission: when it hands in, it takes the next turn.
 * A plan that came without a turn was there before anybody handed in here, and its first change leaves it there.
 * Pauses and the end stay as they are.
 */
export function submitPlan(submission: Submission): PlanStanding {
  const { household, current, before, origin, at, lastTurn, lastRound } = submission;
  if (current !== null && current.status !== 'absent') return { ...current, origin };
  const isRevision = current === null && before === 'has-plan';
  return {
    household,
    status: lastRound === null || isRevision ? 'submitted' : 'late',
    origin,
    submittedAt: at,
    turn: isRevision ? beforeAllTurns : lastTurn + 1,
    pauses: current?.pauses ?? [],
    endsOn: current?.endsOn ?? null,
  };
}

/** The highest turn given so far; 0 without any. */
export function lastTurnOf(standings: readonly Pick<PlanStanding, 'turn'>[]): number {
  return standings.reduce((highest, { turn }) => Math.max(highest, turn), 0);
}
