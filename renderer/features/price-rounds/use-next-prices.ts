import { useCallback } from 'react';
import type { Book } from '../../data/book.ts';
import { useBook } from '../../data/book-context.ts';
import { type NextRound, type Override, previewNextRound } from '../../data/commands/round-commands.ts';
import type { TableName } from '../../data/tables.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import { useFollowing } from '../../data/use-following.ts';
import { keepByHand, useSetByHand } from './set-by-hand.ts';

const tables: readonly TableName[] = [
  ...(['assembly', 'products', 'offers', 'rounds', 'decisions'] as const),
  // Who leaves or changes its plan after the closing changes what the declared rule foresees.
  ...(['plans', 'planStandings', 'households'] as const),
];

export type NextPrices = {
  readonly preview: QueryState<NextRound>;
  /** The same without any price set by hand, to say what the rule asks for. */
  readonly byRule: QueryState<NextRound>;
  readonly overrides: readonly Override[];
  readonly setByHand: (override: Override) => void;
  readonly takeRule: (product: string) => void;
  readonly takeRuleForAll: () => void;
};

const previewByRule = (book: Book) => previewNextRound(book);

/** The prices that would follow the closed round `round`, with those set by hand. A new round begins without any. */
export function useNextPrices(round: number): NextPrices {
  const desk = useBook();
  const kept = useSetByHand(desk);
  const overrides = kept.round === round ? kept.overrides : none;
  const ask = useCallback((book: Book) => previewNextRound(book, overrides), [overrides]);
  const keep = (next: readonly Override[]) => keepByHand(desk, { round, overrides: next });
  const without = (product: string) => overrides.filter((override) => override.product !== product);
  return {
    preview: useFollowing({ tables, ask }),
    byRule: useFollowing({ tables, ask: previewByRule }),
    overrides,
    setByHand: (override) => keep([...without(override.product), override]),
    takeRule: (product) => keep(without(product)),
    takeRuleForAll: () => keep(none),
  };
}

const none: readonly Override[] = [];
