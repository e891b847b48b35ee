import { useMemo } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { AllowanceException } from '../../../shared/members/allowance-exception.ts';
import type { AllowanceRule } from '../../../shared/members/allowance-rule.ts';
import type { Household } from '../../../shared/members/household.ts';
import type { Correction } from '../../../shared/procedure/correction.ts';
import type { DamagePermit } from '../../../shared/procedure/damage-permit.ts';
import { type PlanBudget, planBudgets } from '../../../shared/procedure/plan-budgets.ts';
import type { ProducerInputs, ProducerVote } from '../../../shared/procedure/producer-inputs.ts';
import type { PublicGood } from '../../../shared/procedure/public-good.ts';
import type { Offer } from '../../../shared/supply/offer.ts';
import type { BookDb } from '../book-db.ts';
import { allowanceRuleKey, assemblyKey } from '../row-keys.ts';
import { mapReady, type QueryState, useBookQuery } from '../use-book-query.ts';

export type BudgetTables = {
  readonly settings: AssemblySettings | null;
  readonly households: readonly Household[];
  readonly exceptions: readonly AllowanceException[];
  readonly publicGoods: readonly PublicGood[];
};

/** What the assembly decided around plans and offers, and what it decides about. */
export type ProcedureRows = BudgetTables & {
  readonly products: readonly Product[];
  readonly offers: readonly Offer[];
  /** The rule that was applied last; null before the first. */
  readonly rule: AllowanceRule | null;
  readonly inputs: readonly ProducerInputs[];
  readonly producerVotes: readonly ProducerVote[];
  readonly damages: readonly DamagePermit[];
  readonly corrections: readonly Correction[];
  /** The meeting has ended the rounds: from here on plans change by corrections. */
  readonly areRoundsOver: boolean;
};

async function readBudgets(db: BookDb): Promise<BudgetTables> {
  return {
    settings: (await db.rows('assembly').get(assemblyKey)) ?? null,
    households: await db.rows('households').toArray(),
    exceptions: await db.rows('allowanceExceptions').toArray(),
    publicGoods: await db.rows('publicGoods').toArray(),
  };
}

async function areRoundsOver(db: BookDb): Promise<boolean> {
  const last = (await db.rows('rounds').toCollection().primaryKeys()).at(-1);
  return last !== undefined && (await db.rows('decisions').get(last)) !== undefined;
}

async function readProducerCosts(db: BookDb) {
  return {
    inputs: await db.rows('producerInputs').toArray(),
    producerVotes: await db.rows('producerVotes').toArray(),
    damages: await db.rows('damagePermits').toArray(),
  };
}

export function useProcedure(): QueryState<ProcedureRows> {
  return useBookQuery(async (db) => ({
    ...(await readBudgets(db)),
    products: (await db.rows('products').toArray()).toSorted((one, other) => one.ordinal - other.ordinal),
    offers: await db.rows('offers').toArray(),
    rule: (await db.rows('allowanceRule').get(allowanceRuleKey)) ?? null,
    ...(await readProducerCosts(db)),
    corrections: await db.rows('corrections').toArray(),
    areRoundsOver: await areRoundsOver(db),
  }));
}

/** What producers take for what they offer, and what was voted on it. */
export function useProducerCosts(): QueryState<Pick<ProcedureRows, 'inputs' | 'producerVotes' | 'damages'>> {
  return useBookQuery(readProducerCosts);
}

/** Changes of mind after the rounds. */
export function useCorrections(): QueryState<readonly Correction[]> {
  return useBookQuery((db) => db.rows('corrections').toArray());
}

/** What each household's plan may cost in a week of this period, by code. */
export function useBudgets(): QueryState<ReadonlyMap<string, PlanBudget>> {
  const rows = useBookQuery(readBudgets);
  return useMemo(
    () => mapReady(rows, ({ settings, ...facts }) => planBudgets({ ...facts, weeks: settings?.period.weeks ?? 1 })),
    [rows],
  );
}
