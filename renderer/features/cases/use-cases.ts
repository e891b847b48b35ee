import { useMemo } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { useCaseBoard } from '../../data/queries/use-case-board.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import type { CaseBoard } from '../../data/sums/case-board.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import { type BoardLine, boardLines } from './board-line.ts';

export type Cases = {
  readonly settings: AssemblySettings;
  readonly board: CaseBoard;
  readonly lines: readonly BoardLine[];
};

/** One delivery's cases with their products; null before an assembly is set up. */
export function useCases(delivery: string | null): QueryState<Cases | null> {
  const settings = useSettings();
  const products = useProducts();
  const board = useCaseBoard(delivery);
  return useMemo(() => {
    if (settings.kind !== 'ready') return settings;
    if (products.kind !== 'ready') return products;
    if (board.kind !== 'ready') return board;
    if (settings.value === null || board.value === null) return { kind: 'ready', value: null };
    const lines = boardLines(board.value, products.value);
    return { kind: 'ready', value: { settings: settings.value, board: board.value, lines } };
  }, [settings, products, board]);
}
