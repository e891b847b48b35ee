import { money } from '../../i18n/formats.ts';
import { KeyValueList } from '../../ui/panel.tsx';
import { accountName } from './account-name.ts';
import type { Reservoir } from './use-reservoir.ts';

/** What stands on each account. */
export function AccountsList({ accounts, settings }: Pick<Reservoir, 'accounts' | 'settings'>) {
  return (
    <KeyValueList
      items={[...accounts].map(([account, amount]) => ({
        label: accountName(account),
        value: money(amount, settings.currency),
      }))}
    />
  );
}
