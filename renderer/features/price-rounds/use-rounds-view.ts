import { useMemo } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import type { Departure } from '../../../shared/assembly/session/departure.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { useDepartures } from '../../data/queries/use-departures.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useLastDecision, useRounds } from '../../data/queries/use-rounds.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import { type Stage, stageOf } from './stage.ts';

/** The rounds so far, in the frame of the assembly. */
export type RoundsView = {
  readonly settings: AssemblySettings;
  /** In the order of the catalogue. */
  readonly products: readonly Product[];
  readonly rounds: readonly RoundRecord[];
  readonly closed: readonly RoundRecord[];
  readonly stage: Stage;
  readonly departures: readonly Departure[];
};

/** Null before an assembly is set up in this book. */
export function useRoundsView(): QueryState<RoundsView | null> {
  const settings = useSettings();
  const products = useProducts();
  const rounds = useRounds();
  const departures = useDepartures();
  const decision = useLastDecision();
  return useMemo(() => {
    if (settings.kind !== 'ready') return settings;
    if (products.kind !== 'ready') return products;
    if (rounds.kind !== 'ready') return rounds;
    if (decision.kind !== 'ready') return decision;
    if (departures.kind !== 'ready') return departures;
    if (settings.value === null) return { kind: 'ready', value: null };
    const stage = stageOf({ rounds: rounds.value, decision: decision.value, rule: settings.value.rule });
    const view = {
      settings: settings.value,
      products: products.value,
      rounds: rounds.value,
      closed: rounds.value.filter((round) => round.status === 'closed'),
      stage,
      departures: departures.value,
    };
    return { kind: 'ready', value: view };
  }, [settings, products, rounds, decision, departures]);
}
