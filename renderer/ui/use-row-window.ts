import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useState } from 'react';
import { usePrinting } from './use-printing.ts';

/** What a table body draws: rows, and gaps that stand for rows not in the page. */
export type RowPart =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly key: string; readonly height: number };

type WindowRequest = {
  readonly count: number;
  readonly virtual: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  /** The row with the focus stays in the page wherever one scrolls. */
  readonly keep: number;
};

/** About the height of one table row at the present text size. */
function rowHeight(): number {
  return typeof document === 'undefined'
    ? 37
    : 2.3125 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16');
}

export function useRowWindow({ count, virtual, scroller, keep }: WindowRequest) {
  // Paper gets every row.
  const printing = usePrinting();
  const all = !virtual || printing;
  useSecondDrawing(virtual);
  const window = useVirtualizer({
    count: all ? 0 : count,
    getScrollElement: () => scroller.current,
    estimateSize: rowHeight,
    overscan: 12,
    rangeExtractor: (range: Range) => {
      const rows = defaultRangeExtractor(range);
      return keep < count && !rows.includes(keep) ? [...rows, keep].sort((left, right) => left - right) : rows;
    },
  });
  const parts: RowPart[] = all
    ? Array.from({ length: count }, (_, index) => ({ kind: 'row', index }))
    : withGaps(window.getVirtualItems(), window.getTotalSize());
  return { parts, scrollTo: (index: number) => !all && window.scrollToIndex(index, { align: 'auto' }) };
}

function withGaps(items: readonly { index: number; start: number; end: number }[], total: number): RowPart[] {
  const parts: RowPart[] = [];
  let drawnTo = 0;
  for (const { index, start, end } of items) {
    if (start > drawnTo) parts.push({ kind: 'gap', key: `before ${index}`, height: start - drawnTo });
    parts.push({ kind: 'row', index });
    drawnTo = end;
  }
  if (total > drawnTo) parts.push({ kind: 'gap', key: 'end', height: total - drawnTo });
  return parts;
}

/** The frame that scrolls is attached after what stands in it: only a second drawing finds it. */
function useSecondDrawing(virtual: boolean): void {
  const [, setDrawn] = useState(false);
  useEffect(() => setDrawn(virtual), [virtual]);
}
