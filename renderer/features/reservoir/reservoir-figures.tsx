import { money, plural } from '../../i18n/formats.ts';
import { Figures } from '../../ui/panel.tsx';
import type { Reservoir } from './use-reservoir.ts';
import { words } from './words.ts';

/** What is there, what must stay, what may be spent, and what is out at producers. */
export function ReservoirFigures({ rows, isOpen, settings, balance, granted, producers }: Reservoir) {
  const { currency, reservoir } = settings;
  const { floor, cap } = reservoir;
  const entries = words.balanceLedger(plural(rows.length, words.entryForms));
  return (
    <Figures
      items={[
        { label: words.balance, value: money(balance, currency), detail: isOpen ? entries : words.balanceOpening },
        {
          label: words.floor,
          value: money(floor, currency),
          detail: cap === undefined ? words.floorDetail : words.floorAndCap(money(cap, currency)),
        },
        {
          label: words.spendable,
          value: money(Math.max(0, balance - floor), currency),
          detail: words.spendableDetail,
        },
        {
          label: words.granted,
          value: money(granted, currency),
          detail: words.grantedDetail(plural(producers.length, words.producerForms)),
        },
      ]}
    />
  );
}
