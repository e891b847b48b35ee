import type { AccountBalance, LedgerPeriod } from '../../../shared/ledger/ledger-period.ts';
import { amount, date, dateTime } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Row } from '../../ui/stack.tsx';
import { periodWords as words } from './period-words.ts';
import styles from './reservoir.module.css';
import { words as ledgerWords } from './words.ts';

type PeriodTools = {
  readonly currency: string;
  /** The last closed one: only that can be reopened. */
  readonly last: string | null;
  readonly onShow: (period: LedgerPeriod) => void;
  readonly onReopen: (period: LedgerPeriod) => void;
};

export function periodColumns(tools: PeriodTools): readonly Column<LedgerPeriod>[] {
  const { currency } = tools;
  return [
    { key: 'period', header: words.period, cell: ({ from, to }) => ledgerWords.between(date(from), date(to)) },
    { key: 'state', header: words.state, cell: (period) => <PeriodState period={period} /> },
    {
      key: 'reservoir',
      header: words.reservoir,
      kind: 'number',
      cell: ({ balances }) => amount(sumOf(balances, 'reservoir'), currency),
    },
    {
      key: 'outstanding',
      header: words.outstanding,
      kind: 'number',
      cell: ({ balances }) => amount(sumOf(balances, 'grant:'), currency),
    },
    { key: 'tools', header: words.actions, cell: (period) => <Tools period={period} tools={tools} /> },
  ];
}

function sumOf(balances: readonly AccountBalance[], prefix: string): number {
  return balances.filter(({ account }) => account.startsWith(prefix)).reduce((sum, one) => sum + one.amount, 0);
}

function PeriodState({ period: { state } }: { readonly period: LedgerPeriod }) {
  if (state.kind === 'closed') {
    return (
      <>
        <Badge>{words.closedState}</Badge>
        <span className={styles['second']}>{words.on(dateTime(state.at))}</span>
      </>
    );
  }
  return (
    <>
      <Badge tone="attention">{words.reopenedState}</Badge>
      <span className={styles['second']}>{words.because(state.why, dateTime(state.at))}</span>
    </>
  );
}

function Tools({ period, tools }: { readonly period: LedgerPeriod; readonly tools: PeriodTools }) {
  return (
    <Row>
      <Button size="small" tone="quiet" onClick={() => tools.onShow(period)}>
        {words.show}
      </Button>
      {period.to === tools.last && (
        <Button
          size="small"
          tone="quiet"
          aria-label={words.reopenOf(date(period.to))}
          onClick={() => tools.onReopen(period)}
        >
          {words.reopen}
        </Button>
      )}
    </Row>
  );
}
