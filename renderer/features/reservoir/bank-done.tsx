import type { BankLine } from '../../../shared/bank/bank-line.ts';
import type { BankState } from '../../../shared/bank/bank-state.ts';
import { releaseBankLine } from '../../data/commands/bank-commands.ts';
import type { BankBooks } from '../../data/queries/use-reservoir-books.ts';
import { amount, date, list } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { lineColumns } from './bank-line-columns.tsx';
import { bankWords as words } from './bank-words.ts';
import { refusalIn } from './refusal-sentence.ts';

type BankDoneProps = { readonly state: BankState; readonly bank: BankBooks; readonly currency: string };

/** Lines of which it is known what they are; what was said of one can be taken back. */
export function BankDone({ state, bank, currency }: BankDoneProps) {
  const act = useAct();
  const lines = [...state.matched, ...state.notOurs, ...state.beforeOpening];
  const said = new Map(bank.matches.map((match) => [match.line, match]));
  if (lines.length === 0) return null;
  const takeBack = (line: BankLine) => {
    void act((book) => releaseBankLine(book, line.id), { saved: words.takenBack, refused: refusalIn(currency) });
  };
  const settledAs = ({ id }: BankLine): string => {
    const match = said.get(id);
    if (match === undefined) return words.beforeOpening;
    return match.kind === 'entries' ? list(match.entries) : words.notOursBecause(match.why);
  };
  return (
    <Panel title={words.done}>
      <DataTable
        caption={words.done}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          ...lineColumns<BankLine>(currency, (line) => line),
          { key: 'as', header: words.matchedWith, cell: settledAs },
          {
            key: 'tools',
            header: words.actions,
            width: '8rem',
            cell: (line) =>
              said.has(line.id) && (
                <Button
                  size="small"
                  tone="quiet"
                  aria-label={words.takeBackOf(date(line.date), amount(line.amount, currency))}
                  onClick={() => takeBack(line)}
                >
                  {words.takeBack}
                </Button>
              ),
          },
        ]}
      />
    </Panel>
  );
}
