import { useMemo, useState } from 'react';
import { readBankLines } from '../../../shared/bank/read-bank-lines.ts';
import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import { keepBankLines } from '../../data/commands/bank-commands.ts';
import { amount, count, date, plural } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { BankColumnFields } from './bank-column-fields.tsx';
import { BankFaults } from './bank-faults.tsx';
import { bankWords as words } from './bank-words.ts';
import type { OpenedStatement } from './read-statement.ts';
import { refusalIn } from './refusal-sentence.ts';
import type { Reservoir } from './use-reservoir.ts';

const previewRows = 8;

type BankReadingProps = {
  readonly statement: OpenedStatement;
  readonly reservoir: Reservoir;
  readonly onClose: () => void;
};

/** How a file is read, with its lines as they would be kept. */
export function BankReading({ statement: opened, reservoir, onClose }: BankReadingProps) {
  const act = useAct();
  const [statement, setStatement] = useState(opened);
  const { currency } = reservoir.settings;
  const { file, sheet, columns, orderChosen } = statement;
  const { lines, faults } = useMemo(
    () => readBankLines(sheet, { columns, digits: currencyDigits(currency), file }),
    [sheet, columns, currency, file],
  );
  const known = new Set(reservoir.bank.lines.map(({ id }) => id));
  const fresh = lines.filter(({ id }) => !known.has(id));
  const forms = (number: number) => plural(number, words.lineForms);
  const keep = async () => {
    const saved = fresh.length === 0 ? words.nothingNew : words.kept(forms(fresh.length));
    const answer = await act((book) => keepBankLines(book, fresh), { saved, refused: refusalIn(currency) });
    if (answer.kind === 'saved') onClose();
  };
  return (
    <Panel title={words.reading(file)}>
      <Stack>
        <BankColumnFields statement={statement} onStatement={setStatement} />
        <BankFaults faults={faults} />
        <p>
          {lines.length > previewRows && words.firstLines(count(previewRows), forms(lines.length))}{' '}
          {words.newLines(forms(fresh.length), count(lines.length - fresh.length))}
        </p>
        <DataTable
          caption={words.lines}
          rows={lines.slice(0, previewRows)}
          rowKey={({ id }) => id}
          columns={[
            { key: 'date', header: words.bankDate, cell: (line) => date(line.date) },
            { key: 'text', header: words.text, cell: ({ text }) => text },
            { key: 'amount', header: words.amount, kind: 'number', cell: (line) => amount(line.amount, currency) },
          ]}
        />
        <Row>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button disabled={!orderChosen || lines.length === 0} onClick={() => void keep()}>
            {words.keep(forms(fresh.length))}
          </Button>
        </Row>
      </Stack>
    </Panel>
  );
}
