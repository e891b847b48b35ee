import { money, plural } from '../../i18n/formats.ts';
import { KeyValueList } from '../../ui/panel.tsx';
import { accountName } from './account-name.ts';
import type { Reservoir } from './use-reservoir.ts';
import { words } from './words.ts';

const mostGrants = 5;

type AccountsListProps = Pick<Reservoir, 'accounts' | 'settings'>;

/** What stands on each account; many grants stand together, their producers have a table of their own. */
export function AccountsList({ accounts, settings }: AccountsListProps) {
  const all = [...accounts];
  const grants = all.filter(([account, amount]) => account.startsWith('grant:') && amount !== 0);
  const others = all.filter(([account]) => !account.startsWith('grant:'));
  const text = (amount: number) => money(amount, settings.currency);
  const together = {
    label: words.grantAccounts(plural(grants.length, words.producerForms)),
    value: text(grants.reduce((sum, [, amount]) => sum + amount, 0)),
  };
  const each = (some: readonly (typeof all)[number][]) =>
    some.map(([account, amount]) => ({ label: accountName(account), value: text(amount) }));
  return <KeyValueList items={[...each(others), ...(grants.length > mostGrants ? [together] : each(grants))]} />;
}
