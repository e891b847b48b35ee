import { idleCash } from '../../../shared/ledger/idle-cash.ts';
import { money, percent } from '../../i18n/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import { policyWords as words } from './policy-words.ts';
import type { Reservoir } from './use-reservoir.ts';

/** How the fund stands against its policies now; nothing is said where all is well. */
export function PolicyNotices({ settings, balance, granted, isOpen }: Reservoir) {
  const { currency, reservoir } = settings;
  const { floor, cap, idleCashPercent } = reservoir;
  const idle = isOpen && idleCashPercent !== undefined ? idleCash(balance, granted, idleCashPercent) : null;
  return (
    <>
      {balance < floor && (
        <Notice tone="refusal" title={words.belowTitle(money(floor - balance, currency))}>
          {words.belowSentence}
        </Notice>
      )}
      {cap !== undefined && balance > cap && (
        <Notice tone="attention" title={words.aboveTitle(money(balance - cap, currency))}>
          {words.aboveSentence}
        </Notice>
      )}
      {idle !== null && idleCashPercent !== undefined && (
        <Notice
          tone="attention"
          title={words.idleTitle(percent(idle.shareBasisPoints / 10_000), percent(idleCashPercent / 100))}
        >
          {words.idleSentence(money(idle.by, currency), money(Math.max(0, balance - floor), currency))}
        </Notice>
      )}
    </>
  );
}
