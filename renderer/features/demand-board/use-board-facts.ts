import { useMemo } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { BoardPublication } from '../../../shared/demand-board/board-publication.ts';
import {
  type BoardRecords,
  useBoardDraft,
  useBoardPublications,
  useBoardRecords,
} from '../../data/queries/use-board.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import type { BoardCells } from '../../data/sums/board-cells.ts';
import type { QueryState } from '../../data/use-book-query.ts';

export type BoardFacts = {
  readonly assembly: AssemblySettings;
  readonly products: readonly Product[];
  readonly draft: BoardCells;
  readonly records: BoardRecords;
  readonly publications: readonly BoardPublication[];
};

/** The board as it would be published now, what was entered for it, and what was published; null: nothing is planned. */
export function useBoardFacts(): QueryState<BoardFacts | null> {
  const settings = useSettings();
  const products = useProducts();
  const draft = useBoardDraft();
  const records = useBoardRecords();
  const publications = useBoardPublications();
  return useMemo(() => {
    if (settings.kind !== 'ready') return settings;
    if (products.kind !== 'ready') return products;
    if (draft.kind !== 'ready') return draft;
    if (records.kind !== 'ready') return records;
    if (publications.kind !== 'ready') return publications;
    const [assembly, board] = [settings.value, draft.value];
    if (assembly === null || board === null) return { kind: 'ready', value: null };
    const isEmpty = board.cells.length === 0 && records.value.neighbours.length === 0;
    if (isEmpty && publications.value.length === 0) return { kind: 'ready', value: null };
    const facts = { assembly, products: products.value, draft: board, records: records.value };
    return { kind: 'ready', value: { ...facts, publications: publications.value } };
  }, [settings, products, draft, records, publications]);
}

export function productName(products: readonly Product[], code: string): string {
  return products.find((product) => product.code === code)?.name ?? code;
}
