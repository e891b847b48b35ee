import type { BankLine } from '../../../shared/bank/bank-line.ts';
import { amount, date } from '../../i18n/formats.ts';
import type { Column } from '../../ui/data-table-columns.ts';
import { bankWords as words } from './bank-words.ts';

/** What the bank says of a line, for every table that lists lines. */
export function lineColumns<Row>(currency: string, lineOf: (row: Row) => BankLine): readonly Column<Row>[] {
  return [
    {
      key: 'date',
      header: words.bankDate,
      cell: (row) => date(lineOf(row).date),
      sortBy: (row) => lineOf(row).date,
      width: '8rem',
    },
    { key: 'text', header: words.text, cell: (row) => lineOf(row).text },
    {
      key: 'amount',
      header: words.amount,
      kind: 'number',
      cell: (row) => amount(lineOf(row).amount, currency),
      sortBy: (row) => lineOf(row).amount,
      width: '8rem',
    },
  ];
}
