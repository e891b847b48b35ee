import type { AccountBalance, LedgerPeriod } from '../../../shared/ledger/ledger-period.ts';
import { amount, date } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { accountName } from './account-name.ts';
import { periodWords as words } from './period-words.ts';

type TrialBalanceDialogProps = {
  readonly period: LedgerPeriod;
  readonly currency: string;
  readonly onClose: () => void;
};

export function TrialBalanceDialog({ period, currency, onClose }: TrialBalanceDialogProps) {
  return (
    <Dialog open title={words.trial} sentence={words.trialAt(date(period.to))} onClose={onClose}>
      <TrialBalanceTable balances={period.balances} currency={currency} />
    </Dialog>
  );
}

type TrialBalanceTableProps = { readonly balances: readonly AccountBalance[]; readonly currency: string };

export function TrialBalanceTable({ balances, currency }: TrialBalanceTableProps) {
  const sum = balances.reduce((total, one) => total + one.amount, 0);
  return (
    <DataTable
      caption={words.trial}
      rows={balances}
      rowKey={({ account }) => account}
      columns={[
        {
          key: 'account',
          header: words.account,
          cell: ({ account }) => accountName(account),
          footer: words.sum,
        },
        {
          key: 'balance',
          header: words.balance,
          kind: 'number',
          cell: (one) => amount(one.amount, currency),
          footer: amount(sum, currency),
        },
      ]}
    />
  );
}
