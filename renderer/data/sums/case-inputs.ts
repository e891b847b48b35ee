import { type Period, weeksOfPeriod } from '../../../shared/calendar/weeks-of-period.ts';
import { type CaseRules, firstCaseRules, type Pledge } from '../../../shared/cases/case-rules.ts';
import type { LinesQuestion } from '../../../shared/cases/delivery-lines.ts';
import { type SeasonWeek, seasonWeek } from '../../../shared/cases/due-in-week.ts';
import { submissionTurns } from '../../../shared/cases/submission-turns.ts';
import { seasonWeeks } from '../../../shared/catalogue/season-weeks.ts';
import { deliveryDates } from '../../../shared/plans/pauses/delivery-dates.ts';
import type { PlanStanding } from '../../../shared/plans/plan-standing.ts';
import type { BookDb } from '../book-db.ts';
import { caseRulesKey } from '../row-keys.ts';
import type { Loaded } from './loaded.ts';

/** One delivery of the period. */
export type Delivery = {
  /** ISO date of the first day of its week, by which rules and pledges name it. */
  readonly delivery: string;
  /** The week, counted from 0. */
  readonly week: number;
  /** ISO date on which it comes. */
  readonly date: string;
};

/** What filling needs beside what is loaded anyway. */
export type CaseRows = {
  readonly rules: CaseRules;
  readonly pledges: readonly Pledge[];
  readonly standings: readonly PlanStanding[];
};

export async function readCaseRows(db: BookDb): Promise<CaseRows> {
  return {
    rules: (await db.rows('caseRules').get(caseRulesKey)) ?? firstCaseRules,
    pledges: await db.rows('pledges').toArray(),
    standings: await db.rows('planStandings').toArray(),
  };
}

/** The deliveries of a period: one a week. */
export function deliveriesOf(period: Period, deliveryDays: readonly number[]): readonly Delivery[] {
  const dates = deliveryDates({ period, deliveryDays });
  return weeksOfPeriod(period).map(({ from }, week) => ({ delivery: from, week, date: dates[week] ?? from }));
}

type Frame = { readonly loaded: Loaded; readonly standings: readonly PlanStanding[]; readonly period: Period };

/** All plans as written, seen from one delivery: who pauses, what is in season, whose turn it is. */
export function linesQuestion({ loaded, standings, period }: Frame, { week }: Delivery): LinesQuestion {
  const { written, paused, products, households } = loaded;
  const inSeason = seasonWeeks(products, period);
  const weeks = new Map<number, SeasonWeek | null>();
  for (const { ordinal } of products) weeks.set(ordinal, seasonWeek(inSeason(ordinal), week));
  const codes = [...written.columns.households, ...households.map(({ code }) => code)];
  return {
    columns: written.columns,
    weekOf: (ordinal) => weeks.get(ordinal) ?? null,
    isPaused: (household) => paused.get(household)?.[week] === true,
    turns: submissionTurns(codes, standings),
  };
}
