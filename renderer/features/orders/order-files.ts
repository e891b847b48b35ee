import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import { orderReport } from '../../../shared/reports/order-report.ts';
import { downloadSheet, type SheetToWrite } from '../../live/download-sheet.ts';
import { downloadText } from '../../live/download-text.ts';
import type { OrderFacts, OrderRow } from './order-facts.ts';
import { words } from './words.ts';

export function downloadOrderCsv({ order }: OrderRow, { products, settings }: OrderFacts): void {
  downloadText(words.csvName(fileSafe(order.id)), orderReport(order, products, currencyDigits(settings.currency)));
}

export function downloadOrderWorkbook(row: OrderRow, facts: OrderFacts): Promise<void> {
  return downloadSheet(words.workbookName(fileSafe(row.order.id)), [orderSheet(row, facts)]);
}

/** The order as one sheet, figures as figures, the total in its last row. */
function orderSheet({ order, lines, totalMinorUnits }: OrderRow, { settings }: OrderFacts): SheetToWrite {
  const factor = 10 ** currencyDigits(settings.currency);
  const priced = (header: string) => words.inCurrency(header, settings.currency);
  return {
    name: words.orderTitle(order.id),
    header: [
      ...[words.code, words.product, words.unit, words.cases, words.caseSize, words.ordered],
      ...[priced(words.price), priced(words.total)],
    ],
    rows: [
      ...lines
        .filter(({ cases }) => cases > 0)
        .map((line) => [
          ...[line.product, line.name, line.unit, line.cases, line.caseSize / 1000, line.ordered / 1000],
          ...[line.price / factor, line.totalMinorUnits / factor],
        ]),
      [null, words.total, null, null, null, null, null, totalMinorUnits / factor],
    ],
  };
}

/** Supplier codes may hold what file names may not. */
function fileSafe(id: string): string {
  return id.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
}
