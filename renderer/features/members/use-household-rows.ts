import { useMemo } from 'react';
import { useHouseholdPlans } from '../../data/queries/use-household-plans.ts';
import { useHouseholds } from '../../data/queries/use-households.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import type { HouseholdRow } from './household-table.tsx';

export type HouseholdRows = { readonly rows: readonly HouseholdRow[]; readonly currency: string };

/** Every household with what its plan costs at the current prices. */
export function useHouseholdRows(): QueryState<HouseholdRows> {
  const households = useHouseholds();
  const plans = useHouseholdPlans();
  const settings = useSettings();
  return useMemo(() => {
    if (households.kind !== 'ready') return households;
    if (plans.kind !== 'ready') return plans;
    if (settings.kind !== 'ready') return settings;
    const rows = households.value.map((household) => ({ household, plan: plans.value.get(household.code) ?? null }));
    return { kind: 'ready', value: { rows, currency: settings.value?.currency ?? 'USD' } };
  }, [households, plans, settings]);
}
