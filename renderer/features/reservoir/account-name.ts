import type { AccountCode } from '../../../shared/ledger/ledger-entry.ts';
import { words } from './words.ts';

const grantPrefix = 'grant:';

export function accountName(account: AccountCode): string {
  if (account === 'reservoir' || account === 'opening') return words.accounts[account];
  return words.grantAccount(account.slice(grantPrefix.length));
}

/** Whether the account is what a producer was granted and has not returned. */
export function isGrantAccount(account: AccountCode): boolean {
  return account.startsWith(grantPrefix);
}
