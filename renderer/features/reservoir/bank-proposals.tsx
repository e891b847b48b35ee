import type { BankLine } from '../../../shared/bank/bank-line.ts';
import type { ProposedMatch } from '../../../shared/bank/propose-bank-matches.ts';
import { matchBankLines } from '../../data/commands/bank-commands.ts';
import { amount, count, date, list, plural } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Row } from '../../ui/stack.tsx';
import type { AskedOfLine } from './asked-of-line.ts';
import { lineColumns } from './bank-line-columns.tsx';
import { bankWords as words } from './bank-words.ts';
import { refusalIn } from './refusal-sentence.ts';
import styles from './reservoir.module.css';

type BankProposalsProps = {
  readonly proposals: readonly ProposedMatch[];
  readonly currency: string;
  readonly onAsk: (asked: AskedOfLine) => void;
};

/** Matches to confirm, each with its reason. */
export function BankProposals({ proposals, currency, onAsk }: BankProposalsProps) {
  const act = useAct();
  const exact = proposals.filter(({ kind }) => kind === 'exact');
  const confirm = (matches: readonly ProposedMatch[]) => {
    const wanted = matches.map(({ line, with: others, entries }) => ({
      ...{ line: line.id, with: others.map(({ id }) => id), entries: entries.map(({ id }) => id) },
    }));
    const saved = words.confirmed(plural(matches.length, words.lineForms));
    void act((book) => matchBankLines(book, wanted), { saved, refused: refusalIn(currency) });
  };
  return (
    <Panel
      title={words.proposals}
      sentence={words.proposalsSentence}
      actions={
        exact.length > 1 && (
          <Button size="small" onClick={() => confirm(exact)}>
            {words.confirmExact(count(exact.length))}
          </Button>
        )
      }
    >
      <DataTable
        caption={words.proposals}
        rows={proposals}
        rowKey={({ line }) => line.id}
        columns={[
          ...lineColumns<ProposedMatch>(currency, ({ line }) => line),
          {
            key: 'entries',
            header: words.inLedger,
            cell: ({ entries, with: others }) => (
              <>
                {list(entries.map((entry) => words.entryOn(entry.id, date(entry.date))))}
                {others.length > 0 && (
                  <span className={styles['second']}>{words.withLines(linesText(others, currency))}</span>
                )}
              </>
            ),
          },
          { key: 'reason', header: words.reason, cell: (match) => <Reason match={match} /> },
          {
            key: 'tools',
            header: words.actions,
            cell: (match) => <Tools match={match} currency={currency} onAsk={onAsk} onConfirm={confirm} />,
          },
        ]}
      />
    </Panel>
  );
}

function linesText(lines: readonly BankLine[], currency: string): string {
  return list(lines.map((line) => words.lineOn(amount(line.amount, currency), date(line.date))));
}

function Reason({ match: { kind, daysLater, named } }: { readonly match: ProposedMatch }) {
  const days = plural(Math.abs(daysLater), words.dayForms);
  const when = daysLater === 0 ? words.sameDay : daysLater > 0 ? words.daysLater(days) : words.daysEarlier(days);
  const because = [when, ...(named === null ? [] : [words.names(named)]), ...(kind === 'exact' ? [words.onlyOne] : [])];
  return (
    <>
      <Badge tone={kind === 'exact' ? 'success' : 'info'}>{words[kind]}</Badge>
      <span className={styles['second']}>{list(because)}</span>
    </>
  );
}

type ToolsProps = {
  readonly match: ProposedMatch;
  readonly currency: string;
  readonly onAsk: (asked: AskedOfLine) => void;
  readonly onConfirm: (matches: readonly ProposedMatch[]) => void;
};

function Tools({ match, currency, onAsk, onConfirm }: ToolsProps) {
  const { line } = match;
  const [on, sum] = [date(line.date), amount(line.amount, currency)];
  return (
    <Row>
      <Button size="small" aria-label={words.confirmOf(on, sum)} onClick={() => onConfirm([match])}>
        {words.confirm}
      </Button>
      <Button
        size="small"
        tone="quiet"
        aria-label={words.byHandOf(on, sum)}
        onClick={() => onAsk({ kind: 'match', line })}
      >
        {words.byHand}
      </Button>
    </Row>
  );
}
