/** A stretch without deliveries. Skipping one delivery is a pause of a week. */
export type Pause = {
  /** ISO date of the first day without deliveries. */
  readonly from: string;
  /** ISO date of the day on which deliveries resume. */
  readonly until: string;
};

/** Where a plan's lines come from; `filled-in` is what stands for a household that sent nothing. */
export type PlanOrigin =
  | 'typed'
  | 'last-plan'
  | 'template'
  | 'household-size'
  | 'purchases'
  | 'import'
  | 'paper'
  | 'filled-in';

/** How a household's plan stands: when it was handed in, and in which weeks it takes nothing. */
export type PlanStanding = {
  readonly household: string;
  /** late: handed in after the first round was announced. absent: filled in for a household that sent nothing. */
  readonly status: 'submitted' | 'late' | 'absent';
  readonly origin: PlanOrigin;
  /** ISO 8601 instant of the submission. */
  readonly submittedAt: string;
  /** Place in the order of submission, from 1; a revision keeps it. `beforeAllTurns` where nobody knows it. */
  readonly turn: number;
  /** In the order of their days, not touching each other. */
  readonly pauses: readonly Pause[];
  /** ISO date of the first day from which nothing is delivered any more, or null. */
  readonly endsOn: string | null;
};

/** The turn of plans that came without one, from a folder: they were there before anybody handed in here. */
export const beforeAllTurns = 0;

/** When a household takes no deliveries. */
export type Pausing = Pick<PlanStanding, 'pauses' | 'endsOn'>;
