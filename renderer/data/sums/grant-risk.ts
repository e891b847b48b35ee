import { commitmentsOf } from '../../../shared/assembly/result/commitments.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import type { Reliability } from '../../../shared/insight/reliability.ts';
import { outstandingOf } from '../../../shared/ledger/outstanding.ts';
import { type Money, money } from '../../../shared/quantities/money.ts';
import { type Quantity, quantity, quantityScale } from '../../../shared/quantities/quantity.ts';
import { scaleHalfUp } from '../../../shared/quantities/scale-half-up.ts';
import { breadthOf } from '../../../shared/risk/breadth.ts';
import { commitmentsBehind } from '../../../shared/risk/commitments-behind.ts';
import { type RecoveryPlan, recoveryPlan } from '../../../shared/risk/recovery-plan.ts';
import { priorAssumptions, type RiskCase, type RiskQuestion } from '../../../shared/risk/risk-case.ts';
import { type RiskSheet, riskSheet } from '../../../shared/risk/risk-sheet.ts';
import type { BookDb } from '../book-db.ts';
import type { TableName } from '../tables.ts';
import { type Loaded, tablesRead } from './loaded.ts';
import { deliveredShareOf, readGrantFile, readReliability } from './risk-producer.ts';
import { roundInputsOf } from './round-inputs-of.ts';
import { wantedBy } from './wanted-by.ts';

/** The tables that the risk of a grant is worked out from. */
export const riskTables: readonly TableName[] = [
  ...tablesRead,
  ...(['grantRequests', 'awards', 'ledger', 'riskAssumptions', 'suppliers', 'purchaseOrders'] as const),
  ...(['recoveryAgreements', 'recoveryDecisions', 'recoveryEvents'] as const),
];

/** A request and the day (ISO date) from which it is looked at. */
export type RiskAsked = { readonly grant: string; readonly today: string };

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
  /** What was agreed with the producer; null before: then the request's own share is supposed. */
  readonly plan: RecoveryPlan | null;
  /** How the producer kept to orders so far; null before a first order was closed. */
  readonly reliability: Reliability | null;
  readonly risk: RiskCase;
  readonly sheet: RiskSheet;
};

/** Enough for percentages to the whole percent, and the same every time. */
const draws = { seed: 1, runs: 4000 } as const;

const wholeBasisPoints = 10_000;

/** Null before a round is closed, or when the request is gone. */
export async function grantRisk(db: BookDb, loaded: Loaded, asked: RiskAsked): Promise<GrantRisk | null> {
  const { grant, today } = asked;
  const request = await db.rows('grantRequests').get(grant);
  const row = loaded.lastRound?.products.find(({ product }) => product === request?.product);
  if (request === undefined || loaded.lastRound?.status !== 'closed' || row === undefined) return null;
  const kept = await db.rows('riskAssumptions').get(grant);
  const question = kept ?? usualQuestion(request, row.price, loaded.settings?.period.weeks ?? 1);
  const { weeks, openPerWeek } = question;
  const [file, reliability] = [await readGrantFile(db, request), await readReliability(db, request)];
  const plan = file === null ? null : recoveryPlan(file, { today, weeks });
  const supply = await suppliedOf(db, loaded, request);
  const perWeek = quantity(supply.givesPerWeek + supply.addsPerWeek);
  const facts = {
    outstanding: supply.isPaid ? outstandingOf(await db.rows('ledger').toArray(), grant) : request.amount,
    recoveryShareBasisPoints: plan?.recoveryShareBasisPoints ?? request.recoveryShareBasisPoints,
    ...{ weeks, returnWeeks: plan?.returnWeeks ?? weeks, returnedAs: plan?.returnedAs ?? 'share', openPerWeek },
    ...{ deliveredShare: deliveredShareOf(reliability), price: row.price },
    commitments: commitmentsBehind(wantedBy(loaded, request.product), perWeek),
  };
  const planned = plan?.plannedRecovery ?? plannedOf(facts);
  const risk = { ...facts, plannedRecovery: money(Math.min(facts.outstanding, planned)) };
  const sheet = riskSheet(risk, question.assumptions, draws);
  return { request, question, isPrior: kept === undefined, ...supply, plan, reliability, risk, sheet };
}

/** The usual assumptions; where the application names what a unit costs, the margin is what the price leaves over it. */
function usualQuestion({ id, underwriting }: GrantRequest, price: Money, weeks: number): RiskQuestion {
  const unitCost = underwriting?.unitCost;
  const isKnown = unitCost !== undefined && price > 0;
  const margin = isKnown ? Math.min(1, Math.max(0, (price - unitCost) / price)) : priorAssumptions.margin;
  return { grant: id, assumptions: { ...priorAssumptions, margin }, weeks, openPerWeek: quantity(0) };
}

/** What the producer gives of the product in the last round, and what the grant adds. */
async function suppliedOf(
  db: BookDb,
  loaded: Loaded,
  { id, producer, product, addsPerWeek }: GrantRequest,
): Promise<Pick<GrantRisk, 'isPaid' | 'givesPerWeek' | 'addsPerWeek'>> {
  const award = await db.rows('awards').get(id);
  const result = loaded.lastRound?.products.find((row) => row.product === product)?.result;
  const open = Math.max(0, (result?.demand ?? 0) - (result?.supply ?? 0));
  const shares = loaded.lastRound === null ? [] : commitmentsOf(loaded.lastRound, roundInputsOf(loaded));
  const given = shares.filter((share) => share.producer === producer && share.product === product);
  return {
    isPaid: award !== undefined && award.ledgerEntry !== null,
    givesPerWeek: quantity(given.reduce((sum, share) => sum + share.givesPerWeek, 0)),
    addsPerWeek: award?.meetsPerWeek ?? quantity(Math.min(addsPerWeek, open)),
  };
}

/** The recovery share of all deliveries, rounded once. */
function plannedOf(facts: Omit<RiskCase, 'plannedRecovery'>): Money {
  const { committedPerWeek } = breadthOf(facts.commitments);
  const delivered = (committedPerWeek + facts.openPerWeek) * facts.weeks;
  const value = scaleHalfUp(delivered, facts.price, quantityScale);
  return money(scaleHalfUp(value, facts.recoveryShareBasisPoints, wholeBasisPoints));
}
