import { commitmentsOf } from '../../../shared/assembly/result/commitments.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { outstandingOf } from '../../../shared/ledger/outstanding.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';
import { type Quantity, quantity, quantityScale } from '../../../shared/quantities/quantity.ts';
import { scaleHalfUp } from '../../../shared/quantities/scale-half-up.ts';
import { breadthOf } from '../../../shared/risk/breadth.ts';
import { commitmentsBehind } from '../../../shared/risk/commitments-behind.ts';
import { priorAssumptions, type RiskCase, type RiskQuestion } from '../../../shared/risk/risk-case.ts';
import { type RiskSheet, riskSheet } from '../../../shared/risk/risk-sheet.ts';
import type { BookDb } from '../book-db.ts';
import type { TableName } from '../tables.ts';
import { type Loaded, tablesRead } from './loaded.ts';
import { roundInputsOf } from './round-inputs-of.ts';
import { wantedBy } from './wanted-by.ts';

/** The tables that the risk of a grant is worked out from. */
export const riskTables: readonly TableName[] = [...tablesRead, 'grantRequests', 'awards', 'ledger', 'riskAssumptions'];

/** One grant's risk with everything it was worked out from; households are numbers here, not names. */
export type GrantRisk = {
  readonly request: GrantRequest;
  /** Whether the amount is paid out already; else it is what is asked for. */
  readonly isPaid: boolean;
  readonly question: RiskQuestion;
  /** Nobody has changed the assumptions yet. */
  readonly isPrior: boolean;
  /** What the producer gives now, and what the grant adds to it for open demand, in a week. */
  readonly givesPerWeek: Quantity;
  readonly addsPerWeek: Quantity;
  readonly risk: RiskCase;
  readonly sheet: RiskSheet;
};

/** Enough for percentages to the whole percent, and the same every time. */
const draws = { seed: 1, runs: 4000 } as const;

const wholeBasisPoints = 10_000;

/** Null before a round is closed, or when the request is gone. */
export async function grantRisk(db: BookDb, loaded: Loaded, grant: string): Promise<GrantRisk | null> {
  const request = await db.rows('grantRequests').get(grant);
  const { lastRound } = loaded;
  const row = lastRound?.products.find(({ product }) => product === request?.product);
  if (request === undefined || lastRound?.status !== 'closed' || row === undefined) return null;
  const award = await db.rows('awards').get(grant);
  const kept = await db.rows('riskAssumptions').get(grant);
  const question = kept ?? usualQuestion(grant, loaded.settings?.period.weeks ?? 1);
  const open = Math.max(0, (row.result?.demand ?? 0) - (row.result?.supply ?? 0));
  const given = commitmentsOf(lastRound, roundInputsOf(loaded)).filter(
    ({ producer, product }) => producer === request.producer && product === request.product,
  );
  const givesPerWeek = quantity(given.reduce((sum, share) => sum + share.givesPerWeek, 0));
  const addsPerWeek = award?.meetsPerWeek ?? quantity(Math.min(request.addsPerWeek, open));
  const outstanding = outstandingOf(await db.rows('ledger').toArray(), grant);
  const isPaid = award !== undefined && award.ledgerEntry !== null;
  const facts = {
    outstanding: isPaid ? outstanding : request.amount,
    recoveryShareBasisPoints: request.recoveryShareBasisPoints,
    weeks: question.weeks,
    price: row.price,
    commitments: commitmentsBehind(wantedBy(loaded, request.product), quantity(givesPerWeek + addsPerWeek)),
    openPerWeek: question.openPerWeek,
  };
  const risk = { ...facts, plannedRecovery: plannedOf(facts) };
  const sheet = riskSheet(risk, question.assumptions, draws);
  return { request, isPaid, question, isPrior: kept === undefined, givesPerWeek, addsPerWeek, risk, sheet };
}

function usualQuestion(grant: string, weeks: number): RiskQuestion {
  return { grant, assumptions: priorAssumptions, weeks, openPerWeek: quantity(0) };
}

/** The recovery share of all deliveries, rounded once, at most what is outstanding. */
function plannedOf(facts: Omit<RiskCase, 'plannedRecovery'>): Money {
  const { committedPerWeek } = breadthOf(facts.commitments);
  const delivered = (committedPerWeek + facts.openPerWeek) * facts.weeks;
  const value = scaleHalfUp(delivered, facts.price, quantityScale);
  const share = scaleHalfUp(value, facts.recoveryShareBasisPoints, wholeBasisPoints);
  return money(Math.min(facts.outstanding, share));
}
