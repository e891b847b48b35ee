import type { AccountBalance } from '../../../shared/ledger/ledger-period.ts';
import { trialBalance } from '../../../shared/ledger/trial-balance.ts';
import { useBook } from '../../data/book-context.ts';
import { amount, date } from '../../i18n/formats.ts';
import { PrintSheet, PrintSheets } from '../../ui/print-sheet.tsx';
import { usualPaper } from '../../ui/usual-paper.ts';
import { accountName } from './account-name.ts';
import { periodWords as words } from './period-words.ts';
import type { Reservoir } from './use-reservoir.ts';
import { words as ledgerWords } from './words.ts';

/** The trial balances on paper: of every closed period as it was closed, and of today, each on a page of its own. */
export function TrialBalanceSheets({ reservoir }: { readonly reservoir: Reservoir }) {
  const { settings, periods, entries } = reservoir;
  const { currency, name } = settings;
  const today = useBook().desk.now().slice(0, 10);
  const closed = periods.filter(({ state }) => state.kind === 'closed');
  return (
    <PrintSheets paper={usualPaper(currency)} pages="numbered">
      {closed.map(({ from, to, balances }) => (
        <PrintSheet
          key={to}
          title={name}
          sentence={words.printedPeriod(ledgerWords.between(date(from), date(to)))}
          mark={<strong>{words.trial}</strong>}
        >
          <BalancesTable balances={balances} currency={currency} />
        </PrintSheet>
      ))}
      <PrintSheet title={name} sentence={words.printedOpen(date(today))} mark={<strong>{words.trial}</strong>}>
        <BalancesTable balances={trialBalance(entries, today)} currency={currency} />
      </PrintSheet>
    </PrintSheets>
  );
}

type BalancesTableProps = { readonly balances: readonly AccountBalance[]; readonly currency: string };

/** What stands in and what stands out, in columns of their own that come to the same. */
function BalancesTable({ balances, currency }: BalancesTableProps) {
  const sum = (sign: 1 | -1) => balances.reduce((total, one) => total + Math.max(0, sign * one.amount), 0);
  const cell = (value: number) => (value > 0 ? amount(value, currency) : '');
  return (
    <table>
      <thead>
        <tr>
          <th>{words.account}</th>
          <th data-number>{words.into}</th>
          <th data-number>{words.outOf}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder(balances).map(({ account, amount: stands }) => (
          <tr key={account}>
            <td>{accountName(account)}</td>
            <td data-number>{cell(stands)}</td>
            <td data-number>{cell(-stands)}</td>
          </tr>
        ))}
        <tr>
          <td>
            <strong>{words.sum}</strong>
          </td>
          <td data-number>
            <strong>{amount(sum(1), currency)}</strong>
          </td>
          <td data-number>
            <strong>{amount(sum(-1), currency)}</strong>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** The fund's own accounts, then the producers that still hold something. */
function inOrder(balances: readonly AccountBalance[]): readonly AccountBalance[] {
  const isGrant = ({ account }: AccountBalance) => account.startsWith('grant:');
  const standing = balances.filter(({ amount: stands }) => stands !== 0);
  return [...standing.filter((one) => !isGrant(one)), ...standing.filter(isGrant)];
}
