import { addDays } from '../calendar/add-days.ts';
import { formatIsoDate } from '../calendar/format-iso-date.ts';
import { isoDay } from '../calendar/iso-day.ts';
import type { Period } from '../calendar/weeks-of-period.ts';
import type { PlanStanding } from '../plans/plan-standing.ts';
import { type Money, money } from '../quantities/money.ts';
import type { Assembly } from './assembly.ts';
import { hasMeetingRecords, type MeetingRecords, noMeetingRecords } from './meeting-records.ts';
import { noOfficeRecords } from './office-records.ts';
import type { RoundRecord } from './rounds/round-record.ts';

export type NextPeriod = {
  readonly assembly: Assembly;
  /** The last closed round: its prices open the next period. Null when none was held. */
  readonly lastRound: Pick<RoundRecord, 'products'> | null;
  readonly period: Period;
  /** Cash in the reservoir as the ledger has it now. */
  readonly reservoir: Money;
  /** anew: every household hands in again and may begin from its last plan. as-they-are: plans go on until revised. */
  readonly plans: 'anew' | 'as-they-are';
  /** anew: producers are asked again. as-they-are: their offers stand until they change them. */
  readonly offers: 'anew' | 'as-they-are';
};

/** The day after a period's last. */
export function dayAfter({ from, weeks }: Period): string {
  return formatIsoDate(addDays(isoDay(from), 7 * weeks));
}

/**
 * The assembly of the next period: the same households, catalogue, suppliers and stock; last period's final prices open
 * it (PROCEDURE 2.1), never below the floor. Every plan is kept as a last plan. Pauses that reach into the new period
 * stay, plans that ended before it are not taken along. Rounds, grants and the ledger stay in their own book.
 * Exceptions, public goods, votes and corrections end with their period, so that no budget drifts upward (PROCEDURE 4).
 */
export function nextPeriod(next: NextPeriod): Assembly {
  const { assembly, lastRound, period, reservoir } = next;
  const { settings, office = noOfficeRecords } = assembly;
  const prices = new Map(lastRound?.products.map(({ product, price }) => [product, price]));
  const meeting = carriedMeeting(assembly.meeting ?? noMeetingRecords);
  const { meeting: _, fund: __, ...inputs } = assembly;
  const ended = new Set(
    office.standings.filter(({ endsOn }) => hasEnded(endsOn, period)).map(({ household }) => household),
  );
  const plans = assembly.plans.filter(({ household }) => !ended.has(household));
  const planned = new Set(assembly.plans.map(({ household }) => household));
  return {
    ...inputs,
    ...(hasMeetingRecords(meeting) && { meeting }),
    settings: { ...settings, period, reservoir: { ...settings.reservoir, balance: reservoir } },
    products: assembly.products.map((product) => {
      return {
        ...product,
        openingPrice: money(Math.max(product.floorPrice, prices.get(product.code) ?? product.openingPrice)),
      };
    }),
    plans: next.plans === 'as-they-are' ? plans : [],
    offers: next.offers === 'as-they-are' ? assembly.offers : [],
    grantRequests: [],
    office: {
      ...office,
      standings: next.plans === 'as-they-are' ? carriedStandings(office.standings, period) : [],
      lastPlans: [...plans, ...office.lastPlans.filter(({ household }) => !planned.has(household))],
    },
  };
}

/**
 * The rule for allowances and what is known of producers go on; damages are to be voted on anew. How cases are filled
 * and the board is published goes on with the book's habits.
 */
function carriedMeeting({ allowanceRule, producerInputs, damagePermits }: MeetingRecords): MeetingRecords {
  const undecided = damagePermits.map((permit) => ({ ...permit, decision: null }));
  return { ...noMeetingRecords, allowanceRule, producerInputs, damagePermits: undecided };
}

function hasEnded(endsOn: string | null, { from }: Period): boolean {
  return endsOn !== null && endsOn <= from;
}

/** Standings of plans that go on, with the pauses that are not over yet. ISO dates compare as text. */
function carriedStandings(standings: readonly PlanStanding[], period: Period): readonly PlanStanding[] {
  return standings
    .filter(({ endsOn }) => !hasEnded(endsOn, period))
    .map((standing) => ({ ...standing, pauses: standing.pauses.filter(({ until }) => until > period.from) }));
}
