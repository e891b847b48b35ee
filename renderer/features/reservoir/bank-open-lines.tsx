import type { BankLine } from '../../../shared/bank/bank-line.ts';
import { amount, date } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Row } from '../../ui/stack.tsx';
import type { AskedOfLine } from './asked-of-line.ts';
import { lineColumns } from './bank-line-columns.tsx';
import { bankWords as words } from './bank-words.ts';

type BankOpenLinesProps = {
  readonly lines: readonly BankLine[];
  readonly currency: string;
  readonly onAsk: (asked: AskedOfLine) => void;
};

/** Lines that nothing in the ledger fits. */
export function BankOpenLines({ lines, currency, onAsk }: BankOpenLinesProps) {
  return (
    <Panel title={words.openLines} sentence={words.openLinesSentence}>
      <DataTable
        caption={words.openLines}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          ...lineColumns<BankLine>(currency, (line) => line),
          {
            key: 'tools',
            header: words.actions,
            cell: (line) => <Tools line={line} currency={currency} onAsk={onAsk} />,
          },
        ]}
      />
    </Panel>
  );
}

type ToolsProps = Pick<BankOpenLinesProps, 'currency' | 'onAsk'> & { readonly line: BankLine };

function Tools({ line, currency, onAsk }: ToolsProps) {
  const [on, sum] = [date(line.date), amount(line.amount, currency)];
  return (
    <Row>
      <Button size="small" aria-label={words.postOf(on, sum)} onClick={() => onAsk({ kind: 'post', line })}>
        {words.postThis}
      </Button>
      <Button
        size="small"
        tone="quiet"
        aria-label={words.byHandOf(on, sum)}
        onClick={() => onAsk({ kind: 'match', line })}
      >
        {words.byHand}
      </Button>
      <Button
        size="small"
        tone="quiet"
        aria-label={words.notOursOf(on, sum)}
        onClick={() => onAsk({ kind: 'aside', line })}
      >
        {words.notOursAction}
      </Button>
    </Row>
  );
}
