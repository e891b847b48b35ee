import type { BankColumns } from '../../../shared/bank/bank-columns.ts';
import { count } from '../../i18n/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import { bankWords as words } from './bank-words.ts';
import type { OpenedStatement } from './read-statement.ts';

const marks = ['point', 'comma'] as const;
const allOrders = ['year-first', 'day-first', 'month-first'] as const;
const amountKinds = [
  { value: 'signed', label: words.oneColumn },
  { value: 'in-and-out', label: words.twoColumns },
] as const;

type BankColumnFieldsProps = {
  readonly statement: OpenedStatement;
  readonly onStatement: (statement: OpenedStatement) => void;
};

/** Which column is what, and how numbers and dates are written: proposed, and to be changed. */
export function BankColumnFields({ statement, onStatement }: BankColumnFieldsProps) {
  const { columns, sheet, orderChosen } = statement;
  const change = (next: Partial<BankColumns>) => onStatement({ ...statement, columns: { ...columns, ...next } });
  const names = sheet.header.map((name, at) => ({
    value: String(at),
    label: words.columnName(count(at + 1), name.trim()),
  }));
  const columnField = (label: string, at: number, onColumn: (at: number) => void) => (
    <Select label={label} choices={names} value={String(at)} onValueChange={(value) => onColumn(Number(value))} />
  );
  const { amounts } = columns;
  const first = amounts.kind === 'signed' ? amounts.amount : amounts.paidIn;
  return (
    <Stack>
      {!orderChosen && (
        <Notice tone="attention" title={words.whichOrder}>
          {words.whichOrderSentence}
        </Notice>
      )}
      <FieldGrid>
        {columnField(words.dateColumn, columns.date, (at) => change({ date: at }))}
        <Select
          label={words.dateOrder}
          choices={allOrders.map((value) => ({ value, label: words.orders[value] }))}
          value={orderChosen ? columns.dateOrder : null}
          onValueChange={(dateOrder) =>
            onStatement({ ...statement, columns: { ...columns, dateOrder }, orderChosen: true })
          }
        />
        <Select
          label={words.amountsAs}
          choices={amountKinds}
          value={amounts.kind}
          onValueChange={(kind) =>
            change({
              amounts: kind === 'signed' ? { kind, amount: first } : { kind, paidIn: first, paidOut: first },
            })
          }
        />
        {amounts.kind === 'signed' &&
          columnField(words.amountColumn, amounts.amount, (at) => change({ amounts: { ...amounts, amount: at } }))}
        {amounts.kind === 'in-and-out' && (
          <>
            {columnField(words.paidInColumn, amounts.paidIn, (at) => change({ amounts: { ...amounts, paidIn: at } }))}
            {columnField(words.paidOutColumn, amounts.paidOut, (at) =>
              change({ amounts: { ...amounts, paidOut: at } }),
            )}
          </>
        )}
        <Select
          label={words.decimalMark}
          choices={marks.map((value) => ({ value, label: words.marks[value] }))}
          value={columns.decimalMark}
          onValueChange={(decimalMark) => change({ decimalMark })}
        />
      </FieldGrid>
    </Stack>
  );
}
