import type { GrantFile } from './grant-file.ts';
import type { GrantTerms } from './grant-terms.ts';
import { laterDue } from './later-due.ts';
import type { AgreedMilestone } from './recovery-agreement.ts';
import { eventsInEffect } from './recovery-event.ts';

/** A milestone as it stands: `dueOn` after decisions, `agreedFor` before them. ISO dates. */
export type MilestoneStanding = AgreedMilestone & {
  readonly agreedFor: string;
  readonly state: 'waiting' | 'met' | 'missed';
  readonly metOn: string | null;
};

/** How the milestones of a grant stand on a day: missed from the day after they were due. */
export function milestoneStandings(
  { agreement, decisions, events }: GrantFile,
  terms: GrantTerms | null,
  today: string,
): readonly MilestoneStanding[] {
  if (agreement === null || terms === null) return [];
  const counted = eventsInEffect(events);
  return agreement.milestones.map((milestone, place) => {
    const met = counted.filter(({ what }) => what.kind === 'milestone-met' && what.milestone === place);
    const metOn = met.map(({ date }) => date).toSorted()[0] ?? null;
    const dueOn = laterDue({ dueOn: milestone.dueOn, settledOn: metOn }, { decisions, terms }, today);
    const state = metOn !== null ? 'met' : dueOn < today ? 'missed' : 'waiting';
    return { ...milestone, agreedFor: milestone.dueOn, dueOn, state, metOn };
  });
}
