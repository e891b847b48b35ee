import { useCallback, useState } from 'react';
import type { Book } from '../../data/book.ts';
import { type NextRound, type Override, previewNextRound } from '../../data/commands/round-commands.ts';
import type { TableName } from '../../data/tables.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import { useFollowing } from '../../data/use-following.ts';

const tables: readonly TableName[] = [
  ...(['assembly', 'products', 'offers', 'rounds', 'decisions'] as const),
  // Who leaves or changes its plan after the closing changes what the declared rule foresees.
  ...(['plans', 'planStandings', 'households'] as const),
];

type SetByHand = { readonly round: number; readonly overrides: readonly Override[] };

export type NextPrices = {
  readonly preview: QueryState<NextRound>;
  /** The same without any price set by hand, to say what the rule asks for. */
  readonly byRule: QueryState<NextRound>;
  readonly overrides: readonly Override[];
  readonly setByHand: (override: Override) => void;
  readonly takeRule: (product: string) => void;
};

const previewByRule = (book: Book) => previewNextRound(book);

/** The prices that would follow the closed round `round`, with those set by hand. A new round begins without any. */
export function useNextPrices(round: number): NextPrices {
  const [kept, setKept] = useState<SetByHand>({ round, overrides: none });
  const overrides = kept.round === round ? kept.overrides : none;
  const ask = useCallback((book: Book) => previewNextRound(book, overrides), [overrides]);
  const without = (product: string) => overrides.filter((override) => override.product !== product);
  return {
    preview: useFollowing({ tables, ask }),
    byRule: useFollowing({ tables, ask: previewByRule }),
    overrides,
    setByHand: (override) => setKept({ round, overrides: [...without(override.product), override] }),
    takeRule: (product) => setKept({ round, overrides: without(product) }),
  };
}

const none: readonly Override[] = [];
