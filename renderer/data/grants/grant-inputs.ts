import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { PostedAward } from '../../../shared/assembly/result/award-grants.ts';
import type { OpenDemand } from '../../../shared/assembly/result/open-demand.ts';
import { addDays } from '../../../shared/calendar/add-days.ts';
import { formatIsoDate } from '../../../shared/calendar/format-iso-date.ts';
import { isoDay } from '../../../shared/calendar/iso-day.ts';
import type { PoolMethod } from '../../../shared/grants/allocation-method.ts';
import { checkEligibility, type EligibilityFacts, type Finding } from '../../../shared/grants/check-eligibility.ts';
import type { VotedBallot, VotedCase } from '../../../shared/grants/election-of-requests.ts';
import type { GrantReservoir } from '../../../shared/grants/grant-award.ts';
import type { GrantBoard, Recusal } from '../../../shared/grants/grant-board.ts';
import type { GrantDecision } from '../../../shared/grants/grant-decision.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import type { GrantBallot, GrantVote } from '../../../shared/grants/grant-vote.ts';
import { type PoolTold, poolMethod } from '../../../shared/grants/pool/pool-method.ts';
import { usualPoolTerms } from '../../../shared/grants/pool/pool-partner.ts';
import { countsOf } from '../../../shared/grants/vote-source.ts';
import { balances } from '../../../shared/ledger/balances.ts';
import { openingOf } from '../../../shared/ledger/in-effect.ts';
import type { LedgerEntry } from '../../../shared/ledger/ledger-entry.ts';
import { reservoirBalance } from '../../../shared/ledger/reservoir-balance.ts';
import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';
import { grantBoardKey, grantDecisionKey, grantVoteKey, poolTermsKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';

/** Every row that a decision on grants rests on. */
export type GrantRows = {
  readonly requests: readonly GrantRequest[];
  readonly knownProducts: readonly string[];
  readonly board: GrantBoard | null;
  readonly recusals: readonly Recusal[];
  readonly vote: GrantVote | null;
  readonly ballots: readonly GrantBallot[];
  readonly ledger: readonly LedgerEntry[];
  readonly awards: readonly PostedAward[];
  readonly decision: GrantDecision | null;
  readonly pool: Pick<PoolTold, 'partners' | 'terms' | 'neighbours'>;
};

export async function readGrantRows(rows: RowReader): Promise<GrantRows> {
  return {
    requests: await rows.all('grantRequests'),
    knownProducts: await rows.keys('products'),
    board: await rows.one('grantBoard', grantBoardKey),
    recusals: await rows.all('grantRecusals'),
    vote: await rows.one('grantVotes', grantVoteKey),
    ballots: await rows.all('grantBallots'),
    ledger: await rows.all('ledger'),
    awards: await rows.all('awards'),
    decision: await rows.one('grantDecisions', grantDecisionKey),
    pool: {
      partners: await rows.all('poolPartners'),
      terms: (await rows.one('poolTerms', poolTermsKey)) ?? usualPoolTerms,
      neighbours: await rows.all('neighbourDemand'),
    },
  };
}

/** What the last closed round says: open demand and prices; null before one. */
type RoundFacts = {
  readonly openDemand: readonly OpenDemand[];
  readonly prices: ReadonlyMap<string, Money>;
} | null;

type InputFacts = {
  readonly settings: AssemblySettings;
  readonly rows: GrantRows;
  readonly round: RoundFacts;
  /** ISO instant. */
  readonly now: string;
};

export type GrantInputs = {
  readonly voted: VotedCase;
  /** The common fund as it stands now; null while nobody else takes part. */
  readonly pool: PoolMethod | null;
  /** By request. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
};

/** The case that is decided: the fund as the ledger has it, who may take part, and the ballots on it. */
export function grantInputs({ settings, rows, round, now }: InputFacts): GrantInputs {
  const { reservoir, outstanding } = fundOf(settings, rows);
  const openDemand = new Map(round?.openDemand.map(({ product, open }) => [product, open]));
  const facts: EligibilityFacts = {
    limitPerProducer: reservoir.limitPerProducer,
    budget: money(Math.max(0, reservoir.balance - reservoir.floor)),
    knownProducts: new Set(rows.knownProducts),
    openDemand: round === null ? null : openDemand,
    board: rows.board,
    recusals: rows.recusals,
    today: (rows.decision?.at ?? now).slice(0, 10),
    lastDay: formatIsoDate(addDays(isoDay(settings.period.from), 7 * settings.period.weeks - 1)),
  };
  const findings = new Map(rows.requests.map((request) => [request.id, checkEligibility(request, facts)]));
  const barred = [...findings].filter(([, all]) => all.some(({ weight }) => weight === 'bars')).map(([id]) => id);
  const grants = {
    ...{ requests: rows.requests, openDemand, prices: round?.prices ?? new Map(), reservoir },
    outstanding,
    barred: new Map(barred.map((id) => [id, 'not-eligible' as const])),
  };
  const { voteType } = rows.vote ?? { voteType: 'approval' as const };
  const moneyDigits = currencyDigits(settings.currency);
  const ballots = countedBallots(rows);
  const spendable = money(Math.max(0, reservoir.balance - reservoir.floor));
  return {
    voted: { grants, voteType, ballots, currency: settings.currency, moneyDigits },
    pool: poolMethod({ us: settings.name, spendable, ...rows.pool }),
    findings,
  };
}

type Fund = { readonly reservoir: GrantReservoir; readonly outstanding: ReadonlyMap<string, Money> };

/** Before the awards the fund is what the ledger says, or the settings before it is opened; afterwards as it was then. */
function fundOf({ reservoir }: AssemblySettings, { ledger, decision }: GrantRows): Fund {
  if (decision !== null) return { ...decision.fund, outstanding: new Map(decision.fund.outstanding) };
  const balance = openingOf(ledger) === null ? reservoir.balance : reservoirBalance(ledger);
  return { reservoir: { ...reservoir, balance }, outstanding: outstandingOf(ledger) };
}

function outstandingOf(ledger: readonly LedgerEntry[]): ReadonlyMap<string, Money> {
  const prefix = 'grant:';
  const accounts = [...balances(ledger)].filter(([account, amount]) => account.startsWith(prefix) && amount > 0);
  return new Map(accounts.map(([account, amount]) => [account.slice(prefix.length), amount]));
}

/** Each ballot with the number of voters that it counts as. */
function countedBallots({ vote, ballots }: GrantRows): readonly VotedBallot[] {
  const source = vote?.source ?? { kind: 'ballots' };
  return ballots.map((ballot) => ({
    ...ballot,
    counts: countsOf(source, ballot.origin === 'demand' ? 'demand' : 'members'),
  }));
}
