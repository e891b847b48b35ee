import type { AccountCode } from '../../../shared/ledger/ledger-entry.ts';
import { words } from './words.ts';

type PlainAccount = Exclude<AccountCode, `${string}:${string}`>;

const grantPrefix = 'grant:';
const purposePrefix = 'purpose:';

export function accountName(account: AccountCode): string {
  if (!account.includes(':')) return words.accounts[account as PlainAccount];
  if (account.startsWith(purposePrefix)) return words.purposeAccount(account.slice(purposePrefix.length));
  return words.grantAccount(account.slice(grantPrefix.length));
}
