import { useCallback, useRef, useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { Book } from '../../data/book.ts';
import { useBook } from '../../data/book-context.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { sumsOf } from '../../data/sums/sums-client.ts';
import { count } from '../../i18n/formats.ts';
import { downloadText } from '../../live/download-text.ts';
import { useToast } from '../../ui/toast.tsx';
import { demandCsv } from './demand-csv.ts';
import { type ExportKind, lineCount, mostSheetRows, sheetOf } from './export-table.ts';
import { exportWords as words } from './export-words.ts';
import { folderTable } from './folder-table.ts';

export type ExportFormat = 'csv' | 'xlsx';

type Wanted = { readonly kind: ExportKind; readonly format: ExportFormat };

const none: readonly Product[] = [];

async function demandOf(book: Book, products: readonly Product[]): Promise<string | null> {
  const demand = await sumsOf(book).demand();
  return demand === null ? null : demandCsv(products, demand.rows);
}

async function handOver({ kind, format }: Wanted, csv: string): Promise<string | null> {
  if (format === 'csv') {
    downloadText(`${kind}.csv`, csv);
    return null;
  }
  if (lineCount(csv) > mostSheetRows) return words.tooLong(count(lineCount(csv)));
  const { downloadSheet } = await import('../../live/download-sheet.ts');
  await downloadSheet(`${kind}.xlsx`, [sheetOf({ kind, csv })]);
  return null;
}

/** Writes one table beside the window and hands it over as a file. */
export function useExport() {
  const book = useBook();
  const toast = useToast();
  const catalogue = useProducts();
  const products = catalogue.kind === 'ready' ? catalogue.value : none;
  const [running, setRunning] = useState<Wanted | null>(null);
  const work = useRef(new AbortController());
  const run = useCallback(
    async (wanted: Wanted) => {
      const mine = new AbortController();
      work.current = mine;
      setRunning(wanted);
      try {
        const { kind } = wanted;
        const csv = kind === 'demand' ? await demandOf(book, products) : await folderTable(book, kind, mine.signal);
        if (mine.signal.aborted) return;
        const trouble = csv === null ? words.nothing : await handOver(wanted, csv);
        if (trouble !== null) toast({ title: trouble, tone: 'attention' });
      } catch {
        toast({ title: words.failed, tone: 'refusal' });
      } finally {
        setRunning(null);
      }
    },
    [book, products, toast],
  );
  return { running, run, cancel: () => work.current.abort() };
}
