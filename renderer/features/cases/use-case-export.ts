import { useMemo } from 'react';
import { useBook } from '../../data/book-context.ts';
import { caseWorkingsOf } from '../../data/queries/use-case-board.ts';
import { downloadSheet } from '../../live/download-sheet.ts';
import { downloadText } from '../../live/download-text.ts';
import { type CaseExport, caseExport, exportCsv } from './case-export.ts';
import type { Cases } from './use-cases.ts';
import { words } from './words.ts';

/** An export by its name. */
export type ExportAction = { readonly key: string; readonly label: string; readonly run: () => void };

/** The delivery's orders as files; they are worked out when one is asked for. */
export function useCaseExport(cases: Cases | null): readonly ExportAction[] {
  const book = useBook();
  return useMemo(() => {
    if (cases === null) return [];
    const { delivery } = cases.board.delivery;
    const products = cases.lines.map(({ of }) => of);
    const make = async (hand: (made: CaseExport) => void | Promise<void>) => {
      const workings = await caseWorkingsOf(book, delivery);
      await hand(caseExport(workings, { products, currency: cases.settings.currency }));
    };
    const workbook = ({ byHousehold, byProduct }: CaseExport) =>
      downloadSheet(words.workbookFile(delivery), [
        { name: words.householdSheet, ...byHousehold },
        { name: words.productSheet, ...byProduct },
      ]);
    return [
      {
        key: 'cases.export-households',
        label: words.exportHouseholds,
        run: () => void make((made) => downloadText(words.householdFile(delivery), exportCsv(made.byHousehold))),
      },
      {
        key: 'cases.export-products',
        label: words.exportProducts,
        run: () => void make((made) => downloadText(words.productFile(delivery), exportCsv(made.byProduct))),
      },
      { key: 'cases.export-workbook', label: words.exportWorkbook, run: () => void make(workbook) },
    ];
  }, [book, cases]);
}
