import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import { stockingReport } from '../../../shared/reports/stocking-report.ts';
import { downloadSheet, type SheetToWrite } from '../../live/download-sheet.ts';
import { downloadText } from '../../live/download-text.ts';
import { changeText } from './change-badge.tsx';
import type { Stocking } from './stocking-of.ts';
import type { StockingRow } from './stocking-row.ts';
import { words } from './words.ts';

export function exportCsv({ list, products, settings }: Stocking): void {
  downloadText(words.fileName, stockingReport(list, products, currencyDigits(settings.currency)));
}

export function exportWorkbook(stocking: Stocking): Promise<void> {
  return downloadSheet(words.workbookName, [stockingSheet(stocking)]);
}

/** The list as one sheet, figures as figures. */
function stockingSheet({ rows, settings }: Stocking): SheetToWrite {
  const header = [
    ...[words.code, words.product, words.unit, words.department, words.place, words.supplier],
    ...[words.onHand, words.onOrder, words.need, words.caseSize, words.casesLabel, words.ordered, words.over],
    ...[words.orderBy, words.deliverOn, words.costColumn, words.change],
  ];
  const factor = 10 ** currencyDigits(settings.currency);
  const cells = (row: StockingRow) => [
    ...[row.product, row.of.name, row.of.unit, row.department, row.storagePlace, row.supplierName],
    ...[row.onHand, row.onOrder, row.need, row.caseSize].map((amount) => amount / 1000),
    row.cases,
    ...[row.ordered, row.over].map((amount) => amount / 1000),
    ...[row.orderBy, row.deliverOn, row.cost / factor, changeText(row)],
  ];
  return { name: words.title, header, rows: rows.lines.map(cells) };
}
